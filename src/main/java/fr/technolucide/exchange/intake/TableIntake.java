package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table into one sheet: as new rows, or as changes of rows that are already there. */
class TableIntake {

    final Planning planning;
    final SourceTable table;
    final Sheet sheet;
    final Map<MatchedColumn, CellReader> readers = new LinkedHashMap<>();
    private final List<MatchedColumn> columns;
    private final Doubles doubles;
    private final Set<UUID> seen = new HashSet<>();
    private boolean singleTaken;

    TableIntake(
            Planning planning,
            SourceTable table,
            Sheet sheet,
            List<MatchedColumn> columns,
            boolean ours,
            boolean since1904) {
        this.planning = planning;
        this.table = table;
        this.sheet = sheet;
        this.columns = columns;
        this.doubles = new Doubles(planning.reader, sheet, key());
        for (MatchedColumn matched : columns) {
            Column<?> column = matched.column();
            if (column != null) {
                Evidence evidence = ours ? Evidence.OURS : Evidence.of(matched, column, table.column(matched.index()));
                if (evidence.proved()) {
                    warn(0, column, Messages.text("intake.month_first", matched.header()));
                }
                readers.put(
                        matched,
                        new CellReader(
                                column,
                                matched,
                                evidence,
                                planning.references,
                                ours,
                                since1904,
                                planning.reader.schema()));
            }
        }
    }

    private List<Column<?>> key() {
        if (planning.request.key().isEmpty() || planning.request.sheet() == null) {
            return sheet.key();
        }
        return planning.request.key().stream()
                .<Column<?>>map(name -> sheet.find(name)
                        .filter(Column::isStored)
                        .orElseThrow(() -> ImportRefused.usage("intake.usage.column", name, sheet.name())))
                .toList();
    }

    final void run() {
        planning.report.table(sheet, table.name(), table.headerLine(), columns);
        if (columns.stream().noneMatch(MatchedColumn::isTaken)) {
            return;
        }
        for (SourceRow row : table.rows()) {
            idOf(row).ifPresent(doubles::claim);
        }
        announce();
        for (SourceRow row : table.rows()) {
            take(row);
        }
    }

    /** In a sheet that refers to itself, a row may refer to one that comes further down. */
    private void announce() {
        boolean refersToItself = readers.keySet().stream()
                .flatMap(matched -> Stream.ofNullable(matched.column()))
                .anyMatch(column -> planning.reader
                        .schema()
                        .targetOf(column)
                        .filter(sheet::equals)
                        .isPresent());
        for (SourceRow row : refersToItself ? table.rows() : List.<SourceRow>of()) {
            idOf(row)
                    .filter(id -> planning.reader.find(sheet, id).isEmpty())
                    .ifPresent(id -> planning.references.add(filled(id, read(row))));
        }
    }

    private Optional<UUID> idOf(SourceRow row) {
        return columns.stream()
                .filter(MatchedColumn::isId)
                .map(matched -> CellText.of(table.cell(row, matched.index())))
                .filter(ColumnMatcher::isId)
                .map(text -> UUID.fromString(text.strip()))
                .findFirst();
    }

    private void take(SourceRow source) {
        UUID id = idOf(source).orElse(null);
        if (id != null && !seen.add(id)) {
            warn(source.line(), null, Messages.text("intake.id_twice"));
            id = null;
        }
        if (id == null) {
            takeUnknown(source);
            return;
        }
        Optional<Row> now = planning.reader.find(sheet, id);
        if (now.isPresent()) {
            takeKnown(source, now.get());
        } else {
            takeAbsent(source, id);
        }
    }

    /** A row without id: one that is already there by its key, else a new one. */
    private void takeUnknown(SourceRow source) {
        RowDraft draft = read(source);
        if (isFaulty(draft)) {
            return;
        }
        UUID id = planning.mint.get();
        Row row = filled(id, draft);
        Optional<Row> existing = sheet.isSingleRow() ? single(draft) : doubles.claim(row);
        if (sheet.isSingleRow() && existing.isEmpty()) {
            return;
        }
        Optional<Integer> first = doubles.repeated(row, draft.line);
        if (existing.isPresent()) {
            update(draft, existing.get());
            return;
        }
        if (insert(draft, row) && first.isPresent()) {
            warn(draft.line, null, Messages.text("intake.repeated"));
        }
    }

    /** The one row of its sheet, for the first row of the file alone; the others are refused here. */
    private Optional<Row> single(RowDraft draft) {
        List<Row> rows = planning.reader.all(sheet);
        if (singleTaken || rows.isEmpty()) {
            planning.report.rejected(sheet, draft.line, Messages.text("intake.single"));
            return Optional.empty();
        }
        singleTaken = true;
        return Optional.of(rows.getFirst());
    }

    /** A row that the workbook knows by its id: given cells change it, empty ones never erase. */
    void takeKnown(SourceRow source, Row now) {
        RowDraft draft = read(source);
        if (!isFaulty(draft)) {
            update(draft, now);
        }
    }

