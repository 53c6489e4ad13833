package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.RowLabels;
import fr.technolucide.exchange.excel.data.CellCodec;
import fr.technolucide.exchange.excel.data.CellComparison;
import fr.technolucide.exchange.excel.data.CellContent;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SerialNumbers;
import fr.technolucide.language.Language;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Row;

/** The cells of our board workbook as they were when it was written. */
record ExcelExportSnapshot(ExportedRows rows, Texts texts, CellCodec codec) implements ExportSnapshot {

    static ExcelExportSnapshot of(ExportedRows rows, Texts texts) {
        CellCodec codec = new CellCodec(rows.reader().schema(), texts, RowLabels.of(rows.reader(), texts.language()));
        return new ExcelExportSnapshot(rows, texts, codec);
    }

    @Override
    public boolean isAsWritten(ExportColumn field, Row row, RawCell cell) {
        return CellComparison.is(field, codec.encode(field, field.of(row)), content(cell));
    }

    private CellContent content(RawCell cell) {
        return switch (cell) {
            case RawCell.Text(var text) -> CellContent.text(text);
            case RawCell.Numeric(var value, var _) -> new CellContent.Figure(value);
            case RawCell.Day(var day) -> new CellContent.Day(day);
            case RawCell.Moment(var moment) -> new CellContent.Figure(SerialNumbers.of(moment));
            case RawCell.Span(var span) -> new CellContent.Figure(SerialNumbers.of(span));
            case RawCell.Bool(var value) -> new CellContent.Text(texts.text(value ? "format.yes" : "format.no"));
            case RawCell.Fault _, RawCell.Blank _ -> CellContent.BLANK;
        };
    }

    @Override
    public boolean empties() {
        return true;
    }

    @Override
    public Language language() {
        return texts.language();
    }
}
