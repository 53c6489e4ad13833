package fr.technolucide.exchange.intake;

import fr.technolucide.language.Fold;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a row of a file must satisfy to be taken. */
final class RowCheck {

    private final Reader reader;
    private final Map<Column<?>, Set<Object>> taken = new HashMap<>();

    RowCheck(Reader reader) {
        this.reader = reader;
    }

    Optional<Finding> value(Column<?> column, Object value) {
        return Validation.value(column, value, reader.today()).filter(Finding::isError);
    }

    /**
     * What stands against a new row: cells that are asked for, and cells that no two rows share, in the workbook or in
     * the file. The rules of the sheet are not asked: a row that is brought is taken as it is.
     */
    Optional<Finding> insert(Row row) {
        for (Column<?> column : row.sheet().stored()) {
            Object value = row.get(column);
            if (value == null && column.isRequired()) {
                return Optional.of(Finding.error(column, "finding.required", Labels.of(column)));
            }
            if (value != null && column.isUnique() && isTaken(column, value)) {
                return Optional.of(Finding.error(column, "finding.unique", Labels.of(column), value));
            }
        }
        return Optional.empty();
    }

    private boolean isTaken(Column<?> column, Object value) {
        return !reader.same(column, value).isEmpty()
                || taken.getOrDefault(column, Set.of()).contains(folded(value));
    }

    /** Remembers a new row, so that the next ones do not repeat what is its alone. */
    void inserted(Row row) {
        row.sheet().stored().stream().filter(Column::isUnique).forEach(column -> {
            Object value = row.get(column);
            if (value != null) {
                taken.computeIfAbsent(column, _ -> new HashSet<>()).add(folded(value));
            }
        });
    }

    private static Object folded(Object value) {
        return value instanceof String text ? Fold.fold(text) : value;
    }

    /** The errors that a change brings to a row; what was amiss before does not stand in the way. */
    List<Finding> update(Row before, Row after) {
        List<Finding> errors = errors(after);
        if (!errors.isEmpty()) {
            errors.removeAll(errors(before));
        }
        return errors;
    }

    private List<Finding> errors(Row row) {
        return new ArrayList<>(
                Validation.check(row, reader).stream().filter(Finding::isError).toList());
    }
}
