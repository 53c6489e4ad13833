package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The sums of rows that are chosen, one a column of the table that adds up, as a spreadsheet shows them. */
final class ChosenSums {

    /** More rows than anybody chooses one by one have no sums: each of them would be read. */
    static final int MOST = 1_000;

    private ChosenSums() {}

    static List<Column<?>> columns(Sheet sheet) {
        return sheet.columns().stream()
                .filter(column -> column.isInTable() && column.isSummed())
                .toList();
    }

    /** Returns « Durée : 4 h 30 » of each column that has a value in one of the rows. */
    static List<String> of(Reader reader, Listing chosen) {
        List<Column<?>> columns = columns(chosen.sheet());
        List<Row> rows = reader.complete(reader.rows(chosen, 0, chosen.size()), columns);
        Labels labels = new Labels(reader);
        return columns.stream()
                .flatMap(column -> sum(rows, column)
                        .map(sum -> Messages.text(
                                "ui.chosen.sum", SchemaLabels.shortLabel(column), labels.text(column, sum)))
                        .stream())
                .toList();
    }

    /** Returns a number of the type of the column; empty when no row has a value. */
    private static Optional<Number> sum(List<Row> rows, Column<?> column) {
        List<Number> numbers = rows.stream()
                .<Object>map(row -> row.get(column))
                .filter(Objects::nonNull)
                .map(Number.class::cast)
                .toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        long sum = numbers.stream().mapToLong(Number::longValue).sum();
        if (numbers.getFirst() instanceof Integer) {
            return Optional.of(Math.clamp(sum, Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
        return Optional.of(sum);
    }
}
