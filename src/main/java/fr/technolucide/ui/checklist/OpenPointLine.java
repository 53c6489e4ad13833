package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.words.QuestionWords;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One point left to settle, and its action: to be made in one key, or who does it and when. */
final class OpenPointLine extends HBox {

    /** The commands of a line. */
    record Commands(Consumer<Point> show, Consumer<Point> create, Consumer<Row> open) {}

    OpenPointLine(Point point, FilledChecklist filled, ChecklistSnapshot reading, boolean readOnly, Commands commands) {
        getStyleClass().add("settle-line");
        Hyperlink code = new Hyperlink(point.code());
        code.setId("checklist.settle." + point.code());
        code.getStyleClass().add("settle-code");
        code.setOnAction(event -> commands.show().accept(point));
        code.setMinWidth(USE_PREF_SIZE);
        Label what = Controls.wrapped(
                Messages.text("checklist.settle", answer(point), QuestionWords.shortName(point.question())),
                "settle-what");
        what.setMinHeight(USE_PREF_SIZE);
        code.setAccessibleText(Messages.text("checklist.settle.aloud", point.code(), what.getText()));
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(code, what);
        Button action =
                point.action().map(row -> existing(row, reading, commands)).orElseGet(() -> making(point, commands));
        action.setId("checklist.action." + point.code());
        action.setAccessibleHelp(code.getAccessibleText());
        action.setMinWidth(USE_PREF_SIZE);
        action.setDisable(readOnly && point.action().isEmpty());
        getChildren().add(action);
    }

    private static String answer(Point point) {
        Answer value = point.value();
        if (value == null || !point.counts()) {
            return Messages.text("checklist.unanswered");
        }
        return point.isToSettle() ? SchemaLabels.choice(value) : Messages.text("checklist.unproved");
    }

    private static Button making(Point point, Commands commands) {
        Button make = Controls.button(
                Messages.text("checklist.action.create"),
                () -> commands.create().accept(point));
        make.getStyleClass().addAll("plain", "settle-action");
        return make;
    }

    private static Button existing(Row action, ChecklistSnapshot reading, Commands commands) {
        boolean done = action.get(Actions.STATUS) == ActionStatus.DONE;
        boolean late = action.get(Actions.DAYS_LATE, 0) > 0;
        Button open = Controls.button("", () -> commands.open().accept(action));
        open.getStyleClass().addAll("plain", "settle-action", "settle-who");
        LocalDate day = action.get(done ? Actions.CLOSED_ON : Actions.DUE);
        String when = day == null
                ? Messages.text("checklist.action.no_day")
                : Messages.words().shortDate(day, reading.today());
        String who = reading.person(action.get(Actions.OWNER));
        String words = who.isEmpty() ? when : Messages.text("checklist.action.who", who, when);
        if (done) {
            open.setGraphic(new Icon(Shape.TICK));
            open.setText(Messages.text("checklist.action.done", words));
            open.getStyleClass().add("done");
        } else if (late) {
            open.setText(Messages.text("checklist.action.late", words));
            open.getStyleClass().add("late");
        } else {
            open.setText(words);
        }
        return open;
    }
}
