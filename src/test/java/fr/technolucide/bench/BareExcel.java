package fr.technolucide.bench;

import fr.technolucide.exchange.ExportColumns;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.RowLabels;
import fr.technolucide.exchange.SheetRows;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.excel.data.CellCodec;
import fr.technolucide.exchange.excel.data.CellContent;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The cells of an exported workbook, ready in memory, and the shortest way to a file with them: {@code SXSSFWorkbook}
 * as its documentation shows it, with as many styles as ours. It reads nothing and computes nothing.
 */
final class BareExcel {

    private static final int ROWS_IN_MEMORY = 100;

    private record Table(String name, List<FieldFormat> looks, List<CellContent[]> rows) {}

    private final List<Table> tables = new ArrayList<>();

    BareExcel(Reader reader) {
        Texts texts = Messages.in(Messages.language());
        CellCodec codec = new CellCodec(reader.schema(), texts, RowLabels.of(reader));
        for (Sheet sheet : reader.schema().sheets()) {
            ExportColumns fields = BoardWorkbook.fields(sheet, texts);
            List<CellContent[]> rows = new ArrayList<>();
            new SheetRows(reader, sheet)
                    .each(
                            ProgressListener.NONE,
                            row -> rows.add(fields.fields().stream()
                                    .map(field -> codec.encode(field, field.of(row)))
                                    .toArray(CellContent[]::new)));
            List<FieldFormat> looks =
                    fields.fields().stream().map(FieldFormat::of).toList();
            tables.add(new Table(sheet.name(), looks, rows));
        }
    }

    void write(Path target) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                OutputStream out = Files.newOutputStream(target)) {
            Map<FieldFormat, CellStyle> styles = new EnumMap<>(FieldFormat.class);
            for (FieldFormat look : FieldFormat.values()) {
                styles.put(look, style(workbook, look));
            }
            for (Table table : tables) {
                var sheet = workbook.createSheet(table.name());
                int next = 0;
                for (CellContent[] cells : table.rows()) {
                    Row row = sheet.createRow(next++);
                    for (int i = 0; i < cells.length; i++) {
                        Cell cell = row.createCell(i);
                        cell.setCellStyle(styles.get(table.looks().get(i)));
                        put(cell, cells[i]);
                    }
                }
            }
            workbook.write(out);
        }
    }

    static CellStyle style(SXSSFWorkbook workbook, FieldFormat look) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    static void put(Cell cell, CellContent content) {
        switch (content) {
            case CellContent.Blank _ -> {}
            case CellContent.Text(var text) -> cell.setCellValue(text);
            case CellContent.Figure(var number) -> cell.setCellValue(number);
            case CellContent.Day(var day) -> cell.setCellValue(day);
        }
    }
}
