package fr.technolucide.ui.table;

import fr.technolucide.ui.session.Session;
import javafx.scene.input.Clipboard;

/** The table of the clipboard, taken in from wherever rows are listed; the window says how. */
public final class TablePaste {

    private Runnable action = () -> {};

    public static TablePaste of(Session session) {
        return session.shared(TablePaste.class, made -> new TablePaste());
    }

    /** @param taking takes in the table of the clipboard */
    public void serve(Runnable taking) {
        action = taking;
    }

    /** Returns whether the clipboard holds several cells. */
    public boolean isPossible() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.hasString() ? clipboard.getString() : "";
        return clipboard.hasHtml() || text.contains("\t") || text.contains("\n");
    }

    public void run() {
        action.run();
    }
}
