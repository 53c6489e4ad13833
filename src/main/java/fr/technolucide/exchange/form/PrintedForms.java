package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.exchange.print.ChecklistForm;
import fr.technolucide.exchange.print.ChecklistForm.Variant;
import fr.technolucide.exchange.print.ChecklistPaper;
import fr.technolucide.exchange.print.DocumentInfo;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.print.PdfDocument;
import fr.technolucide.insight.ChecklistChanges;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every form that the program prints, as PDF bytes in the language in use. */
public final class PrintedForms {

    private final Paper paper;

    private PrintedForms(Paper paper) {
        this.paper = paper;
    }

    private static PrintedForms ordinary(Reader reader, String source, ZonedDateTime printedAt) {
        return new PrintedForms(new Paper(reader, source, printedAt, LetterSize.ORDINARY));
    }

    /**
     * Returns the PDF of an order.
     *
     * @param source the workbook's name, printed at the foot of what is not blank
     * @throws java.util.NoSuchElementException when a row that the order names is gone
     */
    public static byte[] of(Reader reader, PrintOrder order, String source, ZonedDateTime printedAt) {
        boolean blank = order.content() instanceof PrintOrder.Blank;
        return new PrintedForms(new Paper(reader, blank ? "" : source, printedAt, order.lettering())).of(order);
    }

    private byte[] of(PrintOrder order) {
        return switch (order.content()) {
            case PrintOrder.Blank(var subject) ->
                subject.isEmpty()
                        ? blank(order.form())
                        : blankFor(order.form(), found(subject(order.form()), subject.get()));
            case PrintOrder.Filled(var row) ->
                filled(order.form(), found(sheet(order.form()).orElseThrow(), row));
            case PrintOrder.TrialsOf(var tool, var tester) -> trialsOf(tool, tester);
            case PrintOrder.Summary() -> pdf(BoardForm.of(paper));
        };
    }

    private Row found(Sheet sheet, UUID id) {
        return paper.reader().find(sheet, id).orElseThrow();
    }

    /**
     * Returns the sheet whose rows a blank form may be made for: the retrospective whose format it has, else a use
     * case.
     */
    private static Sheet subject(PaperForm form) {
        return switch (form) {
            case RETROSPECTIVE -> Retrospectives.SHEET;
            case CHECKLIST, CHECKLIST_QUICK, TRIAL, ATTENDANCE, SUPPORT_REQUEST, USE_CASE, BOARD -> UseCases.SHEET;
        };
    }

    /** Blank, with a use case in its heading, or the columns of a retrospective. */
    private byte[] blankFor(PaperForm form, Row subject) {
        return switch (form) {
            case CHECKLIST -> pdf(ChecklistReading.blank(paper, Variant.FULL, subject));
            case CHECKLIST_QUICK -> pdf(ChecklistReading.blank(paper, Variant.QUICK, subject));
            case SUPPORT_REQUEST -> pdf(SupportRequestForm.about(paper, subject));
            case RETROSPECTIVE -> pdf(RetrospectiveForm.blank(paper, RetrospectiveForm.format(subject)));
            case TRIAL, ATTENDANCE, USE_CASE, BOARD -> blank(form);
        };
    }

    private byte[] trialsOf(UUID tool, Optional<UUID> tester) {
        return trials(paper.reader().where(Trials.TOOL, tool).stream()
                .filter(trial -> tester.isEmpty() || tester.get().equals(trial.get(Trials.TESTER)))
                .toList());
    }

    /**
     * Returns a form to be filled by hand; what the workbook knows of its heading is filled in.
     *
     * @param form one that is {@link PaperForm#isBlankable}
     */
    public static byte[] blank(Reader reader, PaperForm form, ZonedDateTime printedAt) {
        return ordinary(reader, "", printedAt).blank(form);
    }

    private byte[] blank(PaperForm form) {
        return switch (form) {
            case CHECKLIST -> pdf(ChecklistReading.blank(paper, Variant.FULL, null));
            case CHECKLIST_QUICK -> pdf(ChecklistReading.blank(paper, Variant.QUICK, null));
            case TRIAL -> pdf(TrialForm.blank(paper));
            case RETROSPECTIVE -> pdf(RetrospectiveForm.blank(paper, Format.KEEP_STOP_TRY));
            case ATTENDANCE -> pdf(AttendanceForm.blank(paper));
            case SUPPORT_REQUEST -> pdf(SupportRequestForm.blank(paper));
            case USE_CASE -> pdf(UseCaseForm.blank(paper));
            case BOARD -> throw new IllegalArgumentException("what the board reads is never blank");
        };
    }

    /**
     * Returns the PDF of the trials that a query lists, by tool.
     *
     * @param source the workbook's name, printed at the foot
     */
    public static byte[] trials(Reader reader, Query query, String title, String source, ZonedDateTime printedAt) {
        PrintedForms forms = ordinary(reader, source, printedAt);
        return forms.pdf(new TrialList(forms.paper, query).printout(title));
    }

    /**
     * Returns the PDF of the changes between two filled checklists.
     *
     * @param source the workbook's name, printed at the foot
     */
    public static byte[] changes(Reader reader, ChecklistChanges changes, String source, ZonedDateTime printedAt) {
        PrintedForms forms = ordinary(reader, source, printedAt);
        return forms.pdf(new ChangesForm(forms.paper, changes).printout());
    }

