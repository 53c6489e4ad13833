package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Optional;
import java.util.UUID;

/**
 * A CSV file does not say when it was written: it is compared with the present, value by value, and an empty cell, which
 * may have been filled here since, erases nothing.
 */
record CsvExportSnapshot(Reader reader) implements ExportSnapshot {

    @Override
    public Optional<Row> row(Sheet sheet, UUID id) {
        return reader.find(sheet, id);
    }

    @Override
    public boolean isAsWritten(ExportColumn field, Row row, RawCell cell) {
        return false;
    }

    @Override
    public boolean knowsComputed() {
        return false;
    }

    @Override
    public boolean empties() {
        return false;
    }
}
