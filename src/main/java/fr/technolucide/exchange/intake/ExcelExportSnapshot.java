package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.RowLabels;
import fr.technolucide.exchange.excel.data.CellCodec;
import fr.technolucide.exchange.excel.data.CellComparison;
import fr.technolucide.exchange.excel.data.CellContent;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SerialNumbers;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.DelegatingReader;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The content of our board workbook at the time it was written, rebuilt from the entry of the history that it names.
 */
final class ExcelExportSnapshot implements ExportSnapshot {

    private final Reader then;
    private final boolean isNow;
    private final Texts texts;
    private final CellCodec codec;
    private final Map<String, Map<UUID, Row>> rows = new HashMap<>();

    /**
     * @param entry the last entry of the history when the file was written; empty, or one that this workbook does not
     *     know, and the file is compared with the present
     */
    ExcelExportSnapshot(Reader reader, Optional<UUID> entry, Texts texts) {
        boolean known = entry.isPresent() && isKnown(reader, entry.get());
        this.isNow = entry.isPresent() && entry.equals(reader.lastEntry());
        this.then = known && !isNow ? new HistoricReader(reader, entry.orElseThrow()) : reader;
        this.texts = texts;
        this.codec = new CellCodec(reader.schema(), texts, RowLabels.of(then));
    }

    /** Returns whether the history of this workbook holds an entry. */
    static boolean isKnown(Reader reader, UUID entry) {
        return reader.asOf(entry, reader.schema().sheets().getFirst()).isPresent();
    }

    @Override
    public Optional<Row> row(Sheet sheet, UUID id) {
        return Optional.ofNullable(
                rows.computeIfAbsent(sheet.name(), _ -> all(sheet)).get(id));
    }

    private Map<UUID, Row> all(Sheet sheet) {
        List<Row> all = isNow ? then.complete(then.all(sheet), sheet.derived()) : then.all(sheet);
        Map<UUID, Row> byId = new HashMap<>();
        all.forEach(row -> byId.put(row.id(), row));
        return byId;
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
    public boolean knowsComputed() {
        return isNow;
    }

    @Override
    public boolean empties() {
        return true;
    }

    /**
     * The stored cells of a workbook as they were just after an entry of its history, as far as labels need them: whatever
     * else is asked is answered as of now.
     */
    private static final class HistoricReader extends DelegatingReader {

        private final UUID entry;
        private final Map<String, Map<UUID, Row>> sheets = new HashMap<>();

        /** @param entry one that the history holds */
        HistoricReader(Reader now, UUID entry) {
            super(now);
            this.entry = entry;
        }

        private Map<UUID, Row> rowsOf(Sheet sheet) {
            return sheets.computeIfAbsent(
                    sheet.name(), _ -> now.asOf(entry, sheet).orElseThrow());
        }

        @Override
        public Optional<Row> find(Sheet sheet, UUID id) {
            return Optional.ofNullable(rowsOf(sheet).get(id));
        }

        @Override
        public List<Row> all(Sheet sheet) {
            return List.copyOf(rowsOf(sheet).values());
        }

        @Override
        public void each(Sheet sheet, Consumer<Row> action) {
            rowsOf(sheet).values().forEach(action);
        }
    }
}
