package fr.technolucide.exchange.form;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
                named(labels, layout.fillings(reader)),
                form == PaperForm.TRIAL ? named(labels, used(reader, Trials.TESTER, People.SHEET)) : List.of());
    }

    /** The rows that some trial names, in the order of their sheet. */
    static List<Row> used(Reader reader, Column<UUID> column, Sheet sheet) {
        Set<UUID> named = reader.all(Trials.SHEET).stream()
                .map(trial -> trial.get(column))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return reader.all(sheet).stream()
                .filter(row -> named.contains(row.id()))
                .toList();
    }

    private static List<Subject> named(Labels labels, Collection<Row> rows) {
        return rows.stream().map(row -> new Subject(row.id(), labels.of(row))).toList();
    }
}
