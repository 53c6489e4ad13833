package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.insight.NextRetrospective;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.retrospective.Meeting.State;
import java.time.LocalDate;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The pane shown in place of the conclusion: what a closed retrospective concluded, or how the next one begins. */
final class ClosedConclusion extends VBox {

    private final RetroModel model;
    private final Label title = Controls.wrapped("", "card-title");
    private final Label outcome = Controls.wrapped("", "closed-outcome");
    private final Label sentence = Controls.wrapped("");
    private final Hyperlink useCase = new Hyperlink();
    private final Button main;
    private final Button reopen;

    ClosedConclusion(RetroModel model, ClosingCommands commands) {
        this.model = model;
        getStyleClass().add("conclusion");
        useCase.setWrapText(true);
        main = Controls.button("", this::go);
        main.setId("retrospective.begin");
        main.getStyleClass().add("main");
        main.setMaxWidth(Double.MAX_VALUE);
        main.setMinHeight(USE_PREF_SIZE);
        reopen = Controls.button(Messages.text("retrospective.reopen"), () -> {
            Meeting shown = model.meetingProperty().get();
            if (shown != null) {
                commands.reopen(shown.row());
            }
        });
        reopen.setId("retrospective.reopen");
        reopen.getStyleClass().add("plain");
        getChildren().setAll(title, outcome, sentence, useCase, main, reopen);
        Controls.foldHidden(outcome, sentence, useCase, main, reopen);
    }

    /** The one that is held, or the next; beginning what is not begun writes it. */
    private void go() {
        Meeting shown = model.meetingProperty().get();
        if (shown != null && shown.state() == State.TO_BEGIN) {
            model.begin();
        } else {
            model.choose(null);
        }
    }

    void show(Meeting meeting) {
        boolean closed = meeting.state() == State.CLOSED;
        boolean readOnly = model.session().workbook().isReadOnly();
        title.setText(
                closed
                        ? Messages.text(
                                "retrospective.closed",
                                Messages.words().date(meeting.row().get(Retrospectives.CLOSED_ON, meeting.day())))
                        : Messages.text("retrospective.next.title", meeting.number()));
        Change change = meeting.row().get(Retrospectives.CHANGE);
        outcome.setVisible(closed && change != null);
        if (change != null) {
            outcome.setText(SchemaLabels.choice(change));
            outcome.setGraphic(PastMeetings.shape(change));
        }
        sentence.setText(closed ? meeting.row().get(Retrospectives.CHANGE_TEXT, "") : NextWords.of(meeting));
        sentence.setVisible(!sentence.getText().isEmpty());
        UUID concerned = meeting.row().get(Retrospectives.USE_CASE);
        useCase.setVisible(closed && concerned != null);
        if (concerned != null) {
            useCase.setText(meeting.useCase());
            useCase.setOnAction(event -> model.session().reveal(UseCases.SHEET, concerned));
        }
        main.setText(Messages.text(closed ? "retrospective.to_next" : "retrospective.menu.begin"));
        main.setVisible(closed || !readOnly);
        reopen.setVisible(closed && !readOnly);
    }

    void focus() {
        main.requestFocus();
    }

    /** Says in a sentence when the next meeting is. */
    private static final class NextWords {

        private NextWords() {}

        /** « Prévue le 16 décembre. » or « Prévue le 16 décembre, elle a 5 jours de retard. ». */
        static String of(Meeting meeting) {
            NextRetrospective next = meeting.next();
            LocalDate day = next.day();
            if (day == null) {
                return Messages.text("retrospective.next.first");
            }
            String date = Messages.words().date(day, meeting.today());
            return next.daysLate() > 0
                    ? Messages.text("retrospective.next.late", date, next.daysLate())
                    : Messages.text("retrospective.next.on", date);
        }
    }
}
