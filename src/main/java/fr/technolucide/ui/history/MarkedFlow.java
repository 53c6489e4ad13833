package fr.technolucide.ui.history;

import fr.technolucide.exchange.print.TextRun;
import fr.technolucide.exchange.print.TextRun.Mark;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words that wrap; values stand out, words added are underlined and words removed struck. */
final class MarkedFlow extends TextFlow {

    /** Of the line under added words, in the middle of its two pixels. */
    private static final double BELOW = 2;

    private final MarkedText words;
    private final Path line = new Path();

    MarkedFlow(MarkedText words, String style) {
        this.words = words;
        getStyleClass().add(style);
        for (TextRun run : words.runs()) {
            Text text = new Text(run.text());
            text.setStrikethrough(run.mark() == Mark.REMOVED);
            if (!run.mark().style().isEmpty()) {
                text.getStyleClass().add(run.mark().style());
            }
            getChildren().add(text);
        }
        line.getStyleClass().add("added-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        getChildren().add(line);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        line.getElements().clear();
        int from = 0;
        for (TextRun run : words.runs()) {
            int to = from + run.text().length();
            if (run.mark() == Mark.ADDED) {
                underline(getUnderlineShape(
                        from, from + run.text().stripTrailing().length()));
            }
            from = to;
        }
    }

    /** The upper edge of each of the flat boxes of an underline, one a line of the words, as one line. */
    private void underline(PathElement... boxes) {
        for (int i = 0; i + 1 < boxes.length; i++) {
            if (boxes[i] instanceof MoveTo from && boxes[i + 1] instanceof LineTo to) {
                double y = Math.floor(from.getY()) + BELOW;
                line.getElements().addAll(new MoveTo(from.getX(), y), new LineTo(to.getX(), y));
            }
        }
    }
}
