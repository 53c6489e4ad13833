package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import java.util.function.Consumer;

/**
 * A state of the window.
 *
 * @param name of its picture
 * @param look the drawing it should resemble, without its extension; empty when there is none
 * @param empty whether it is reached from a workbook as at the first start, else from the worked example
 * @param above whether it stands above the window, in one of its own, whose size is not the window's
 * @param open  brings it about
 * @param close undoes what does not go away by itself
 */
public record Screen(
        String name,
        String look,
        boolean empty,
        boolean above,
        Consumer<ProgramWindow> open,
        Consumer<ProgramWindow> close) {

    static Screen of(String name, String look, Consumer<ProgramWindow> open) {
        return new Screen(name, look, false, false, open, program -> {});
    }

    Screen whenEmpty() {
        return new Screen(name, look, true, above, open, close);
    }

    Screen aside() {
        return new Screen(name, look, empty, true, open, close);
    }

    Screen leaving(Consumer<ProgramWindow> closing) {
        return new Screen(name, look, empty, above, open, closing);
    }

    boolean isGeneric() {
        return name.startsWith("feuille-") || name.startsWith("menu-");
    }

    /** Opens it and waits until it is complete. */
    void show(ProgramWindow program) {
        open.accept(program);
        program.settle();
    }

    /** Leaves the window as it was before. */
    void leave(ProgramWindow program) {
        program.closeAbove();
        close.accept(program);
        program.settle();
    }
}
