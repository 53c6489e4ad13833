package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.match.ColumnMatcher;
import fr.technolucide.exchange.intake.match.OurTable;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.workbook.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The exports that the rows of a CSV file of ours come from, by their marks: rows of several may stand in one file. */
final class CsvExports {

    /** More exports than anybody pastes together; further rows are compared with the present. */
    private static final int MOST = 20;

    private final Reader reader;
    private final SourceTable table;
    private final OurTable ours;
    private final Map<Optional<UUID>, CsvExportSnapshot> byEntry = new HashMap<>();

    CsvExports(Reader reader, SourceTable table, OurTable ours) {
        this.reader = reader;
        this.table = table;
        this.ours = ours;
    }

    /** Returns whether some row was written by another workbook. */
    boolean isElsewhere() {
        return table.rows().stream()
                .anyMatch(row -> entry(row).isPresent() && !of(row).rows().isKnown());
    }

    private Optional<UUID> entry(SourceRow row) {
        int mark = ours.mark();
        return Optional.of(mark < 0 ? "" : CellText.of(table.cell(row, mark)).strip())
                .filter(ColumnMatcher::isId)
                .map(UUID::fromString);
    }

    CsvExportSnapshot of(SourceRow row) {
        Optional<UUID> entry = entry(row).filter(id -> byEntry.containsKey(Optional.of(id)) || byEntry.size() < MOST);
        return byEntry.computeIfAbsent(
                entry, each -> CsvExportSnapshot.of(new ExportedRows(reader, each), ours.texts()));
    }
}