    /** Returns the PDF of the use cases that a query lists, by benefit, each with its range of footprint. */
    public static byte[] useCases(Reader reader, Query query, String title, String source, ZonedDateTime printedAt) {
        PrintedForms forms = ordinary(reader, source, printedAt);
        return forms.pdf(new UseCaseCloud(forms.paper, query).printout(title));
    }

    /** Returns the PDF of the summary for the board. */
    public static byte[] board(Reader reader, String source, ZonedDateTime printedAt) {
        PrintedForms forms = ordinary(reader, source, printedAt);
        return forms.pdf(BoardForm.of(forms.paper));
    }

    /** Returns the sheet whose rows fill a form; none for what the board reads. */
    public static Optional<Sheet> sheet(PaperForm form) {
        return switch (form) {
            case CHECKLIST, CHECKLIST_QUICK -> Optional.of(Checklists.SHEET);
            case TRIAL -> Optional.of(Trials.SHEET);
            case RETROSPECTIVE -> Optional.of(Retrospectives.SHEET);
            case ATTENDANCE -> Optional.of(Learning.SHEET);
            case SUPPORT_REQUEST -> Optional.of(SupportRequests.SHEET);
            case USE_CASE -> Optional.of(UseCases.SHEET);
            case BOARD -> Optional.empty();
        };
    }

    /**
     * Returns a form filled with a row.
     *
     * @param row of the {@link #sheet} of the form
     * @param source the workbook's name, printed at the foot
     */
    public static byte[] filled(Reader reader, PaperForm form, Row row, String source, ZonedDateTime printedAt) {
        return ordinary(reader, source, printedAt).filled(form, row);
    }

    private byte[] filled(PaperForm form, Row row) {
        return switch (form) {
            case CHECKLIST, CHECKLIST_QUICK -> pdf(ChecklistReading.filled(paper, row));
            case TRIAL -> pdf(TrialForm.filled(paper, List.of(row)));
            case RETROSPECTIVE -> pdf(RetrospectiveForm.filled(paper, row));
            case ATTENDANCE -> pdf(AttendanceForm.filled(paper, row));
            case SUPPORT_REQUEST -> pdf(SupportRequestForm.filled(paper, row));
            case USE_CASE -> pdf(UseCaseForm.filled(paper, row));
            case BOARD -> throw new IllegalArgumentException("what the board reads is about no row");
        };
    }

    /**
     * Returns a form about a use case: the last checklist of the kind, the last request for support, its trials; a form
     * that was never filled for it is blank, with the use case in its heading.
     *
     * @return empty for a form that is not about use cases
     */
    public static Optional<byte[]> about(
            Reader reader, PaperForm form, Row useCase, String source, ZonedDateTime printedAt) {
        return ordinary(reader, source, printedAt).about(form, useCase);
    }

    private Optional<byte[]> about(PaperForm form, Row useCase) {
        return switch (form) {
            case CHECKLIST -> Optional.of(checklist(Variant.FULL, useCase));
            case CHECKLIST_QUICK -> Optional.of(checklist(Variant.QUICK, useCase));
            case TRIAL -> Optional.of(trials(paper.reader().where(Trials.USE_CASE, useCase.id())));
            case SUPPORT_REQUEST ->
                Optional.of(pdf(paper.reader().where(SupportRequests.USE_CASE, useCase.id()).stream()
                        .reduce((_, later) -> later)
                        .map(request -> SupportRequestForm.filled(paper, request))
                        .orElseGet(() -> SupportRequestForm.about(paper, useCase))));
            case USE_CASE -> Optional.of(pdf(UseCaseForm.filled(paper, useCase)));
            case RETROSPECTIVE, ATTENDANCE, BOARD -> Optional.empty();
        };
    }

    private byte[] checklist(Variant variant, Row useCase) {
        return pdf(paper.reader().where(Checklists.USE_CASE, useCase.id()).stream()
                .filter(checklist -> ChecklistReading.variant(checklist) == variant)
                .max(Comparator.comparing(checklist -> checklist.get(Checklists.DAY, LocalDate.MIN)))
                .map(checklist -> ChecklistReading.filled(paper, checklist))
                .orElseGet(() -> ChecklistReading.blank(paper, variant, useCase)));
    }

    private byte[] trials(List<Row> wanted) {
        List<Row> trials = wanted.stream()
                .sorted(Comparator.comparing(trial -> trial.get(Trials.DAY, LocalDate.MIN)))
                .toList();
        return pdf(trials.isEmpty() ? TrialForm.blank(paper) : TrialForm.filled(paper, trials));
    }

    private byte[] pdf(Printout printout) {
        DocumentInfo info = new DocumentInfo(
                printout.title(), printout.subject(), Messages.language().locale(), paper.printedAt());
        return PdfDocument.render(printout.body(), info, paper.lettering());
    }

    private byte[] pdf(ChecklistForm checklist) {
        return ChecklistPaper.pdf(checklist, Messages.language().locale(), paper.printedAt(), paper.lettering());
    }
}
