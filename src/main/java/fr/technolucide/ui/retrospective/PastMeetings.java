package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.choice.Change;
import fr.technolucide.insight.Lesson;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Lists what the earlier retrospectives changed, the latest first, each with the shape of its outcome; Entrée opens
 * one.
 */
final class PastMeetings extends VBox {

    private final ListView<Lesson> list = new ListView<>();
    private LocalDate today = LocalDate.MIN;

    PastMeetings(Consumer<UUID> open) {
        getStyleClass().add("past-thread");
        list.setId("retrospective.past");
        list.setAccessibleText(Messages.text("retrospective.past"));
        list.setCellFactory(view -> new Cell(open));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Lesson chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen.retrospective().id());
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(Controls.wrapped(Messages.text("retrospective.past"), "row-title"), list);
    }

    void show(Meeting meeting) {
        today = meeting.today();
        if (!list.getItems().equals(meeting.past())) {
            list.getItems().setAll(meeting.past());
        }
        list.setVisible(!meeting.past().isEmpty());
        setVisible(!meeting.past().isEmpty());
        list.getSelectionModel().clearSelection();
        meeting.past().stream()
                .filter(lesson -> lesson.retrospective().id().equals(meeting.id()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    /** Returns the drawing of an outcome: a circle to maintain, a diamond to adjust, a cross to stop. */
    static Region shape(Change change) {
        Region shape = new Region();
        shape.getStyleClass().addAll("outcome", change.id());
        return shape;
    }

    static String heading(Lesson lesson, LocalDate today) {
        return Messages.text(
                "retrospective.past.line",
                lesson.number(),
                SchemaLabels.choice(lesson.change()),
                Messages.words().date(lesson.day(), today));
    }

    /** A past one: its shape on the thread, its number, outcome and day, its sentence. */
    private final class Cell extends ListCell<Lesson> {

        private final Label heading = Controls.wrapped("", "past-heading");
        private final Label sentence = Controls.wrapped("", "second");
        private final VBox mark = new VBox();
        private final HBox row;

        Cell(Consumer<UUID> open) {
            getStyleClass().add("past-cell");
            mark.getStyleClass().add("past-mark");
            VBox words = new VBox(heading, sentence);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            Controls.foldHidden(sentence);
            row = new HBox(mark, words);
            row.getStyleClass().add("past-row");
            setPrefWidth(0);
            Controls.onClick(this, event -> {
                Lesson lesson = getItem();
                if (lesson != null) {
                    open.accept(lesson.retrospective().id());
                }
            });
        }

        /** The words take the lines they need, and never scroll sideways. */
        @Override
        protected double computePrefHeight(double width) {
            return isEmpty() ? super.computePrefHeight(width) : Math.ceil(row.prefHeight(room(width)));
        }

        private double room(double width) {
            return width < 0 ? list.getWidth() : width;
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (getGraphic() != null) {
                row.resizeRelocate(0, 0, getWidth(), getHeight());
            }
        }

        @Override
        protected void updateItem(@Nullable Lesson lesson, boolean empty) {
            super.updateItem(lesson, empty);
            if (empty || lesson == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            heading.setText(heading(lesson, today));
            sentence.setText(lesson.sentence());
            sentence.setVisible(!lesson.sentence().isEmpty());
            Region thread = new Region();
            thread.getStyleClass().add("thread");
            VBox.setVgrow(thread, Priority.ALWAYS);
            thread.setVisible(getIndex() < list.getItems().size() - 1);
            mark.getChildren().setAll(shape(lesson.change()), thread);
            setGraphic(row);
            setAccessibleText(heading.getText() + ". " + lesson.sentence());
        }
    }
}
