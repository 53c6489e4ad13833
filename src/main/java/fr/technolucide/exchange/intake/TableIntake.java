package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnEvidence;
import fr.technolucide.exchange.intake.match.ColumnMatcher;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.SchemaNames;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.match.UnmatchedColumns;
import fr.technolucide.exchange.intake.plan.DuplicateRows;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.PlanBuilder;
import fr.technolucide.exchange.intake.read.ColumnQuestions;
import fr.technolucide.exchange.intake.read.ParsedRow;
import fr.technolucide.exchange.intake.read.RowImport;
import fr.technolucide.exchange.intake.read.RowReader;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table into one sheet: as new rows, or as changes of rows that are already there. */
class TableIntake {

    final PlanBuilder planning;
    final SourceTable table;
    final Sheet sheet;
    final RowReader cells;
    final RowImport taking;
    private final List<MatchedColumn> columns;
    private final List<MatchedColumn> ids;
    private final boolean ours;
    private final boolean since1904;
    private final DuplicateRows doubles;
    private final Set<UUID> seen = new HashSet<>();
    private boolean singleTaken;
    private int changedById;

    /** @param evidence how the values of a column are written; absent to find out */
    TableIntake(
            PlanBuilder planning,
            SourceTable table,
            Sheet sheet,
            List<MatchedColumn> columns,
            @Nullable Map<Integer, ColumnEvidence> evidence,
            boolean since1904) {
        this.planning = planning;
        this.table = table;
        this.sheet = sheet;
        this.columns = columns;
        this.ids = columns.stream().filter(MatchedColumn::isId).toList();
        this.ours = evidence != null;
        this.since1904 = since1904;
        this.doubles = new DuplicateRows(planning.reader, sheet, key());
        meant();
        this.cells = new RowReader(planning, table, sheet, columns, evidence, since1904);
        this.taking = new RowImport(planning, sheet, columns);
    }

    /** Notes what cells of a list or of names stand for, as somebody said or as a recipe says. */
    private void meant() {
        MeantValues values = new MeantValues(planning);
        for (ColumnChoice choice : planning.request.map()) {
            int index = choice.values().isEmpty() ? -1 : choice.in(table.headers());
            Column<?> column = index < 0 ? null : columns.get(index).column();
            if (column != null) {
                values.note(column, choice);
            }
        }
    }

    private List<Column<?>> key() {
        if (planning.request.key().isEmpty() || planning.request.sheet() == null) {
            return sheet.key();
        }
        return planning.request.key().stream()
                .<Column<?>>map(name -> SchemaNames.column(sheet, name)
                        .filter(Column::isStored)
                        .orElseThrow(() -> ImportRefused.usage("intake.usage.column", name, sheet.name())))
                .toList();
    }

    final void run() {
        planning.report.table(sheet, table, columns, ours);
        UnmatchedColumns.sentences(sheet, columns, ours)
                .forEach(sentence -> planning.report.warn(sheet, 0, null, sentence));
        if (columns.stream().noneMatch(MatchedColumn::isTaken)) {
            return;
        }
        ask();
        each(row -> idOf(row).ifPresent(doubles::claim));
        announce();
        int refused = planning.report.refused();
        each(this::take);
        if (planning.report.refused() > refused) {
            sayAbsent();
        }
        finish();
    }

    /** Says once why every row is refused, where the file has no column for what a row must have. */
    private void sayAbsent() {
        List<Column<?>> absent = ours ? List.of() : UnmatchedColumns.absent(sheet, columns);
        if (!absent.isEmpty()) {
            String labels = String.join(", ", absent.stream().map(Labels::of).toList());
            planning.report.warn(sheet, 0, null, Messages.text("intake.no_column", labels));
        }
    }

    private void each(Consumer<SourceRow> action) {
        for (int place = 0; place < table.rows().size(); place++) {
            planning.token.check();
            SourceRow row = table.rows().get(place);
            planning.at(sheet, place, row.line());
            action.accept(row);
        }
    }

    /** Says what is to be said once every row was taken: nobody knows when a file was written that changes rows by their ids. */
    void finish() {
        if (changedById > 0) {
            planning.report.warn(sheet, 0, null, Messages.text("intake.undated", changedById));
        }
    }

    /** Collects the questions about columns; there are none for our own exports. */
    private void ask() {
        if (!ours) {
            ColumnQuestions questions = new ColumnQuestions(planning, table, since1904);
            columns.forEach(matched -> questions.of(matched).ifPresent(planning.report::question));
        }
    }

    /**
     * Announces the rows of a sheet that refers to itself, where a row may refer to one that comes further down, if
     * that one is taken.
     */
    private void announce() {
        boolean refersToItself = cells.columns().stream()
                .anyMatch(column -> planning.reader
                        .schema()
                        .targetOf(column)
                        .filter(sheet::equals)
                        .isPresent());
        if (!refersToItself) {
            return;
        }
        Set<UUID> met = new HashSet<>();
        each(row -> idOf(row).filter(met::add).filter(this::isAbsent).ifPresent(id -> announce(id, cells.read(row))));
    }

