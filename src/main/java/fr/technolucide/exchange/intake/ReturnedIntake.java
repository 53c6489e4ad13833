package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.intake.match.OurTable;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.plan.PlanBuilder;
import fr.technolucide.exchange.intake.read.CellReader;
import fr.technolucide.exchange.intake.read.ParsedCell;
import fr.technolucide.exchange.intake.read.ParsedRow;
import fr.technolucide.exchange.intake.read.RowImport;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table of ours that comes back. A row known by its id is compared cell by cell with what was written: only a
 * cell that differs is an edit, and an emptied one empties, except in a file that cannot tell.
 */
final class ReturnedIntake extends TableIntake {

    private final OurTable ours;
    private final ExportSnapshot writing;
    private final Map<Column<?>, CellReader> byColumn;

    ReturnedIntake(
            PlanBuilder planning,
            SourceTable table,
            Sheet sheet,
            OurTable ours,
            ExportSnapshot writing,
            boolean since1904) {
        super(planning, table, sheet, ours.matched(table.headers()), true, since1904);
        this.ours = ours;
        this.writing = writing;
        this.byColumn = cells.byColumn();
    }

    @Override
    void takeKnown(SourceRow source, Row now) {
        Row then = writing.row(sheet, now.id()).orElse(now);
        ParsedRow draft = new ParsedRow(source.line());
        Map<Column<?>, @Nullable Object> changes = new LinkedHashMap<>();
        Set<Column<?>> locked = sheet.lockedIn(now);
        for (int i = 0; i < ours.fields().size(); i++) {
            ExportColumn field = ours.fields().get(i);
            if (field != null && field.column() != null) {
                compare(field, field.column(), table.cell(source, i), new Sides(then, now, locked), draft, changes);
            }
        }
        if (!taking.isFaulty(draft)) {
            draft.warnings.forEach((column, sentence) -> taking.warn(draft.line, column, sentence));
            taking.update(draft, now, changes);
        }
    }

    /** A row as it was written and as it is. */
    private record Sides(Row then, Row now, Set<Column<?>> locked) {}

    private void compare(
            ExportColumn field,
            Column<?> column,
            RawCell cell,
            Sides sides,
            ParsedRow draft,
            Map<Column<?>, @Nullable Object> changes) {
        if (column.isDerived()) {
            if (writing.knowsComputed() && !writing.isAsWritten(field, sides.then(), cell)) {
                draft.warnings.put(column, Messages.text("intake.computed", Labels.of(column)));
            }
            return;
        }
        if (writing.isAsWritten(field, sides.then(), cell)) {
            return;
        }
        if (cell instanceof RawCell.Fault(var code, var _)) {
            draft.warnings.put(column, Messages.text("intake.error_cell", Labels.of(column), code));
            return;
        }
        switch (Objects.requireNonNull(byColumn.get(column)).read(cell)) {
            case ParsedCell.Refused(var reason, var doubt) ->
                draft.faults.add(new ParsedRow.Fault(column, field.header(), reason, doubt));
            case ParsedCell.Nothing(var warning) -> {
                if (warning != null) {
                    draft.warnings.put(column, warning);
                } else if (writing.empties()) {
                    change(column, null, sides, draft, changes);
                }
            }
            case ParsedCell.Value(var value, var warning) -> {
                if (warning != null) {
                    draft.warnings.put(column, warning);
                }
                change(column, value, sides, draft, changes);
            }
        }
    }

    private void change(
            Column<?> column,
            @Nullable Object value,
            Sides sides,
            ParsedRow draft,
            Map<Column<?>, @Nullable Object> changes) {
        Object was = sides.then().get(column);
        Object is = sides.now().get(column);
        boolean wasBlank = value == null && was instanceof String text && text.isBlank();
        if (wasBlank || RowImport.isSame(was, value) || RowImport.isSame(is, value)) {
            return;
        }
        if (sides.locked().contains(column)) {
            draft.warnings.put(column, Messages.text("intake.locked", Labels.of(column)));
        } else if (!RowImport.isSame(was, is)) {
            draft.warnings.put(column, Messages.text("intake.changed_since", Labels.of(column)));
        } else if (value != null && planning.check.value(column, value).isPresent()) {
            Finding finding = planning.check.value(column, value).orElseThrow();
            draft.faults.add(new ParsedRow.Fault(column, taking.headerOf(column), finding.sentence(), null));
        } else {
            changes.put(column, value);
            if (value != null) {
                draft.given.put(column, value);
            }
        }
    }

    /** A row that was written, and deleted since, is left; edits of it are refused. */
    @Override
    void takeAbsent(SourceRow source, UUID id) {
        Optional<Row> then = writing.row(sheet, id);
        if (then.isEmpty() || !planning.wasDeleted(sheet, id)) {
            super.takeAbsent(source, id);
            return;
        }
        for (int i = 0; i < ours.fields().size(); i++) {
            ExportColumn field = ours.fields().get(i);
            boolean stored =
                    field != null && field.column() != null && field.column().isStored();
            if (stored && !writing.isAsWritten(field, then.get(), table.cell(source, i))) {
                planning.report.rejected(sheet, source.line(), Messages.text("intake.deleted"));
                return;
            }
        }
        taking.warn(source.line(), null, Messages.text("intake.deleted"));
        planning.report.unchanged(then.get(), source.line());
    }
}
