package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the cells of a row of a file under the columns that its headers were matched to. */
final class RowReader {

    private final Planning planning;
    private final SourceTable table;
    private final Map<MatchedColumn, CellReader> readers = new LinkedHashMap<>();

    RowReader(
            Planning planning,
            SourceTable table,
            Sheet sheet,
            List<MatchedColumn> matches,
            boolean ours,
            boolean since1904) {
        this.planning = planning;
        this.table = table;
        for (MatchedColumn matched : matches) {
            Column<?> column = matched.column();
            if (column != null) {
                Evidence evidence = ours ? Evidence.OURS : Evidence.of(matched, column, table.column(matched.index()));
                if (evidence.proved()) {
                    planning.report.warn(sheet, 0, column, Messages.text("intake.month_first", matched.header()));
                }
                readers.put(matched, new CellReader(column, matched, evidence, planning, ours, since1904));
            }
        }
    }

    /** Those that the file gives cells for. */
    List<Column<?>> columns() {
        return readers.keySet().stream()
                .<Column<?>>map(matched -> Objects.requireNonNull(matched.column()))
                .toList();
    }

    /** Each column that the file gives cells for, with what reads them. */
    Map<Column<?>, CellReader> byColumn() {
        Map<Column<?>, CellReader> byColumn = new LinkedHashMap<>();
        readers.forEach((matched, reader) -> byColumn.put(Objects.requireNonNull(matched.column()), reader));
        return byColumn;
    }

    RowDraft read(SourceRow source) {
        planning.newcomers.at(source.line());
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
}
