package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.choice.NoteColumn;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A retrospective on one page: the columns of its format, what is concluded, who does what. */
final class RetrospectiveForm {

    private static final Kind.Choice<NoteColumn> COLUMNS = new Kind.Choice<>(NoteColumn.class);
    private static final Kind.Choice<Format> FORMATS = new Kind.Choice<>(Format.class);
    private static final Comparator<Row> MOST_VOTED =
            Comparator.comparing((Row note) -> note.get(RetroNotes.VOTES, 0)).reversed();
    private static final int CONCLUSION_LINES = 2;
    private static final int ACTIONS = 6;

    private final Paper paper;
    private final PaperParts parts;
    private final @Nullable Row session;
    private final Format format;
    private final Entries entries;

    private RetrospectiveForm(Paper paper, @Nullable Row session, Format format) {
        this.paper = paper;
        this.parts = paper.parts();
        this.session = session;
        this.format = format;
        this.entries = paper.entries(session);
    }

    static Printout blank(Paper paper, Format format) {
        return new RetrospectiveForm(paper, null, format).printout();
    }

    static Printout filled(Paper paper, Row session) {
        return new RetrospectiveForm(paper, session, format(session)).printout();
    }

    static Format format(Row session) {
        return session.get(Retrospectives.FORMAT, Format.KEEP_STOP_TRY);
    }

    private Printout printout() {
        String title = Messages.text("paper.form.retrospective");
        entries.placeItself(Retrospectives.FORMAT);
        return paper.roomy(
                title,
                Messages.text("paper.retrospective.subject"),
                parts.title(title, Labels.item(FORMATS, format)),
                parts.fields(
                        parts.field(Messages.text("paper.field.association"), paper.association(), Width.HALF),
                        entries.field(Retrospectives.NUMBER, Width.QUARTER),
                        entries.field(Retrospectives.DAY, Width.QUARTER)),
                parts.fields(
                        entries.field(Retrospectives.PARTICIPANTS, Width.MOST),
                        entries.field(Retrospectives.FACILITATOR, Width.REST)),
                parts.columns(format.columns().stream().map(this::column).toList()),
                entries.choices(Retrospectives.CHANGE),
                entries.writing(Retrospectives.CHANGE_TEXT, CONCLUSION_LINES),
                parts.fields(
                        entries.field(Retrospectives.USE_CASE, Width.MOST),
                        entries.field(Retrospectives.NEXT_DAY, Width.REST)),
                actions(),
                paper.others(entries, Retrospectives.SHEET));
    }

    private PaperParts.Column column(NoteColumn column) {
        List<Xhtml> notes = session == null
                ? List.of()
                : paper.reader().where(RetroNotes.RETROSPECTIVE, session.id()).stream()
                        .filter(note -> note.get(RetroNotes.BOARD_COLUMN) == column)
                        .sorted(MOST_VOTED)
                        .map(this::note)
                        .toList();
        return new PaperParts.Column(Labels.item(COLUMNS, column), notes);
    }

    private Xhtml note(Row note) {
        Entries of = paper.entries(note);
        int votes = note.get(RetroNotes.VOTES, 0);
        String author = of.text(RetroNotes.AUTHOR);
        List<String> after = new ArrayList<>();
        if (votes > 0) {
            after.add(Messages.text("paper.retrospective.votes", votes));
        }
        if (!author.isEmpty()) {
            after.add(author);
        }
        return parts.note(note.get(RetroNotes.TEXT, ""), String.join(", ", after));
    }

    private Xhtml actions() {
        List<Head> heads = List.of(
                new Head(Labels.of(Actions.TITLE), Width.FREE),
                new Head(Labels.of(Actions.OWNER), Width.MEDIUM),
                new Head(Labels.of(Actions.DUE), Width.NARROW));
        List<List<Xhtml>> rows = new ArrayList<>();
        if (session != null) {
            paper.reader()
                    .where(Actions.RETROSPECTIVE, session.id())
                    .forEach(action ->
                            rows.add(paper.entries(action).cells(List.of(Actions.TITLE, Actions.OWNER, Actions.DUE))));
        }
        if (rows.isEmpty()) {
            rows.addAll(PaperParts.emptyRows(heads.size(), ACTIONS));
        }
        return PaperParts.block("handwritten", parts.table(heads, rows));
    }
}
