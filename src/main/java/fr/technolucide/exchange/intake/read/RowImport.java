package fr.technolucide.exchange.intake.read;

import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.PlanBuilder;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what a row of a file says into an edit of the plan, or into the sentence that says why not. */
public final class RowImport {

    private final PlanBuilder planning;
    private final Sheet sheet;
    private final List<MatchedColumn> columns;

    public RowImport(PlanBuilder planning, Sheet sheet, List<MatchedColumn> columns) {
        this.planning = planning;
        this.sheet = sheet;
        this.columns = columns;
    }

    /** Returns whether the row is refused because of its cells; if so, reports it. */
    public boolean isFaulty(ParsedRow draft) {
        if (draft.faults.isEmpty()) {
            return false;
        }
        ParsedRow.Fault first = draft.faults.getFirst();
        String reasons = String.join(
                " ", draft.faults.stream().map(ParsedRow.Fault::reason).toList());
        planning.report.rejected(sheet, draft.line, first.column(), first.header(), reasons, first.doubt());
        return true;
    }

    /**
     * Returns the new row that a draft makes; required cells that are empty, and cells whose content is unknown, get
     * their default.
     */
    public Row filled(UUID id, ParsedRow draft) {
        Row row = Row.of(sheet, id, planning.reader.today());
        for (Map.Entry<Column<?>, Object> cell : draft.given.entrySet()) {
            row = row.withValue(cell.getKey(), cell.getValue());
        }
        for (Column<?> column : draft.leftOut.keySet()) {
            row = row.withValue(column, planning.defaults.of(column, row));
        }
        return planning.defaults.fill(row);
    }

    /** Plans a new row; false when something stands against it, which is then said. */
    public boolean insert(ParsedRow draft, Row row) {
        Optional<Finding> finding = planning.check.insert(row);
        if (finding.isPresent()) {
            Column<?> column = Objects.requireNonNull(finding.get().column());
            String said = draft.leftOut.get(column);
            String reason = said == null ? finding.get().sentence() : said;
            planning.report.rejected(sheet, draft.line, column, headerOf(column), reason, null);
            return false;
        }
        sayWarnings(draft);
        for (Column<?> column : sheet.stored()) {
            if (column.isRequired() && row.isEmpty(column)) {
                warn(draft.line, column, Messages.text("intake.no_day", Labels.of(column)));
            }
        }
        planning.references.keep(draft.targets());
        planning.insert(row, draft.line);
        return true;
    }

    /** Returns the header of the file that a column was matched to, empty when there is none. */
    public String headerOf(Column<?> column) {
        for (MatchedColumn matched : columns) {
            Column<?> to = matched.column();
            if (to != null && to.equals(column)) {
                return matched.header();
            }
        }
        return "";
    }

    private void sayWarnings(ParsedRow draft) {
        draft.warnings.forEach((column, sentence) -> warn(draft.line, column, sentence));
        draft.leftOut.forEach((column, sentence) -> warn(draft.line, column, sentence));
    }

    /** Returns whether a row holds already all that the file gives of it. */
    public boolean isSame(ParsedRow draft, Row now) {
        return draft.given.entrySet().stream().allMatch(cell -> isSame(now.get(cell.getKey()), cell.getValue()));
    }

    /** Plans the cells of a row that the file gives and that differ; locked ones are left. */
    public void update(ParsedRow draft, Row now) {
        Map<Column<?>, @Nullable Object> changes = new LinkedHashMap<>();
        Set<Column<?>> locked = sheet.lockedIn(now);
        draft.given.forEach((column, value) -> {
            if (isSame(now.get(column), value)) {
                return;
            }
            if (locked.contains(column)) {
                warn(draft.line, column, Messages.text("intake.locked", Labels.of(column)));
            } else {
                changes.put(column, value);
            }
        });
        if (update(draft, now, changes)) {
            sayWarnings(draft);
        }
    }

    /**
     * Changes cells of a row, unless the row would then break a rule that it does not break now.
     *
     * @return whether the row was taken; else it is reported as refused
     */
    public boolean update(ParsedRow draft, Row now, Map<Column<?>, @Nullable Object> changes) {
        if (changes.isEmpty()) {
            planning.report.unchanged(now, draft.line);
            return true;
        }
        Cells cells = Cells.taking(new LinkedHashMap<>(changes));
        Row after = now.with(cells);
        List<Finding> errors = planning.check.update(now, after);
        if (!errors.isEmpty()) {
            Column<?> column = errors.getFirst().column();
            String reasons =
                    String.join(" ", errors.stream().map(Finding::sentence).toList());
            if (column == null) {
                planning.report.rejected(sheet, draft.line, reasons);
            } else {
                planning.report.rejected(sheet, draft.line, column, headerOf(column), reasons, null);
            }
            return false;
        }
        planning.references.keep(draft.targets());
        planning.edits.add(new Edit.Update(sheet, now.id(), cells, Edit.Origin.TYPED));
        planning.check.took(after);
        planning.report.updated(after, draft.line, cells.columns());
        return true;
    }

    /**
     * Returns whether two values are the same; several references are compared as sets, and an empty flag reads as no.
     */
    public static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof List<?> ids && other instanceof List<?> others) {
            return Set.copyOf(ids).equals(Set.copyOf(others));
        }
        if (one instanceof Boolean || other instanceof Boolean) {
            return Boolean.TRUE.equals(one) == Boolean.TRUE.equals(other);
        }
        return Objects.equals(one, other);
    }

    public void warn(int line, @Nullable Column<?> column, String sentence) {
        planning.report.warn(sheet, line, column, sentence);
    }
}
