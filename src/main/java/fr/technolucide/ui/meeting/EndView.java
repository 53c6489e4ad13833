package fr.technolucide.ui.meeting;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.exchange.OutcomeWords;
import fr.technolucide.insight.MeetingAgenda;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What was decided, one line each, and the minutes, to be read, printed and sent. */
final class EndView extends VBox {

    private final Button minutes;

    /** @param open shows the minutes as they will be printed */
    EndView(Runnable open) {
        minutes = Controls.button(Messages.text("meeting.minutes"), Shape.DOCUMENT, open);
        minutes.setId("meeting.minutes");
        getStyleClass().add("meeting-end");
    }

    /** @param name of what a decision is about */
    void show(MeetingAgenda agenda, Function<MeetingAgenda.Subject, String> name) {
        List<Node> parts = new ArrayList<>();
        long decided = agenda.subjects().stream()
                .filter(MeetingAgenda.Subject::isDecided)
                .count();
        parts.add(Controls.wrapped(
                Messages.text("meeting.end", decided, agenda.subjects().size()), "meeting-question"));
        agenda.subjects()
                .forEach(subject ->
                        parts.add(Controls.wrapped(words(subject.decision(), name.apply(subject)), "meeting-said")));
        parts.add(minutes);
        getChildren().setAll(parts);
    }

    /** Returns what was decided of something and with how many votes, in a line. */
    static String words(Row decision, String name) {
        var outcome = decision.get(Decisions.OUTCOME);
        if (outcome == null) {
            return Messages.text("meeting.end.open", name);
        }
        Integer inFavour = decision.get(Decisions.VOTES_FOR);
        return inFavour == null
                ? Messages.text("meeting.end.decided", name, OutcomeWords.of(decision))
                : Messages.text(
                        "meeting.end.voted",
                        name,
                        OutcomeWords.of(decision),
                        inFavour,
                        decision.get(Decisions.VOTES_AGAINST, 0),
                        decision.get(Decisions.VOTES_ABSTAINED, 0));
    }
}
