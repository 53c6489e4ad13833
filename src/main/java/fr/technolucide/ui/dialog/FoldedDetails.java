package fr.technolucide.ui.dialog;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** A collapsed pane « Détails » with what is useful to the person who helps, copied in one press. */
public final class FoldedDetails extends TitledPane {

    private static final int MOST_LINES = 6;

    private final String words;
    private final TextArea area;

    public FoldedDetails(String words) {
        this.words = words;
        this.area = area(words);
        setText(Messages.text("ui.details"));
        setContent(area);
        getStyleClass().add("details");
        setExpanded(false);
        setAnimated(false);
    }

    /** Opens it under a title of its own, some lines high and as large as the text: what it holds is what is asked about. */
    public FoldedDetails asked(String title, int lines) {
        setText(title);
        setExpanded(true);
        getStyleClass().add("asked");
        area.setPrefRowCount(lines);
        area.setAccessibleText(title);
        return this;
    }

    private static TextArea area(String words) {
        TextArea area = new TextArea(words);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount((int) Math.min(MOST_LINES, words.lines().count()));
        area.setAccessibleText(Messages.text("ui.details"));
        return area;
    }

    /** « Copier les détails »; it says when it is done. */
    public Button copy() {
        return copyButton(Messages.text("ui.details.copy"));
    }

    /** Returns the same button under a name of its own. */
    public Button copyButton(String label) {
        Button copy = new Button(label, new Icon(Icon.Shape.COPY));
        copy.getStyleClass().add("plain");
        copy.setAlignment(Pos.CENTER_LEFT);
        copy.setOnAction(event -> {
            copy(words);
            copy.setPrefWidth(copy.getWidth()); // and so nothing beside it moves
            copy.setText(Messages.text("shell.details.copied"));
        });
        return copy;
    }

    /** Puts words where the person can paste them from. */
    public static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
