package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.value.FormulaGuard;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Texts;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Writes the worksheet of one sheet from top to bottom: rows that were written leave the memory. */
public final class DataSheetWriter {

    /** The properties of one column that every row needs, computed once. */
    private record Written(
            ExportColumn field,
            XSSFCellStyle style,
            @Nullable RowFormula formula) {}

    private final DataSheet table;
    private final List<ExportColumn> fields;
    private final List<Written> columns;
    private final CellCodec codec;
    private final CellStyles styles;
    private final Texts texts;
    private final Alterations alterations;
    private final ColumnLayout layout;
    private @Nullable String contents;

    public DataSheetWriter(DataSheet table, CellCodec codec, CellStyles styles, Texts texts, Alterations alterations) {
        this.table = table;
        this.fields = table.fields().fields();
        this.codec = codec;
        this.styles = styles;
        this.texts = texts;
        this.alterations = alterations;
        this.layout = ColumnLayout.of(table, codec);
        RowFormulas formulas = new RowFormulas(table);
        this.columns = fields.stream()
                .map(field -> new Written(
                        field,
                        styles.cell(FieldFormat.of(field)),
                        formulas.of(field).orElse(null)))
                .toList();
    }

    /** Has the worksheet lead back to the one that lists them all. */
    public DataSheetWriter linkedTo(String worksheet) {
        contents = worksheet;
        return this;
    }

    public void write(SXSSFWorkbook workbook, Reader reader, ProgressListener progress) {
        SheetSetup.apply(
                workbook.getXSSFWorkbook().getSheet(table.name()), table, layout, styles, texts, reader.today());
        SXSSFSheet sheet = workbook.getSheet(table.name());
        title(sheet.createRow(DataSheet.TITLE));
        if (contents != null) {
            backLink(workbook, contents);
        }
        totals(sheet.createRow(DataSheet.TOTALS), TotalFormulas.of(table));
        hint(sheet, reader);
        header(sheet);
        int[] next = {DataSheet.FIRST};
        table.rows().each(progress, row -> write(sheet.createRow(next[0]++), row));
        if (table.rows().size() == 0) {
            empty(sheet.createRow(DataSheet.FIRST));
        }
    }

    private void title(SXSSFRow row) {
        row.setHeightInPoints(24);
        for (int i = 0; i < table.fields().shown(); i++) {
            row.createCell(i).setCellStyle(styles.section());
        }
        row.getCell(0)
                .setCellValue(Words.of(texts.language())
                        .capitalised(texts.text("sheet." + table.sheet().name() + ".many")));
    }

    /** At the right end of the title. */
    private void backLink(SXSSFWorkbook workbook, String worksheet) {
        int column = Math.max(1, table.fields().shown() - 1);
        Cell cell = workbook.getSheet(table.name()).getRow(DataSheet.TITLE).createCell(column);
        cell.setCellStyle(styles.backLink());
        cell.setCellValue(worksheet);
        DataSheet.link(workbook.getXSSFWorkbook().getSheet(table.name()), DataSheet.TITLE, column, worksheet);
    }

    private void totals(SXSSFRow row, Map<Integer, Long> sums) {
        if (!sums.isEmpty() && !sums.containsKey(0)) {
            Cell label = row.createCell(0);
            label.setCellStyle(styles.quiet());
            label.setCellValue(texts.text("export.total.shown"));
        }
        sums.forEach((position, sum) -> {
            FieldFormat look = FieldFormat.of(fields.get(position));
            Cell cell = row.createCell(position);
            cell.setCellStyle(styles.sum(look));
            cell.setCellFormula("SUBTOTAL(109," + table.range(position) + ")");
            cell.setCellValue(TotalFormulas.inCells(look, sum));
        });
    }

    /** Says above the header where the other columns are, and what the estimated ones are worth. */
    private void hint(SXSSFSheet sheet, Reader reader) {
        List<String> sentences = new ArrayList<>();
        if (fields.stream().anyMatch(field -> field.column() != null && EstimateCaution.isAbout(field.column()))) {
            sentences.add(EstimateCaution.of(reader).sentence());
        }
        if (table.fields().hasMore()) {
            sentences.add(texts.text("export.folded"));
        }
        if (!sentences.isEmpty()) {
            Cell hint = sheet.createRow(DataSheet.HEADER - 1).createCell(0);
            hint.setCellStyle(styles.quiet());
            hint.setCellValue(String.join(" ", sentences));
        }
    }

    private void header(SXSSFSheet sheet) {
        SXSSFRow row = sheet.createRow(DataSheet.HEADER);
        row.setHeightInPoints((float) layout.headerHeight());
        for (int i = 0; i < fields.size(); i++) {
            Cell cell = row.createCell(i);
            boolean right = FieldFormat.of(fields.get(i)).isRight();
            cell.setCellStyle(layout.stands(i) ? styles.standingHeader() : styles.header(right));
            cell.setCellValue(fields.get(i).header());
        }
    }

    private void write(SXSSFRow to, Row row) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Written column = columns.get(i);
            Object value = column.field().of(row);
            CellContent content = codec.encode(column.field(), value);
            alterations.note(codec, column.field(), row, value, content);
            Cell cell = to.createCell(i);
            cell.setCellStyle(isLikeFormula(content) ? styles.quoted(FieldFormat.of(column.field())) : column.style());
            RowFormula formula = column.formula();
            if (formula != null) {
                cell.setCellFormula(formula.on(to.getRowNum()));
            }
            put(cell, content, formula != null);
            lines = Math.max(lines, layout.lines(i, content));
        }
        to.setHeightInPoints((float) ColumnLayout.height(lines));
    }

    private static boolean isLikeFormula(CellContent content) {
        return content instanceof CellContent.Text(var text) && FormulaGuard.isLikeFormula(text);
    }

    /** In a cell of a formula, the content is what the formula gives: nothing is the empty text. */
    public static void put(Cell cell, CellContent content, boolean computed) {
        switch (content) {
            case CellContent.Blank _ -> {
                if (computed) {
                    cell.setCellValue("");
                }
            }
            case CellContent.Text(var text) -> cell.setCellValue(ExcelText.escape(text));
            case CellContent.Figure(var number) -> cell.setCellValue(number);
            case CellContent.Day(var day) -> cell.setCellValue(day);
        }
    }

    private void empty(SXSSFRow row) {
        for (int i = 0; i < columns.size(); i++) {
            row.createCell(i).setCellStyle(columns.get(i).style());
        }
    }
}
