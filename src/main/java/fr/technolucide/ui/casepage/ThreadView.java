package fr.technolucide.ui.casepage;

import fr.technolucide.insight.CaseThread.Event;
import fr.technolucide.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The thread of a use case along the margin line: one event under the other, today among them, what is to come dotted.
 * It has no scroll bar: where it is higher than its place, the past folds into one line. Entrée or a click goes to the
 * row of an event.
 */
final class ThreadView extends StackPane {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final ListView<Line> list = new ListView<>();
    private final Consumer<Event> open;
    private List<Line> lines = List.of();

    /**
     * A line of the thread.
     *
     * @param event absent for today, and for events that are folded
     */
    private record Line(Optional<Event> event, String day, String said, String mark, boolean large, boolean late) {}

    /** @param open goes to the row of an event */
    ThreadView(Consumer<Event> open) {
        this.open = open;
        getStyleClass().add("thread");
        Region margin = new Region();
        margin.getStyleClass().add("margin-line");
        margin.setMouseTransparent(true);
        StackPane.setAlignment(margin, Pos.CENTER_RIGHT);
        list.setId("casepage.thread");
        list.setAccessibleText(Messages.text("casepage.thread"));
        list.getStyleClass().add("thread-list");
        list.setCellFactory(view -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open(list.getSelectionModel().getSelectedItem());
            }
        });
        getChildren().setAll(margin, list);
        list.heightProperty().subscribe(height -> fold());
        list.fixedCellSizeProperty().subscribe(size -> fold());
    }

    ListView<?> list() {
        return list;
    }

    private void open(@Nullable Line line) {
        if (line != null) {
            line.event().ifPresent(open);
        }
    }

    void show(CaseReading reading) {
        ThreadWords words = new ThreadWords(reading);
        List<Line> all = new ArrayList<>();
        boolean today = false;
        for (Event event : reading.thread().events()) {
            if (!today && event.day().isAfter(reading.today())) {
                all.add(today(reading));
                today = true;
            }
            all.add(new Line(
                    Optional.of(event),
                    words.day(event),
                    words.said(event),
                    ThreadWords.mark(event),
                    ThreadWords.isLarge(event),
                    event.isLate(reading.today())));
        }
        if (!today) {
            all.add(today(reading));
        }
        lines = List.copyOf(all);
        fold();
    }

    private static Line today(CaseReading reading) {
        return new Line(
                Optional.empty(),
                Messages.text("casepage.thread.today", Messages.words().date(reading.today(), reading.today())),
                "",
                "today",
                false,
                false);
    }

    /** Lists as many lines as there is room for: the earliest ones that have none become one. */
    private void fold() {
        double high = list.getHeight();
        int room = Math.max(2, (int) Math.floor(high / list.getFixedCellSize()));
        int folded = lines.size() <= room ? 0 : lines.size() - room + 1;
        List<Line> shown = new ArrayList<>();
        if (folded > 0) {
            shown.add(new Line(
                    Optional.empty(), Messages.text("casepage.thread.before", folded), "", "event", false, false));
        }
        shown.addAll(lines.subList(folded, lines.size()));
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(shown);
        if (selected >= 0 && selected < shown.size()) {
            list.getSelectionModel().select(selected);
        }
    }

    private final class Cell extends ListCell<Line> {

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
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
                return;
            }
            day.setText(line.day());
            said.setText(line.said());
            mark.getStyleClass().setAll("thread-mark", line.mark());
            if (line.large()) {
                mark.getStyleClass().add("large");
            }
            box.pseudoClassStateChanged(LATE, line.late());
            box.getStyleClass().removeAll("thread-today");
            if (line.mark().equals("today")) {
                box.getStyleClass().add("thread-today");
            }
            setGraphic(box);
            String aloud = line.said().isEmpty()
                    ? line.day()
                    : Messages.text("casepage.thread.aloud", line.day(), line.said());
            setAccessibleText(aloud);
            setTooltip(line.said().isEmpty() ? null : new Tooltip(aloud));
        }
    }
}
