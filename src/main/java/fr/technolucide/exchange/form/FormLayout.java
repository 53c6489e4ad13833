package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.print.RenderedPdf;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One form: the rows that fill it, and its pages as a PDF, blank or filled. */
interface FormLayout {

    /** Returns the sheet whose rows fill the form; none for what the board reads. */
    Optional<Sheet> sheet();

    /** Lays out the form to be filled with a pen. */
    default RenderedPdf blank(Paper paper) {
        return paper.pdf(blankPage(paper));
    }

    /** Lays out the form to be filled with a pen, before it is a PDF. */
    Printout blankPage(Paper paper);

    /** Lays out the form filled with a row of its sheet. */
    RenderedPdf filled(Paper paper, Row row);

    /** Returns the sheet of a row that a blank form may be made for. */
    default Sheet subject() {
        return UseCases.SHEET;
    }

    /** Lays out the blank form made for a row of {@link #subject}; as {@link #blank} where it has no room for one. */
    default RenderedPdf blankFor(Paper paper, Row subject) {
        return blank(paper);
    }

    /** Says whether the title of a use case may stand in the heading of a blank form. */
    default boolean isHeaded() {
        return false;
    }

    /** Lays out the form about a use case; empty where it is not about use cases. */
    default Optional<RenderedPdf> about(Paper paper, Row useCase) {
        return Optional.empty();
    }

    /** Returns the rows that one chooses from to fill it, the latest first. */
    default List<Row> fillings(Reader reader) {
        return sheet().map(sheet -> reader.all(sheet).reversed()).orElse(List.of());
    }

    /** Returns the words under which one chooses a row to fill it. */
    default String words(Row row, Labels labels) {
        return labels.of(row);
    }

    /** A form that a row of its sheet fills, and that is about nothing else. */
    static FormLayout of(Sheet sheet, Function<Paper, Printout> blank, BiFunction<Paper, Row, Printout> filled) {
        return new FormLayout() {
            @Override
            public Optional<Sheet> sheet() {
                return Optional.of(sheet);
            }

            @Override
            public Printout blankPage(Paper paper) {
                return blank.apply(paper);
            }

            @Override
            public RenderedPdf filled(Paper paper, Row row) {
                return paper.pdf(filled.apply(paper, row));
            }
        };
    }

    /** Returns the rows that some trial names, in the order of their sheet. */
    static List<Row> used(Reader reader, Column<UUID> column, Sheet sheet) {
        Set<UUID> named = reader.all(Trials.SHEET).stream()
                .map(trial -> trial.get(column))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return reader.all(sheet).stream()
                .filter(row -> named.contains(row.id()))
                .toList();
    }
}
