package fr.technolucide.ui.shell;

import fr.technolucide.insight.Lesson;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.form.RowAction;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Row;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/**
 * Shows what the retrospectives said about a tool or a use case: an entry in the menu of its form, beside its history.
 */
public final class Lessons {

    private Lessons() {}

    /** Returns the menu entry for the form of a sheet that {@link Lesson#about} knows. */
    public static RowAction action(Session session) {
        return new RowAction(
                row -> Messages.text("retrospective.lessons"),
                Shape.BOOK,
                row -> session.read(reader -> Lesson.about(row, reader)).then(lessons -> show(session, lessons)));
    }

    private static void show(Session session, List<Lesson> lessons) {
        VBox body = new VBox();
        body.setId("lessons");
        if (lessons.isEmpty()) {
            body.getChildren().add(Controls.wrapped(Messages.text("retrospective.lessons.none"), "message-text"));
        }
        Message.Button close = new Message.Button(Messages.text("ui.close"), Weight.MAIN, () -> {});
        var box = session.dialogs()
                .box(Shape.BOOK, Messages.text("retrospective.lessons"))
                .narrow()
                .body(body)
                .buttons(List.of(close));
        for (Lesson lesson : lessons) {
            Hyperlink heading = new Hyperlink(Messages.text(
                    "retrospective.past.line",
                    lesson.number(),
                    SchemaLabels.choice(lesson.change()),
                    Messages.words().date(lesson.day())));
            heading.setWrapText(true);
            heading.setOnAction(event -> {
                box.close();
                Row meeting = lesson.retrospective();
                session.reveal(meeting.sheet(), meeting.id());
            });
            body.getChildren().add(new VBox(heading, Controls.wrapped(lesson.sentence())));
        }
        box.show();
    }
}
