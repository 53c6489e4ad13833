package fr.technolucide.exchange.intake.read;

import fr.technolucide.exchange.intake.match.ColumnEvidence;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.plan.PlanBuilder;
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
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row of a file under the columns that its headers were matched to. */
public final class RowReader {

    private final PlanBuilder planning;
    private final SourceTable table;
    private final Map<MatchedColumn, CellReader> readers = new LinkedHashMap<>();

    /** @param told how columns of an export of ours are written, by place; absent for a foreign table */
    public RowReader(
            PlanBuilder planning,
            SourceTable table,
            Sheet sheet,
            List<MatchedColumn> matches,
            @Nullable Map<Integer, ColumnEvidence> told,
            boolean since1904) {
        this.planning = planning;
        this.table = table;
        for (MatchedColumn matched : matches) {
            Column<?> column = matched.column();
            if (column != null) {
                ColumnEvidence evidence = told == null
                        ? ColumnEvidence.of(matched, column, table.column(matched.index()))
                        : told.getOrDefault(matched.index(), ColumnEvidence.OURS);
                if (evidence.proved()) {
                    planning.report.warn(sheet, 0, column, Messages.text("intake.month_first", matched.header()));
                }
                readers.put(matched, new CellReader(column, matched, evidence, planning, told != null, since1904));
            }
        }
    }

    /** Returns those that the file gives cells for. */
    public List<Column<?>> columns() {
        return readers.keySet().stream()
                .<Column<?>>map(matched -> Objects.requireNonNull(matched.column()))
                .toList();
    }

    /** Returns each column that the file gives cells for, with what reads them. */
    public Map<Column<?>, CellReader> byColumn() {
        Map<Column<?>, CellReader> byColumn = new LinkedHashMap<>();
        readers.forEach((matched, reader) -> byColumn.put(Objects.requireNonNull(matched.column()), reader));
        return byColumn;
    }

    public ParsedRow read(SourceRow source) {
        ParsedRow draft = new ParsedRow(source.line());
        Map<Column<?>, Object> corrected = planning.corrected();
        readers.forEach((matched, reader) -> {
            Column<?> column = Objects.requireNonNull(matched.column());
            if (!corrected.containsKey(column)) {
                put(draft, matched.header(), column, reader.read(table.cell(source, matched.index())));
            }
        });
        corrected.forEach((column, value) -> put(draft, "", column, ParsedCell.of(value)));
        draft.bringTogether();
        return draft;
    }

    private void put(ParsedRow draft, String header, Column<?> column, ParsedCell reading) {
        switch (reading) {
            case ParsedCell.Nothing(var warning) -> {
                if (warning != null) {
                    draft.leftOut.put(column, warning);
                }
            }
            case ParsedCell.Refused(var reason, var doubt) -> {
                if (!column.isRequired()) {
                    draft.leftOut.put(column, reason + " " + Messages.text("intake.left_empty"));
                } else {
                    draft.faults.add(new ParsedRow.Fault(column, header, reason, doubt));
                }
            }
            case ParsedCell.Value(var value, var warning, var others) -> {
                Optional<Finding> finding = planning.check.value(column, value);
                if (finding.isPresent()) {
                    put(draft, header, column, ParsedCell.refused(finding.get().sentence()));
                    return;
                }
                draft.given.put(column, value);
                column.companions().ifPresent(with -> draft.accompanied(with, others));
                if (warning != null) {
                    draft.warnings.put(column, warning);
                }
            }
        }
    }
}
