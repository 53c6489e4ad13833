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
 * @param detail whether the quick walk sees it in the tightest dress alone
 * @param open  brings it about
 * @param close undoes what does not go away by itself
 */
public record Screen(
        String name,
        String look,
        boolean empty,
        boolean above,
        boolean detail,
        Consumer<ProgramWindow> open,
        Consumer<ProgramWindow> close) {

    static Screen of(String name, String look, Consumer<ProgramWindow> open) {
        return new Screen(name, look, false, false, false, open, program -> {});
    }

    Screen whenEmpty() {
        return new Screen(name, look, true, above, detail, open, close);
    }

    Screen aside() {
        return new Screen(name, look, empty, true, detail, open, close);
    }

    Screen inDetail() {
        return new Screen(name, look, empty, above, true, open, close);
    }

    Screen leaving(Consumer<ProgramWindow> closing) {
        return new Screen(name, look, empty, above, detail, open, closing);
    }

    /** Drawn by one mechanism, or a small change of another: in the tightest dress it shows what it has to show. */
    boolean isSeldom() {
        return detail || name.startsWith("feuille-") || name.startsWith("menu-");
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
