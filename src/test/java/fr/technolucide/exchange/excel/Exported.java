package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.ExportReport;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A board workbook written to a file and opened again. */
public record Exported(Path file, ExportReport report, XSSFWorkbook workbook) implements AutoCloseable {

    private static final Map<Language, Written> EXAMPLES = new EnumMap<>(Language.class);

    private record Written(byte[] bytes, ExportReport report) {}

    /** The board workbook of the worked example, written once a language and opened anew each time. */
    public static synchronized Exported ofExample(Path folder) throws IOException {
        Written written = EXAMPLES.get(Messages.language());
        if (written == null) {
            written = example();
            EXAMPLES.put(Messages.language(), written);
        }
        Path file = Files.write(folder.resolve("ca.xlsx"), written.bytes);
        return new Exported(file, written.report, opened(file));
    }

    private static Written example() throws IOException {
        Path folder = Files.createTempDirectory("example");
        try (Workbook source = SampleWorkbook.example(folder);
                Exported exported = of(source, folder)) {
            return new Written(Files.readAllBytes(exported.file), exported.report);
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    public static Exported of(Workbook source, Path folder) throws IOException {
        Path file = folder.resolve("ca.xlsx");
        ExportReport report = source.read(reader -> {
            try {
                return BoardWorkbook.write(reader, file, ProgressListener.NONE);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
        return new Exported(file, report, opened(file));
    }

    private static XSSFWorkbook opened(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
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
