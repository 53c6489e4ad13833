package fr.technolucide.ui.entry;

import fr.technolucide.catalog.Learning;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * « Feuille de présence »: everyone is named with the duration of the session, then those who stayed less or more, with
 * theirs. They become a session of their own, of the same subject: the register adds up sessions.
 */
final class AttendancePaper {

    private AttendancePaper() {}

    static PaperPlan plan() {
        PaperTable otherwise = new PaperTable(
                Messages.text("entry.table.minutes"),
                Learning.SHEET,
                _ -> List.of(
                        FormSlot.of(Learning.PEOPLE, 2).prompt(Messages.text("entry.names.prompt")),
                        FormSlot.of(Learning.MINUTES)),
                List.of(Learning.PEOPLE, Learning.MINUTES),
                (line, session) -> Row.of(session.sheet(), line.id(), session.today())
                        .with(session.cells())
                        .with(Learning.PEOPLE, line.ids(Learning.PEOPLE))
                        .with(Learning.MINUTES, line.get(Learning.MINUTES)));
        return PaperPlan.inserting(
                Learning.SHEET,
                PaperForm.ATTENDANCE,
                AttendancePaper::dressed,
                List.of(Learning.DAY, Learning.TOPIC, Learning.TOOL, Learning.FORM),
                List.of(Learning.DAY, Learning.TOPIC, Learning.MINUTES, Learning.PEOPLE),
                List.of(otherwise),
                typed -> sessions(typed, otherwise));
    }

    private static FormSlot dressed(FormSlot slot) {
        return slot.column().equals(Learning.PEOPLE) ? slot.prompt(Messages.text("entry.names.prompt")) : slot;
    }

    /** Returns the session without those who stayed otherwise, then theirs. */
    private static List<Row> sessions(TypedSheet typed, PaperTable otherwise) {
        Row session = typed.head();
        List<Row> lines = otherwise.rows(session, typed.lines().getFirst()).toList();
        Set<UUID> apart = new HashSet<>();
        lines.forEach(line -> apart.addAll(line.ids(Learning.PEOPLE)));
        List<UUID> whole = session.ids(Learning.PEOPLE).stream()
                .filter(person -> !apart.contains(person))
                .toList();
        List<Row> sessions = new ArrayList<>();
        if (!whole.isEmpty()) {
            sessions.add(session.with(Learning.PEOPLE, whole));
        }
        sessions.addAll(lines);
        return sessions;
    }
}
