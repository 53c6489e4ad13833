package fr.technolucide.exchange.form;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The rows that a form can be printed for.
 *
 * @param headings use cases whose title may stand in the heading of a blank form; none where it has no room for one
 * @param fillings the rows that fill it, the latest first; for trials, the tools that have some
 * @param people who may be singled out among them: the testers, for trials alone
 */
public record PrintSubjects(List<Subject> headings, List<Subject> fillings, List<Subject> people) {

    /** A row, in words. */
    public record Subject(UUID id, String words) {}

    public static PrintSubjects of(Reader reader, PaperForm form) {
        Labels labels = new Labels(reader);
        FormLayout layout = FormLayouts.of(form);
        return new PrintSubjects(
                layout.isHeaded() ? named(labels, reader.all(UseCases.SHEET)) : List.of(),
                layout.fillings(reader).stream()
                        .map(row -> new Subject(row.id(), layout.words(row, labels)))
                        .toList(),
                form == PaperForm.TRIAL
                        ? named(labels, FormLayout.used(reader, Trials.TESTER, People.SHEET))
                        : List.of());
    }

    private static List<Subject> named(Labels labels, Collection<Row> rows) {
        return rows.stream().map(row -> new Subject(row.id(), labels.of(row))).toList();
    }
}