    /** Returns whether the workbook does not have the row, and did not delete it. */
    private boolean isAbsent(UUID id) {
        return planning.reader.find(sheet, id).isEmpty() && !planning.wasDeleted(sheet, id);
    }

    private void announce(UUID id, ParsedRow draft) {
        Row coming = taking.filled(id, draft);
        if (draft.faults.isEmpty() && planning.check.insert(coming).isEmpty()) {
            planning.references.add(coming);
        }
    }

    private Optional<UUID> idOf(SourceRow row) {
        return idOf(ids, table, row);
    }

    static Optional<UUID> idOf(List<MatchedColumn> columns, SourceTable table, SourceRow row) {
        return columns.stream()
                .filter(MatchedColumn::isId)
                .map(matched -> CellText.of(table.cell(row, matched.index())))
                .filter(ColumnMatcher::isId)
                .map(text -> UUID.fromString(text.strip()))
                .findFirst();
    }

    private void take(SourceRow source) {
        if (table.isShifted(source)) {
            planning.report.rejected(sheet, source.line(), Messages.text("intake.shifted"));
            return;
        }
        UUID id = idOf(source).orElse(null);
        if (id != null && !seen.add(id)) {
            taking.warn(source.line(), null, Messages.text("intake.id_twice"));
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
        ParsedRow draft = cells.read(source);
        if (taking.isFaulty(draft)) {
            return;
        }
        UUID id = planning.mint.get();
        Row row = taking.filled(id, draft);
        if (sheet.isSingleRow()) {
            single(draft).ifPresent(only -> taking.update(draft, only));
            return;
        }
        DuplicateRows.Claim claim = doubles.claim(row, there -> taking.isSame(draft, there));
        Optional<Integer> first = doubles.repeated(row, draft.line);
        switch (claim) {
            case DuplicateRows.Claim.One(var there) -> taking.update(draft, there);
            case DuplicateRows.Claim.Several(var rows) -> refuseAmbiguous(draft, rows);
            case DuplicateRows.Claim.None() -> {
                if (!isNearDouble(draft, row) && taking.insert(draft, row) && first.isPresent()) {
                    taking.warn(draft.line, null, Messages.text("intake.repeated"));
                }
            }
        }
    }

    private void refuseAmbiguous(ParsedRow draft, int rows) {
        planning.report.rejected(sheet, draft.line, Messages.text("intake.ambiguous", rows));
    }

    /**
     * Returns whether a row resembles one of the workbook and so is no new one: it corrects it if somebody said so, else it
     * is refused. A key that somebody gave tells rows apart by itself.
     */
    private boolean isNearDouble(ParsedRow draft, Row row) {
        List<Row> there = planning.request.key().isEmpty() ? doubles.near(row) : List.of();
        if (there.isEmpty()) {
            return false;
        }
        Row nearest = there.getFirst();
        ImportReport.NearDouble near = new ImportReport.NearDouble(sheet, draft.line, nearest, row);
        planning.report.near(near);
        switch (planning.request.doubles()) {
            case ADD -> {
                return false;
            }
            case UPDATE -> {
                if (there.size() > 1) {
                    refuseAmbiguous(draft, there.size());
                } else {
                    doubles.claim(nearest.id());
                    taking.update(draft, nearest);
                }
            }
            case REFUSE -> {
                NearWords words = new NearWords(planning.reader, near);
                planning.report.rejected(near, words.sentence(), words.advice(there.size() == 1));
            }
        }
        return true;
    }

    /** Returns the one row of its sheet, for the first row of the file alone; the others are refused here. */
    private Optional<Row> single(ParsedRow draft) {
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
        ParsedRow draft = cells.read(source);
        int planned = planning.edits.size();
        if (!taking.isFaulty(draft)) {
            taking.update(draft, now);
        }
        changedById += planning.edits.size() - planned;
    }

    /** A row whose id the workbook does not know: it keeps it, unless the row was deleted here. */
    void takeAbsent(SourceRow source, UUID id) {
        if (planning.wasDeleted(sheet, id)) {
            planning.report.rejected(sheet, source.line(), Messages.text("intake.deleted"));
            return;
        }
        ParsedRow draft = cells.read(source);
        if (taking.isFaulty(draft)) {
            return;
        }
        if (sheet.isSingleRow()) {
            planning.report.rejected(sheet, draft.line, Messages.text("intake.single"));
            return;
        }
        Row row = taking.filled(id, draft);
        doubles.repeated(row, draft.line);
        taking.insert(draft, row);
    }
}
