package fr.technolucide.ui.history;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of a history, as high as its words need; chosen, it has the button that puts its value back. */
final class RowHistoryCell extends ListCell<RowHistory.Line> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    /** Longer values are not said again by the button, in characters. */
    private static final int SHORT = 24;

    /** The width that the scroll bar may take, in em. */
    private static final double BAR = 1.5;

    private final boolean closed;
    private final Consumer<RowHistory.Earlier> restore;

    RowHistoryCell(boolean closed, Consumer<RowHistory.Earlier> restore) {
        this.closed = closed;
        this.restore = restore;
        getStyleClass().add("history-line");
    }

    @Override
    protected void updateItem(RowHistory.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEADING, line instanceof RowHistory.Heading);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label words = Controls.wrapped(line.words(), "words");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        row.getStyleClass().add("history-row");
        line.earlier()
                .filter(earlier -> !closed)
                .ifPresent(earlier -> row.getChildren().add(button(earlier)));
        setGraphic(row);
        setAccessibleText(line.earlier()
                .filter(earlier -> !closed)
                .map(earlier -> Messages.text("ui.history.restore.aloud", line.words(), earlier.words()))
                .orElse(line.words()));
    }

    /** Its room is kept while it is not shown, so that choosing a line moves no words. */
    private Button button(RowHistory.Earlier earlier) {
        boolean brief = earlier.words().length() <= SHORT && earlier.words().indexOf('\n') < 0;
        Button button = new Button(
                brief
                        ? Messages.text("ui.history.restore.value", earlier.words())
                        : Messages.text("ui.history.restore"));
        button.setOnAction(event -> restore.accept(earlier));
        button.setFocusTraversable(false); // Entrée on the line does the same
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.visibleProperty().bind(selectedProperty());
        return button;
    }

    /** The words wrap in the width of the list, which never scrolls sideways. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double edges = snappedTopInset() + snappedBottomInset();
        return getGraphic() instanceof Region row
                ? snapSizeY(row.prefHeight(
                                room(getListView().getWidth()) - BAR * getFont().getSize()))
                        + edges
                : super.computePrefHeight(width);
    }

    private double room(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region row) {
            row.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    room(getWidth()),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
