package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Association;
import fr.technolucide.exchange.print.DocumentInfo;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperOrientation;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperWords;
import fr.technolucide.exchange.print.PdfDocument;
import fr.technolucide.exchange.print.RenderedPdf;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The context in which a form is laid out: the workbook it reads, the parts, the words. */
final class Paper {

    /** So many characters of a title leave room for the name of the file on the two lines of a footer, in large letters too. */
    private static final int FOOTER_TITLE = 50;

    private final Reader reader;
    private final String source;
    private final ZonedDateTime printedAt;
    private final LetterSize lettering;
    private final PaperParts parts;
    private final Labels labels;
    private final boolean fillable;
    private final List<PaperPlace> places = new ArrayList<>();

    /**
     * @param source the workbook's name, printed at the foot of a filled form; empty for a blank one
     */
    Paper(Reader reader, String source, ZonedDateTime printedAt, LetterSize lettering) {
        this(reader, source, printedAt, lettering, false);
    }

    private Paper(Reader reader, String source, ZonedDateTime printedAt, LetterSize lettering, boolean fillable) {
        this.fillable = fillable;
        this.reader = reader;
        this.lettering = lettering;
        this.source = source;
        this.printedAt = printedAt;
        this.parts = new PaperParts(new PaperWords(Messages.language().locale()), lettering);
        this.labels = new Labels(reader);
    }

    /** Returns the same, with fields for a screen or without. */
    Paper fillable(boolean wanted) {
        return new Paper(reader, source, printedAt, lettering, wanted);
    }

    boolean isFillable() {
        return fillable;
    }

    Reader reader() {
        return reader;
    }

    ZonedDateTime printedAt() {
        return printedAt;
    }

    LetterSize lettering() {
        return lettering;
    }

    PaperParts parts() {
        return parts;
    }

    Labels labels() {
        return labels;
    }

    Entries entries(@Nullable Row row) {
        return new Entries(parts, labels, row, "", places::add);
    }

    /** Returns places to fill, with fields for a screen where the paper has some; {@code row} tells one row from another. */
    Entries places(String row) {
        return new Entries(parts, labels, null, fillable ? row : "", places::add);
    }

    /** Returns the places to fill that were laid out so far. */
    List<PaperPlace> places() {
        return places;
    }

    /** Returns places for the columns of a sheet that its entries have not placed, but for those that are said elsewhere. */
    Xhtml others(Entries entries, Sheet sheet, Column<?>... elsewhere) {
        return new SheetForm(parts, entries).others(reader.schema().own(sheet), elsewhere);
    }

    /** Returns what is to be said of the estimated figures on the page. */
    Xhtml caution() {
        return parts.small(EstimateCaution.of(reader).sentence());
    }

    /** Returns the name of the association; empty when it has none. */
    String association() {
        return Association.row(reader).get(Association.NAME, "");
    }

    /** Returns the same row with every derived value. */
    Row complete(Row row) {
        return reader.complete(List.of(row), row.sheet().derived()).getFirst();
    }

    /** « Passerelles.lucide, imprimé le 25/11/2026 »; empty for a blank form. */
    String printedFrom() {
        return source.isEmpty() ? "" : Messages.text("paper.printed_from", source, printedAt.toLocalDate());
    }

    /** « Fiche de cas d’usage — Passerelles.lucide, imprimé le 25/11/2026 »; two lines at most, since a page has room for no more. */
    private String footer(String title) {
        return Words.shortened(title, FOOTER_TITLE) + " — " + (source.isEmpty() ? "Technolucide" : printedFrom());
    }

    /** Returns a whole form: a footer that says where the sheet comes from, then its pieces, spaced for handwriting. */
    Printout roomy(String title, String subject, Xhtml... pieces) {
        return printout("roomy", title, title, subject, pieces);
    }

    /** Returns a whole page to be read, not written on. */
    Printout dense(String title, String subject, Xhtml... pieces) {
        return dense(title, title, subject, pieces);
    }

    /** @param foot the title that every page repeats at its foot */
    Printout dense(String title, String foot, String subject, Xhtml... pieces) {
        return printout("dense", title, foot, subject, pieces);
    }

    /** The form as a PDF. */
    RenderedPdf pdf(Printout printout) {
        DocumentInfo info = new DocumentInfo(
                printout.title(),
                printout.subject(),
                association(),
                Messages.language().locale(),
                printedAt);
        return PdfDocument.render(printout.body(), info, lettering, printout.orientation());
    }

    /** The form as a PDF, with what it does not print as it was written. */
    PrintedPdf printed(Printout printout) {
        return new PrintedPdf(pdf(printout), reader);
    }

    private Printout printout(String spacing, String title, String foot, String subject, Xhtml... pieces) {
        return new Printout(
                title,
                subject,
                Xhtml.all(parts.footer(footer(foot)), PaperParts.block(spacing, Xhtml.all(pieces))),
                PaperOrientation.PORTRAIT);
    }
}
