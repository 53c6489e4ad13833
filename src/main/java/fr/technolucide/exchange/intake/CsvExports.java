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

    CsvExportSnapshot of(SourceRow row) {
        int mark = ours.mark();
        Optional<UUID> entry = Optional.of(
                        mark < 0 ? "" : CellText.of(table.cell(row, mark)).strip())
                .filter(ColumnMatcher::isId)
                .map(UUID::fromString)
                .filter(id -> byEntry.containsKey(Optional.of(id)) || byEntry.size() < MOST);
        return byEntry.computeIfAbsent(
                entry, each -> CsvExportSnapshot.of(new ExportedRows(reader, each), ours.texts()));
    }
}
