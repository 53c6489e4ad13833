package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.People;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attendance form of a session, with names and minutes: the register that article 4 and point 8.3 ask for. */
final class AttendanceForm {

    private static final int ROWS = 23;
    private static final int ROWS_LEFT = 4;
    private static final int PROOF_LINES = 2;

    private final Paper paper;
    private final PaperParts parts;
    private final Entries entries;

    private AttendanceForm(Paper paper, @Nullable Row session) {
        this.paper = paper;
        this.parts = paper.parts();
        this.entries = paper.entries(session);
    }

    static Printout blank(Paper paper) {
        return new AttendanceForm(paper, null).printout(List.of());
    }

    /** Returns the names of a session, to be signed. */
    static Printout filled(Paper paper, Row session) {
        AttendanceForm form = new AttendanceForm(paper, session);
        return form.printout(session.ids(Learning.PEOPLE).stream()
                .flatMap(id -> paper.reader().find(People.SHEET, id).stream())
                .map(form::person)
                .toList());
    }

    private Printout printout(List<List<Xhtml>> people) {
        String title = Messages.text("paper.form.attendance");
        List<Head> heads = List.of(
                new Head(Labels.of(People.NAME), Width.FREE),
                new Head(Labels.of(People.ROLE), Width.FREE),
                new Head(entries.label(Learning.MINUTES), Width.NARROW),
                new Head(Messages.text("paper.attendance.signature"), Width.MEDIUM));
        List<List<Xhtml>> rows = new ArrayList<>(people);
        rows.addAll(PaperParts.emptyRows(heads.size(), Math.max(ROWS_LEFT, ROWS - people.size())));
        return paper.roomy(
                title,
                Messages.text("paper.attendance.subject"),
                parts.title(title, Messages.text("paper.attendance.remark")),
                parts.fields(
                        parts.field(Messages.text("paper.field.association"), paper.association(), Width.MOST),
                        entries.field(Learning.DAY, Width.REST)),
                parts.fields(entries.field(Learning.TOPIC, Width.WHOLE)),
                parts.fields(entries.field(Learning.TOOL, Width.MOST), entries.field(Learning.MINUTES, Width.REST)),
                entries.choices(Learning.FORM),
                signed(heads, rows),
                entries.writing(Learning.PROOF, PROOF_LINES),
                paper.others(entries, Learning.SHEET));
    }

    /** Returns the table of names, in which those who came sign. */
    private Xhtml signed(List<Head> heads, List<List<Xhtml>> rows) {
        entries.placeItself(Learning.PEOPLE);
        return PaperParts.block("signed", parts.table(heads, rows));
    }

    private List<Xhtml> person(Row person) {
        return List.of(
                Xhtml.text(person.get(People.NAME, "")),
                Xhtml.text(paper.entries(person).text(People.ROLE)),
                Xhtml.text(entries.text(Learning.MINUTES)),
                Xhtml.none());
    }
}
