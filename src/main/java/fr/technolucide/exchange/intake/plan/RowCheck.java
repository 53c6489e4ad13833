package fr.technolucide.exchange.intake.plan;

import fr.technolucide.language.Fold;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Checks that a row of a file can be imported. */
public final class RowCheck {

    private final Reader reader;
    private final Map<Column<?>, Map<Object, UUID>> taken = new HashMap<>();

    RowCheck(Reader reader) {
        this.reader = reader;
    }

    public Optional<Finding> value(Column<?> column, Object value) {
        return Validation.value(column, value, reader.today()).filter(Finding::isError);
    }

    /**
     * Returns the error that prevents a new row: a required cell that is empty, unless it {@link #mayLack may be}, or a unique value that another row has,
     * in the workbook or in the file. The rules of the sheet are not checked: an imported row is taken as it is.
     */
    public Optional<Finding> insert(Row row) {
        for (Column<?> column : row.sheet().stored()) {
            Object value = row.get(column);
            if (value == null && column.isRequired() && !mayLack(column)) {
                return Optional.of(Finding.error(column, "finding.required", Labels.of(column)));
            }
            if (value != null
                    && column.isUnique()
                    && !reader.same(column, value).isEmpty()) {
                return Optional.of(Finding.error(column, "finding.unique", Labels.of(column), value));
            }
            if (value != null && column.isUnique() && isTakenInFile(row, column, value)) {
                return Optional.of(repeated(column, value));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether a row may come without a day that the window would offer and that does not tell it from others: it is
     * left empty, and the check of the workbook names it.
     */
    public static boolean mayLack(Column<?> column) {
        return column.kind() instanceof Kind.Date
                && column.defaultValue().isPresent()
                && !column.sheet().key().contains(column);
    }

    private static Finding repeated(Column<?> column, Object value) {
        return Finding.error(column, "intake.unique", Labels.of(column), value);
    }

    private boolean isTakenInFile(Row row, Column<?> column, Object value) {
        UUID holder = taken.getOrDefault(column, Map.of()).get(comparable(value));
        return holder != null && !holder.equals(row.id());
    }

    /** Remembers a row as it will be, so that the next ones do not repeat what is its alone. */
    public void took(Row row) {
        row.sheet().stored().stream().filter(Column::isUnique).forEach(column -> {
            Object value = row.get(column);
            if (value != null) {
                taken.computeIfAbsent(column, _ -> new HashMap<>()).put(comparable(value), row.id());
            }
        });
    }

    private static Object comparable(Object value) {
        return value instanceof String text ? Fold.name(text) : value;
    }

    /** Returns the errors that a change brings to a row; what was amiss before does not stand in the way. */
    public List<Finding> update(Row before, Row after) {
        List<Finding> errors = errors(after);
        if (!errors.isEmpty()) {
            errors.removeAll(errors(before));
        }
        return errors;
    }

    private List<Finding> errors(Row row) {
        Set<Finding> errors = new LinkedHashSet<>(
                Validation.check(row, reader).stream().filter(Finding::isError).toList());
        for (Column<?> column : row.sheet().stored()) {
            Object value = row.get(column);
            if (value != null && column.isUnique() && isTakenInFile(row, column, value)) {
                errors.add(repeated(column, value));
            }
        }
        return new ArrayList<>(errors);
    }
}
