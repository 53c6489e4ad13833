package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.intake.match.MatchedColumn;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table of ours that comes back. A row known by its id is compared cell by cell with what was written: only a
 * cell that differs is an edit, and an emptied one empties, except in a file that cannot tell. What is newer here is kept.
 */
final class ReturnedIntake extends TableIntake {

    private final OurTable ours;
    private final Function<SourceRow, ? extends ExportSnapshot> exports;
    private final @Nullable RewrittenColumns rewritten;
    private final Map<Column<?>, CellReader> byColumn;
    private final Map<Column<?>, Integer> recomputed = new LinkedHashMap<>();
    private final Set<UUID> held = new HashSet<>();
    private int stale;

    private ReturnedIntake(
            PlanBuilder planning,
            SourceTable table,
            Sheet sheet,
            OurTable ours,
            Function<SourceRow, ? extends ExportSnapshot> exports,
            @Nullable RewrittenColumns rewritten,
            boolean since1904) {
        super(
                planning,
                table,
                sheet,
                ours.matched(table.headers()),
                rewritten == null ? Map.of() : rewritten.evidence(),
                since1904);
        this.ours = ours;
        this.exports = exports;
        this.rewritten = rewritten;
        this.byColumn = cells.byColumn();
    }

    /** Takes a table of our board workbook, all of which was written at once. */
    static void workbook(
            PlanBuilder planning,
            SourceTable table,
            Sheet sheet,
            OurTable ours,
            ExportSnapshot export,
            boolean since1904) {
        new ReturnedIntake(planning, table, sheet, ours, _ -> export, null, since1904).run();
    }

    /** Takes a CSV file of ours, each row of which says when it was written. */
    static void text(PlanBuilder planning, SourceTable table, Sheet sheet, OurTable ours) {
        CsvExports exports = new CsvExports(planning.reader, table, ours);
        if (exports.isElsewhere()) {
            planning.report.remark(0, Messages.text("intake.elsewhere"));
        }
        List<MatchedColumn> columns = ours.matched(table.headers());
        RewrittenColumns rewritten = new RewrittenColumns(
                table,
                ours,
                row -> idOf(columns, table, row)
                        .flatMap(id -> exports.of(row).rows().row(sheet, id)));
        new ReturnedIntake(planning, table, sheet, ours, exports::of, rewritten, false).run();
    }

    @Override
    void takeKnown(SourceRow source, Row now) {
        ExportSnapshot export = exports.apply(source);
        Row then = export.rows().row(sheet, now.id()).orElse(now);
        held.add(now.id());
        ParsedRow draft = new ParsedRow(source.line());
        Map<Column<?>, @Nullable Object> changes = new LinkedHashMap<>();
        Sides sides = new Sides(export, then, now, sheet.lockedIn(now));
        stale += sides.isStale() ? 1 : 0;
        for (int i = 0; i < ours.fields().size(); i++) {
            ExportColumn field = ours.fields().get(i);
            if (field != null && field.column() != null) {
                compare(i, field, field.column(), table.cell(source, i), sides, draft, changes);
            }
        }
        if (!taking.isFaulty(draft) && taking.update(draft, now, changes)) {
            draft.warnings.forEach((column, sentence) -> taking.warn(draft.line, column, sentence));
        }
    }

    /** Says once for the sheet what is newer here, what the file no longer holds, and what was computed otherwise. */
    @Override
    void finish() {
        planning.report.stale(sheet, stale);
        planning.report.absent(sheet, absent());
        if (recomputed.isEmpty()) {
            return;
        }
        Column<?> only = recomputed.size() == 1 ? recomputed.keySet().iterator().next() : null;
        List<String> names = recomputed.keySet().stream()
                .map(column -> Messages.text("intake.quoted", Labels.of(column)))
                .toList();
        int cellsOfAll =
                recomputed.values().stream().mapToInt(Integer::intValue).sum();
        planning.report.warn(
                sheet,
                0,
                only,
                Messages.text("intake.computed", Messages.words().list(names), cellsOfAll));
    }

