package fr.technolucide.ui.table;

import fr.technolucide.ui.session.Session;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/** What the clipboard holds, taken in from wherever rows are listed: a text for one cell, or a table; the window says how. */
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

    /** Returns the text of the clipboard where it is that of one cell, or a line of a text. */
    static Optional<String> oneCell() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return Optional.ofNullable(clipboard.getString())
                .map(String::strip) // a spreadsheet ends the line of a cell
                .filter(text -> !text.isEmpty() && text.lines().count() == 1 && !text.contains("\t"));
    }

    public void run() {
        action.run();
    }
}
