package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/** Orders of printed forms and lists in ordinary letters. */
public final class Prints {

    private Prints() {}

    public static PrintedPdf filled(Reader reader, PaperForm form, Row row, String source, ZonedDateTime at) {
        return of(reader, form, new PrintOrder.Filled(row.id()), source, at);
    }

    public static PrintedPdf board(Reader reader, String source, ZonedDateTime at) {
        return of(reader, PaperForm.BOARD, new PrintOrder.OfMeeting(Optional.empty()), source, at);
    }

    public static Optional<PrintedPdf> about(
            Reader reader, PaperForm form, Row useCase, String source, ZonedDateTime at) {
        return PrintedForms.about(reader, form, useCase, source, at, LetterSize.ORDINARY);
    }

    public static PrintedPdf trials(Reader reader, Query query, String title, String source, ZonedDateTime at) {
        return PrintedForms.of(reader, new PrintedList.Trials(query, title), LetterSize.ORDINARY, source, at);
    }

    public static PrintedPdf useCases(Reader reader, Query query, String title, String source, ZonedDateTime at) {
        return PrintedForms.of(reader, new PrintedList.UseCases(query, title), LetterSize.ORDINARY, source, at);
    }

    public static PrintedPdf changes(Reader reader, UUID before, UUID after, String source, ZonedDateTime at) {
        return PrintedForms.of(reader, new PrintedList.Changes(before, after, ""), LetterSize.ORDINARY, source, at);
    }

    private static PrintedPdf of(
            Reader reader, PaperForm form, PrintOrder.Content content, String source, ZonedDateTime at) {
        return PrintedForms.of(reader, new PrintOrder(form, content, LetterSize.ORDINARY), source, at);
    }
}