    private int absent() {
        Set<UUID> left = table.rows().isEmpty()
                ? Set.of()
                : new HashSet<>(exports.apply(table.rows().getFirst()).rows().ids(sheet));
        return (int) left.stream()
                .filter(id ->
                        !held.contains(id) && planning.reader.find(sheet, id).isPresent())
                .count();
    }

    /** A row as it was written and as it is. */
    private record Sides(ExportSnapshot export, Row then, Row now, Set<Column<?>> locked) {

        /** Returns whether the workbook changed the row since it was written. */
        boolean isStale() {
            return now.sheet().stored().stream()
                    .anyMatch(column -> !RowImport.isSame(then.get(column), now.get(column)));
        }
    }

    private void compare(
            int index,
            ExportColumn field,
            Column<?> column,
            RawCell cell,
            Sides sides,
            ParsedRow draft,
            Map<Column<?>, @Nullable Object> changes) {
        ExportSnapshot export = sides.export();
        if (column.isDerived()) {
            if (export.knowsComputed(column)
                    && ours.isComparable(column)
                    && !export.isAsWritten(field, sides.then(), cell)) {
                recomputed.merge(column, 1, Integer::sum);
            }
            return;
        }
        if (export.isAsWritten(field, sides.then(), cell)
                || (rewritten != null && rewritten.isExchanged(index, field, sides.then(), cell))) {
            return;
        }
        if (cell instanceof RawCell.Fault(var code, var _)) {
            draft.warnings.put(column, Messages.text("intake.error_cell", Labels.of(column), code));
            return;
        }
        switch (Objects.requireNonNull(byColumn.get(column)).read(cell)) {
            case ParsedCell.Refused(var reason, var doubt) -> {
                if (column.isRequired()) {
                    draft.faults.add(new ParsedRow.Fault(column, field.header(), reason, doubt));
                } else {
                    draft.warnings.put(column, reason + " " + Messages.text("intake.kept"));
                }
            }
            case ParsedCell.Nothing(var warning) -> {
                if (warning != null) {
                    draft.warnings.put(column, warning);
                } else if (export.empties()) {
                    change(column, null, sides, draft, changes);
                }
            }
            case ParsedCell.Value(var value, var warning, var others) -> {
                if (warning != null) {
                    draft.warnings.put(column, warning);
                }
                change(column, value, sides, draft, changes);
                Column<?> with = column.companions().orElse(null);
                if (with != null && !others.isEmpty()) {
                    Set<Object> all =
                            new LinkedHashSet<>(sides.now().get(with) instanceof List<?> ids ? ids : List.of());
                    all.addAll(others);
                    change(with, List.copyOf(all), sides, draft, changes);
                }
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
            if (value == null) {
                draft.warnings.put(column, Messages.text("intake.emptied", Labels.of(column)));
            } else {
                draft.given.put(column, value);
            }
        }
    }

    /** A row that was written, and deleted since, is left; edits of it are refused. */
    @Override
    void takeAbsent(SourceRow source, UUID id) {
        ExportSnapshot export = exports.apply(source);
        Optional<Row> then = export.rows().row(sheet, id);
        if (then.isEmpty() || !planning.wasDeleted(sheet, id)) {
            super.takeAbsent(source, id);
            return;
        }
        for (int i = 0; i < ours.fields().size(); i++) {
            ExportColumn field = ours.fields().get(i);
            boolean stored =
                    field != null && field.column() != null && field.column().isStored();
            if (stored && !export.isAsWritten(field, then.get(), table.cell(source, i))) {
                planning.report.rejected(sheet, source.line(), Messages.text("intake.deleted"));
                return;
            }
        }
        taking.warn(source.line(), null, Messages.text("intake.deleted"));
        planning.report.unchanged(then.get(), source.line());
    }
}