    /** A row whose id the workbook does not know: it keeps it, unless the row was deleted here. */
    void takeAbsent(SourceRow source, UUID id) {
        if (planning.wasDeleted(sheet, id)) {
            planning.report.rejected(sheet, source.line(), Messages.text("intake.deleted"));
            return;
        }
        RowDraft draft = read(source);
        if (isFaulty(draft)) {
            return;
        }
        if (sheet.isSingleRow()) {
            planning.report.rejected(sheet, draft.line, Messages.text("intake.single"));
            return;
        }
        Row row = filled(id, draft);
        doubles.repeated(row, draft.line);
        insert(draft, row);
    }

    RowDraft read(SourceRow source) {
        RowDraft draft = new RowDraft(source.line());
        readers.forEach((matched, reader) -> {
            Column<?> column = Objects.requireNonNull(matched.column());
            RawCell cell = table.cell(source, matched.index());
            put(draft, matched, column, reader.read(cell));
        });
        return draft;
    }

    private void put(RowDraft draft, MatchedColumn matched, Column<?> column, CellReading reading) {
        switch (reading) {
            case CellReading.Nothing(var warning) -> {
                if (warning != null) {
                    draft.leftOut.put(column, warning);
                }
            }
            case CellReading.Refused(var reason, var doubt) -> {
                if (matched.reason() == MatchReason.CONTENT && !column.isRequired()) {
                    draft.leftOut.put(column, reason);
                } else {
                    draft.faults.add(new RowDraft.Fault(column, matched.header(), reason, doubt));
                }
            }
            case CellReading.Value(var value, var warning) -> {
                Optional<Finding> finding = planning.check.value(column, value);
                if (finding.isPresent()) {
                    put(
                            draft,
                            matched,
                            column,
                            CellReading.refused(finding.get().sentence()));
                    return;
                }
                draft.given.put(column, value);
                if (warning != null) {
                    draft.warnings.put(column, warning);
                }
            }
        }
    }

    /** Whether the row is refused for its cells, which is then said. */
    boolean isFaulty(RowDraft draft) {
        if (draft.faults.isEmpty()) {
            return false;
        }
        RowDraft.Fault first = draft.faults.getFirst();
        String reasons = String.join(
                " ", draft.faults.stream().map(RowDraft.Fault::reason).toList());
        planning.report.rejected(sheet, draft.line, first.column(), first.header(), reasons, first.doubt());
        return true;
    }

    /** The new row that a draft makes: empty cells that are asked for, and cells that say nothing known, by default. */
    private Row filled(UUID id, RowDraft draft) {
        Row row = Row.of(sheet, id, planning.reader.today());
        for (Map.Entry<Column<?>, Object> cell : draft.given.entrySet()) {
            row = row.withValue(cell.getKey(), cell.getValue());
        }
        for (Column<?> column : draft.leftOut.keySet()) {
            row = row.withValue(column, planning.defaults.of(column, row));
        }
        return planning.defaults.fill(row);
    }

    private boolean insert(RowDraft draft, Row row) {
        Optional<Finding> finding = planning.check.insert(row);
        if (finding.isPresent()) {
            Column<?> column = Objects.requireNonNull(finding.get().column());
            String said = draft.leftOut.get(column);
            String reason = finding.get().sentence() + (said == null ? "" : " " + said);
            planning.report.rejected(sheet, draft.line, column, headerOf(column), reason, null);
            return false;
        }
        sayWarnings(draft);
        planning.references.keep(draft.targets());
        planning.insert(row);
        return true;
    }

    String headerOf(Column<?> column) {
        for (MatchedColumn matched : columns) {
            Column<?> to = matched.column();
            if (to != null && to.equals(column)) {
                return matched.header();
            }
        }
        return "";
    }

    private void sayWarnings(RowDraft draft) {
        draft.warnings.forEach((column, sentence) -> warn(draft.line, column, sentence));
        draft.leftOut.forEach((column, sentence) -> warn(draft.line, column, sentence));
    }

    private void update(RowDraft draft, Row now) {
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
        sayWarnings(draft);
        update(draft, now, changes);
    }

    /** Changes cells of a row, unless the row would then break a rule that it does not break now. */
    final void update(RowDraft draft, Row now, Map<Column<?>, @Nullable Object> changes) {
        if (changes.isEmpty()) {
            planning.report.unchanged();
            return;
        }
        Cells cells = Cells.taking(new LinkedHashMap<>(changes));
        List<Finding> errors = planning.check.update(now, now.with(cells));
        if (!errors.isEmpty()) {
            Column<?> column = errors.getFirst().column();
            String reasons =
                    String.join(" ", errors.stream().map(Finding::sentence).toList());
            if (column == null) {
                planning.report.rejected(sheet, draft.line, reasons);
            } else {
                planning.report.rejected(sheet, draft.line, column, headerOf(column), reasons, null);
            }
            return;
        }
        planning.references.keep(draft.targets());
        planning.edits.add(new Edit.Update(sheet, now.id(), cells, Edit.Origin.TYPED));
        planning.report.updated();
    }

    /** Several references are compared as sets. */
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof List<?> ids && other instanceof List<?> others) {
            return Set.copyOf(ids).equals(Set.copyOf(others));
        }
        return Objects.equals(one, other);
    }

    final void warn(int line, @Nullable Column<?> column, String sentence) {
        planning.report.warn(sheet, line, column, sentence);
    }
}
