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
 */
public record Screen(String name, String look, boolean empty, boolean above, Consumer<ProgramWindow> open) {

    static Screen of(String name, String look, Consumer<ProgramWindow> open) {
        return new Screen(name, look, false, false, open);
    }

    Screen whenEmpty() {
        return new Screen(name, look, true, above, open);
    }

    Screen aside() {
        return new Screen(name, look, empty, true, open);
    }

    boolean isGeneric() {
        return name.startsWith("feuille-") || name.startsWith("menu-");
    }

    /** Opens it and waits until it is complete. */
    void show(ProgramWindow program) {
        open.accept(program);
        program.settle();
    }
}
