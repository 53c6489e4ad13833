package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.RowLabels;
import fr.technolucide.exchange.csv.CsvValues;
import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.value.FormulaGuard;
import fr.technolucide.language.Language;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Row;

/**
 * The cells of a CSV file of ours as they were when it was written. One whose mark is gone, or is of another workbook, is
 * compared with the present, value by value, and an empty cell, which may have been filled here since, erases nothing.
 */
record CsvExportSnapshot(ExportedRows rows, CsvValues values, Language language) implements ExportSnapshot {

    static CsvExportSnapshot of(ExportedRows rows, Texts texts) {
        CsvValues values = new CsvValues(rows.reader().schema(), texts, RowLabels.of(rows.reader(), texts.language()));
        return new CsvExportSnapshot(rows, values, texts.language());
    }

    /** Returns the text that was written for the row, as the cell of a table that is not guarded. */
    String written(ExportColumn field, Row row) {
        return FormulaGuard.unguard(values.of(field, field.of(row)));
    }

    @Override
    public boolean isAsWritten(ExportColumn field, Row row, RawCell cell) {
        return rows.isKnown() && plain(written(field, row)).equals(plain(CellText.of(cell)));
    }

    /** A spreadsheet writes line ends in its own way. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    @Override
    public boolean empties() {
        return rows.isKnown();
    }
}
