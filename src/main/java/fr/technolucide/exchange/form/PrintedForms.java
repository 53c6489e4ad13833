package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.ChecklistForm.Variant;
import fr.technolucide.exchange.print.ChecklistPaper;
import fr.technolucide.exchange.print.DocumentInfo;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.print.PdfDocument;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import java.time.ZonedDateTime;

/** Every form that the program prints, as PDF bytes in the language in use. */
public final class PrintedForms {

    private PrintedForms() {}

    /** A form to be filled by hand; what the workbook knows of its heading is filled in. */
    public static byte[] blank(Reader reader, PaperForm form, ZonedDateTime printedAt) {
        Paper paper = new Paper(reader, "", printedAt);
        return switch (form) {
            case CHECKLIST -> checklist(reader, Variant.FULL, printedAt);
            case CHECKLIST_QUICK -> checklist(reader, Variant.QUICK, printedAt);
            case TRIAL -> pdf(TrialForm.blank(paper), printedAt);
            case RETROSPECTIVE -> pdf(RetrospectiveForm.blank(paper), printedAt);
            case ATTENDANCE -> pdf(AttendanceForm.blank(paper), printedAt);
            case USE_CASE -> pdf(UseCaseForm.blank(paper), printedAt);
            case SUPPORT_REQUEST -> pdf(SupportRequestForm.blank(paper), printedAt);
        };
    }

    /**
     * The trials that a query lists, by tool.
     *
     * @param source the workbook's name, printed at the foot
     */
    public static byte[] trials(Reader reader, Query query, String title, String source, ZonedDateTime printedAt) {
        return pdf(new TrialList(new Paper(reader, source, printedAt), query).printout(title), printedAt);
    }

    private static byte[] pdf(Printout printout, ZonedDateTime printedAt) {
        DocumentInfo info = new DocumentInfo(
                printout.title(), printout.subject(), Messages.language().locale(), printedAt);
        return PdfDocument.render(printout.body(), info);
    }

    private static byte[] checklist(Reader reader, Variant variant, ZonedDateTime printedAt) {
        return ChecklistPaper.pdf(
                BlankChecklist.of(reader, variant), Messages.language().locale(), printedAt);
    }
}
