package fr.technolucide.ui.decision;

import fr.technolucide.insight.ThreadEvent;
import fr.technolucide.ui.common.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A thread along the margin line: one event under the other, today among them, what is to come dotted. It has no scroll bar:
 * where it is higher than its place, the past folds into one line. Entrée or a click goes to the row of an event.
 */
public final class ThreadView extends StackPane {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    /** A line of one row of words, in lines of two. */
    private static final double LOW = 0.6;

    private static final double SLACK = 1;

    private final ListView<ThreadLine> list = new ListView<>();
    private final Consumer<ThreadEvent> open;
    private List<ThreadLine> lines = List.of();
    private int before;
    private int least;
    private int most = Integer.MAX_VALUE;

    /** As high as a line of two rows, which the style sheet knows. */
    private final Region gauge = new Region();

    /**
     * @param name what it is, said aloud
     * @param open goes to the row of an event
     */
    public ThreadView(String id, String name, Consumer<ThreadEvent> open) {
        this.open = open;
        getStyleClass().add("thread");
        Region margin = new Region();
        margin.getStyleClass().add("margin-line");
        margin.setMouseTransparent(true);
        StackPane.setAlignment(margin, Pos.CENTER_RIGHT);
        list.setId(id);
        list.setAccessibleText(name);
        list.getStyleClass().add("thread-list");
        list.setCellFactory(view -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open(list.getSelectionModel().getSelectedItem());
            }
        });
        gauge.getStyleClass().add("thread-gauge");
        gauge.setManaged(false);
        gauge.setVisible(false);
        getChildren().setAll(margin, list, gauge);
        list.heightProperty().subscribe(height -> fold());
        gauge.prefHeightProperty().subscribe(size -> {
            requestLayout();
            fold();
        });
    }

    public ListView<?> list() {
        return list;
    }

    /** Asks for the height of so many lines, if there are as many, and for no less than that of some. */
    public void asHighAs(int fewest, int wanted) {
        least = fewest;
        most = wanted;
    }

    private double high(ThreadLine line) {
        return gauge.prefHeight(-1) * (line.isLow() ? LOW : 1);
    }

    private double insets() {
        return list.snappedTopInset() + list.snappedBottomInset();
    }

    /** Returns the height of so many lines, or of all. */
    private double high(int count) {
        double all = told(0).stream().mapToDouble(this::high).sum();
        return snappedTopInset()
                + snappedBottomInset()
                + insets()
                + SLACK
                + Math.ceil(Math.min(all, count * gauge.prefHeight(-1)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return high(least);
    }

    @Override
    protected double computePrefHeight(double width) {
        return high(most);
    }

    private void open(@Nullable ThreadLine line) {
        if (line != null) {
            line.event().ifPresent(open);
        }
    }

    /** @param earlier how many events are not among the lines */
    public void show(List<ThreadLine> shown, int earlier) {
        lines = List.copyOf(shown);
        before = earlier;
        requestLayout();
        fold();
    }

    /** Returns the lines without the first ones, which are told together, with what went before them. */
    private List<ThreadLine> told(int folded) {
        List<ThreadLine> told = new ArrayList<>();
        if (before + folded > 0) {
            told.add(ThreadLine.before(before + folded));
        }
        for (ThreadLine line : lines.subList(folded, lines.size())) {
            told.add(told.isEmpty() ? line : line.under(told.getLast()));
        }
        return told;
    }

    /** Returns how many lines have no room. */
    private int folded() {
        double room = list.getHeight() - insets();
        if (told(0).stream().mapToDouble(this::high).sum() <= room) {
            return 0;
        }
        double left = room - high(ThreadLine.before(1));
        int kept = lines.size();
        double high = 0;
        while (kept > 0) {
            ThreadLine line = lines.get(kept - 1);
            if (high + high(line) > left) {
                break;
            }
            high += high(kept > 1 ? line.under(lines.get(kept - 2)) : line);
            kept--;
        }
        return Math.min(kept, Math.max(0, lines.size() - 1));
    }

    /** Lists as many lines as there is room for: the earliest ones that have none become one. */
    private void fold() {
        List<ThreadLine> shown = told(folded());
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(shown);
        if (selected >= 0 && selected < shown.size()) {
            list.getSelectionModel().select(selected);
        }
    }

    private final class Cell extends ListCell<ThreadLine> {

        private final Label day = new Label();
        private final Label said = new Label();
        private final Region mark = new Region();
        private final HBox box;

        Cell() {
            day.getStyleClass().add("thread-day");
            said.getStyleClass().add("thread-said");
            VBox words = new VBox(day, said);
            words.getStyleClass().add("thread-words");
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            StackPane place = new StackPane(mark);
            place.getStyleClass().add("thread-place");
            place.setMinWidth(USE_PREF_SIZE);
            box = new HBox(words, place);
            box.getStyleClass().add("thread-line");
            said.managedProperty().bind(said.textProperty().isNotEmpty());
            day.managedProperty().bind(day.textProperty().isNotEmpty());
            Controls.onClick(this, click -> {
                if (!isEmpty()) {
                    open(getItem());
                }
            });
        }

        @Override
        protected double computePrefHeight(double width) {
            return getItem() == null ? super.computePrefHeight(width) : high(getItem());
        }

        @Override
        protected void updateItem(@Nullable ThreadLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
                return;
            }
            day.setText(line.dated() ? line.day() : "");
            said.setText(line.said());
            mark.getStyleClass().setAll("thread-mark", line.mark());
            if (line.large()) {
                mark.getStyleClass().add("large");
            }
            box.pseudoClassStateChanged(LATE, line.late());
            box.getStyleClass().removeAll("thread-today");
            if (line.mark().equals(ThreadLine.TODAY)) {
                box.getStyleClass().add("thread-today");
            }
            setGraphic(box);
            setAccessibleText(line.aloud());
            setTooltip(line.said().isEmpty() ? null : new Tooltip(line.aloud()));
        }
    }
}
