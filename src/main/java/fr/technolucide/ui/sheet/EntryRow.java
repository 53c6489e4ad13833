package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Validation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row that is typed and judged as one of the workbook is, and that nobody writes by itself. */
final class EntryRow {

    private static final String REQUIRED = "finding.required";

    private final Session session;
    private final FieldFindings findings = new FieldFindings();
    private final Consumer<FormRow> onReviewed;
    private @Nullable Row begun;
    private @Nullable Row typed;

    /** @param onReviewed told what follows from the row as it stands */
    EntryRow(Session session, Consumer<FormRow> onReviewed) {
        this.session = session;
        this.onReviewed = onReviewed;
    }

    FieldFindings findings() {
        return findings;
    }

    void begin(Row row) {
        findings.clear();
        begun = row;
        typed = row;
        review();
    }

    Row row() {
        return Objects.requireNonNull(typed);
    }

    boolean isChanged() {
        return !Objects.equals(begun, typed);
    }

    void commit(Column<?> column, @Nullable Object value) {
        Row row = typed;
        if (row == null) {
            return;
        }
        Object tidy = RowModel.tidy(value);
        Optional<Finding> wrong = Validation.value(column, tidy, LocalDate.now(session.clock()));
        if (wrong.isPresent()) {
            findings.refuse(wrong.get());
            return;
        }
        findings.settle(column);
        if (!Objects.equals(row.get(column), tidy)) {
            typed = row.withValue(column, tidy);
            review();
        }
    }

    private void review() {
        Row row = row();
        session.read(reader -> FormRow.draft(row, reader, (each, asked) -> Optional.empty()))
                .then(reviewed -> {
                    if (typed != null && row.equals(typed)) {
                        findings.review(reviewed, true);
                        onReviewed.accept(reviewed);
                    }
                });
    }

    /** A column in whose field something stands that is not in the row; what is only lacking is no such thing. */
    Optional<Column<?>> refused() {
        return findings.unwritten()
                .filter(finding -> !finding.key().equals(REQUIRED))
                .findFirst()
                .map(Finding::column);
    }

    /** The first column, in the order given, that keeps the row from being taken; what it lacks is then said. */
    Optional<Column<?>> lacking(Iterable<Column<?>> order) {
        Row row = row();
        for (Column<?> column : order) {
            if (column.isRequired() && row.isEmpty(column) && !findings.shown().containsKey(column)) {
                findings.refuse(Finding.error(column, REQUIRED, Names.label(column)));
            }
        }
        for (Column<?> column : order) {
            Finding said = findings.shown().get(column);
            if (said != null && said.isError()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
