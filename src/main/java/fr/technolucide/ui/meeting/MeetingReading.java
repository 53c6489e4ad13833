package fr.technolucide.ui.meeting;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.People;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.insight.BoardFile.Meeting;
import fr.technolucide.insight.MeetingAgenda;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.decision.DecisionContext;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that the screen of a meeting shows at one moment.
 *
 * @param association its name; empty when it has none
 * @param matters     what those who decide need, by the decision that is open
 * @param names       of what each decision is about
 * @param preparers   who prepared each decision; empty where nobody is named
 * @param voters      those who are present and vote
 * @param others      those who are present and do not; empty when nobody is
 * @param late        what should be done by now
 */
record MeetingReading(
        MeetingAgenda agenda,
        String association,
        Map<UUID, DecisionContext> matters,
        Map<UUID, String> names,
        Map<UUID, String> preparers,
        List<String> voters,
        String others,
        List<LateView.Line> late) {

    static MeetingReading of(Meeting meeting, Reader reader) {
        MeetingAgenda agenda = MeetingAgenda.of(meeting, reader);
        Labels labels = new Labels(reader);
        BoardWords words = new BoardWords(reader);
        Map<UUID, DecisionContext> matters = new HashMap<>();
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, String> preparers = new HashMap<>();
        for (MeetingAgenda.Subject subject : agenda.subjects()) {
            Row about = subject.about();
            names.put(subject.id(), about == null ? Messages.text("meeting.gone") : labels.of(about));
            preparers.put(subject.id(), words.person(subject.decision().get(Decisions.PREPARED_BY)));
            if (!subject.isDecided()) {
                DecisionContext.of(subject.decision(), reader).ifPresent(matter -> matters.put(subject.id(), matter));
            }
        }
        Row record = agenda.record();
        return new MeetingReading(
                agenda,
                reader.find(Association.SHEET, Association.ID)
                        .map(row -> row.get(Association.NAME, ""))
                        .orElse(""),
                Map.copyOf(matters),
                Map.copyOf(names),
                Map.copyOf(preparers),
                record == null ? List.of() : voters(record, labels),
                record == null ? "" : record.get(Meetings.OTHERS, ""),
                agenda.late().stream()
                        .map(late -> new LateView.Line(late, words.overdue(late), words.person(late.who())))
                        .toList());
    }

    private static List<String> voters(Row record, Labels labels) {
        UUID chair = record.get(Meetings.CHAIR);
        List<String> voters = new ArrayList<>();
        for (UUID voter : record.ids(Meetings.VOTERS)) {
            String name = labels.of(People.SHEET, voter);
            voters.add(voter.equals(chair) ? Messages.text("meeting.present.chair", name) : name);
        }
        return List.copyOf(voters);
    }

    String name(MeetingAgenda.Subject subject) {
        return names.getOrDefault(subject.id(), "");
    }

    String preparer(MeetingAgenda.Subject subject) {
        return preparers.getOrDefault(subject.id(), "");
    }

    int voices() {
        return voters.size();
    }
}
