package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.ExportReport;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A board workbook written to a file and opened again. */
public record Exported(Path file, ExportReport report, XSSFWorkbook workbook) implements AutoCloseable {

    public static Exported of(Workbook source, Path folder) throws IOException {
        Path file = folder.resolve("ca.xlsx");
        ExportReport report = source.read(reader -> {
            try {
                return BoardWorkbook.write(reader, file, ProgressListener.NONE);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
        try (InputStream in = Files.newInputStream(file)) {
            return new Exported(file, report, new XSSFWorkbook(in));
        }
    }

    XSSFTable table(String sheet) {
        return workbook.getTable(sheet);
    }

    int position(Column<?> column) {
        return table(column.sheet().name()).findColumnIndex(Messages.text(column.labelKey()));
    }

    /** The cell of the n-th row of a table, from 0, under the header of a column. */
    Cell cell(Column<?> column, String header, int row) {
        XSSFTable table = table(column.sheet().name());
        XSSFSheet sheet = table.getXSSFSheet();
        return sheet.getRow(table.getStartRowIndex() + 1 + row).getCell(table.findColumnIndex(header));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
