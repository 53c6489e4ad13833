package fr.technolucide.exchange.meeting;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.insight.AwaitedDecision;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.language.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something whose day is past, decisions included, in the words of the file of a meeting.
 *
 * @param days how late it is, 1 or more
 * @param what something to do
 * @param who  the name of the person concerned; empty when none is named
 */
public record LateLine(int days, String what, String who) {

    /** Returns all of them, the longest late first. */
    public static List<LateLine> of(BoardSummary summary, BoardWords sentences) {
        return Stream.concat(
                        summary.lateDecisions().stream()
                                .map(late -> new LateLine(
                                        late.daysLate(summary.today()),
                                        decision(late, sentences),
                                        sentences.text(late.decision(), Decisions.PREPARED_BY))),
                        summary.overdue().stream()
                                .map(late -> new LateLine(
                                        late.daysLate(), sentences.overdue(late), sentences.person(late.who()))))
                .sorted(Comparator.comparingInt(LateLine::days).reversed())
                .toList();
    }

    private static String decision(AwaitedDecision late, BoardWords sentences) {
        String about = sentences.text(late.decision(), late.useCase() == null ? Decisions.TOOL : Decisions.USE_CASE);
        String subject =
                about.isBlank() ? sentences.text(late.decision(), Decisions.RESOLUTION) : about; // deleted since
        String body = sentences.body(late.decision());
        return body.isEmpty()
                ? Messages.text("paper.overdue.decision", subject)
                : Messages.text("paper.meeting.of_body", Messages.text("paper.overdue.decision", subject), body);
    }
}
