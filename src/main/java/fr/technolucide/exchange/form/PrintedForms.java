package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.meeting.BoardFileDocument;
import fr.technolucide.exchange.meeting.MeetingDocument;
import fr.technolucide.exchange.meeting.MinutesDocument;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.print.RenderedPdf;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.ChecklistChanges;
import fr.technolucide.insight.Minutes;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every form that the program prints, as a PDF in the language in use. */
public final class PrintedForms {

    private final Paper paper;

    private PrintedForms(Paper paper) {
        this.paper = paper;
    }

    private static Paper ordinary(Reader reader, String source, ZonedDateTime printedAt) {
        return new Paper(reader, source, printedAt, LetterSize.ORDINARY);
    }

    /**
     * Returns the PDF of an order.
     *
     * @param source the workbook's name, printed at the foot of what is not blank
     * @throws java.util.NoSuchElementException when a row that the order names is gone
     */
    public static PrintedPdf of(Reader reader, PrintOrder order, String source, ZonedDateTime printedAt) {
        Paper paper = order.content() instanceof PrintOrder.Blank(var _, var fillable)
                ? new Paper(reader, "", printedAt, order.lettering())
                        .fillable(fillable && order.form().isFillable())
                : new Paper(reader, source, printedAt, order.lettering());
        return new PrintedPdf(new PrintedForms(paper).of(order), reader);
    }

    private RenderedPdf of(PrintOrder order) {
        FormLayout layout = FormLayouts.of(order.form());
        return switch (order.content()) {
            case PrintOrder.Blank(var subject, var _) ->
                subject.isEmpty()
                        ? layout.blank(paper)
                        : layout.blankFor(paper, found(layout.subject(), subject.get()));
            case PrintOrder.Filled(var row) ->
                layout.filled(paper, found(layout.sheet().orElseThrow(), row));
            case PrintOrder.TrialsOf(var tool, var tester) -> trialsOf(tool, tester);
            case PrintOrder.OfMeeting _, PrintOrder.OfMeetingOf _ ->
                paper.pdf(ofMeeting(
                        order.form(), meeting(order.content(), paper.reader()).orElseThrow()));
        };
    }

    private static Optional<BoardFile.Meeting> meeting(PrintOrder.Content content, Reader reader) {
        return switch (content) {
            case PrintOrder.OfMeeting(var meeting) -> meeting.or(() -> Optional.of(BoardFile.next(reader)));
            case PrintOrder.OfMeetingOf(var decision) ->
                Optional.of(
                        BoardFile.meeting(reader.find(Decisions.SHEET, decision).orElseThrow(), reader));
            case PrintOrder.Blank _, PrintOrder.Filled _, PrintOrder.TrialsOf _ -> Optional.empty();
        };
    }

    private Printout ofMeeting(PaperForm form, BoardFile.Meeting meeting) {
        return form == PaperForm.MINUTES ? BoardForm.minutes(paper, meeting) : BoardForm.of(paper, meeting);
    }

    /**
     * Returns what a document of a meeting says, for a text document; empty for what is not of a meeting.
     *
     * @throws java.util.NoSuchElementException when a row that the order names is gone
     */
    public static Optional<MeetingDocument> text(Reader reader, PrintOrder order) {
        return meeting(order.content(), reader)
                .map(met -> order.form() == PaperForm.MINUTES
                        ? MinutesDocument.of(Minutes.of(met, reader), reader)
                        : BoardFileDocument.withTables(BoardFile.of(met, reader), reader));
    }

    private Row found(Sheet sheet, UUID id) {
        return paper.reader().find(sheet, id).orElseThrow();
    }

    private RenderedPdf trialsOf(UUID tool, Optional<UUID> tester) {
        List<Row> trials = paper.reader().where(Trials.TOOL, tool).stream()
                .filter(trial -> tester.isEmpty() || tester.get().equals(trial.get(Trials.TESTER)))
                .toList();
        return paper.pdf(TrialForm.byDay(paper, trials));
    }

    /**
     * Returns a form to be filled by hand; what the workbook knows of its heading is filled in.
     *
     * @param form one that is {@link PaperForm#isBlankable}
     */
    public static PrintedPdf blank(Reader reader, PaperForm form, ZonedDateTime printedAt) {
        return new PrintedPdf(FormLayouts.of(form).blank(ordinary(reader, "", printedAt)), reader);
    }

    /**
     * Returns what a blank form asks for, line by line, so that who types it in need not look up.
     *
     * @param form any but the checklists and what the board reads
     */
    public static List<List<PaperPlace>> places(Reader reader, PaperForm form, ZonedDateTime now) {
        Paper paper = ordinary(reader, "", now);
        FormLayout layout = FormLayouts.of(form);
        Sheet sheet = layout.sheet().orElseThrow();
        layout.blankPage(paper);
        return PaperPlace.inLines(paper.places().stream()
                .filter(place -> place.column().sheet().equals(sheet))
                .distinct()
                .toList());
    }

    /**
     * Returns the PDF of a list.
     *
     * @param source the workbook's name, printed at the foot
     * @throws java.util.NoSuchElementException when a row that it names is gone
     */
    public static PrintedPdf of(
            Reader reader, PrintedList list, LetterSize lettering, String source, ZonedDateTime printedAt) {
        Paper paper = new Paper(reader, source, printedAt, lettering);
        return paper.printed(
                switch (list) {
                    case PrintedList.Trials(var query, var title) -> new TrialList(paper, query).printout(title);
                    case PrintedList.Rows rows -> RowTable.printout(paper, rows);
                    case PrintedList.Several lists -> RowTable.printout(paper, lists);
                    case PrintedList.UseCases(var query, var title) -> new UseCaseCloud(paper, query).printout(title);
                    case PrintedList.Changes(var before, var after, var _) ->
                        new ChangesForm(
                                        paper,
                                        ChecklistChanges.between(before, after, reader)
                                                .orElseThrow())
                                .printout();
                    case PrintedList.History history -> new HistoryForm(paper, history).printout();
                });
    }

    /** Returns the sheet whose rows fill a form; none for what the board reads. */
    public static Optional<Sheet> sheet(PaperForm form) {
        return FormLayouts.of(form).sheet();
    }

    /**
     * Returns a form about a use case: the last checklist of the kind, the last request for support, its trials; a form
     * that was never filled for it is blank, with the use case in its heading.
     *
     * @return empty for a form that is not about use cases
     */
    public static Optional<PrintedPdf> about(
            Reader reader, PaperForm form, Row useCase, String source, ZonedDateTime printedAt, LetterSize lettering) {
        return FormLayouts.of(form)
                .about(new Paper(reader, source, printedAt, lettering), useCase)
                .map(pdf -> new PrintedPdf(pdf, reader));
    }
}
