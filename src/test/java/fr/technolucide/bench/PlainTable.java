package fr.technolucide.bench;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.RowLabels;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.excel.data.CellCodec;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The rows of a sheet as somebody else would have them: one worksheet, our headers, no ids, nothing computed. */
final class PlainTable {

    private PlainTable() {}

    static void write(Reader reader, Sheet sheet, Path target) throws IOException {
        Texts texts = Messages.in(Messages.language());
        CellCodec codec = new CellCodec(reader.schema(), texts, RowLabels.of(reader));
        List<ExportColumn> fields = BoardWorkbook.fields(sheet, texts).fields().stream()
                .filter(PlainTable::isTyped)
                .toList();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(target)) {
            Map<FieldFormat, CellStyle> styles = new EnumMap<>(FieldFormat.class);
            var page = workbook.createSheet("Tests");
            Row header = page.createRow(0);
            for (int i = 0; i < fields.size(); i++) {
                header.createCell(i).setCellValue(fields.get(i).header());
            }
            reader.each(sheet, row -> {
                Row line = page.createRow(page.getLastRowNum() + 1);
                for (int i = 0; i < fields.size(); i++) {
                    ExportColumn field = fields.get(i);
                    var cell = line.createCell(i);
                    cell.setCellStyle(
                            styles.computeIfAbsent(FieldFormat.of(field), look -> BareExcel.style(workbook, look)));
                    BareExcel.put(cell, codec.encode(field, field.of(row)));
                }
            });
            workbook.write(out);
        }
    }

    private static boolean isTyped(ExportColumn field) {
        Column<?> column = field.column();
        return column != null && column.isStored() && !column.isSetByProgram();
    }

    /** As POI's documentation shows it: every cell of the first worksheet as text, none kept. */
    static long read(Path file) throws IOException {
        long[] signs = new long[1];
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader parts = new XSSFReader(opened);
            SheetContentsHandler counting = new SheetContentsHandler() {
                @Override
                public void startRow(int row) {}

                @Override
                public void endRow(int row) {}

                @Override
                public void cell(String reference, String value, XSSFComment comment) {
                    signs[0] += value.length();
                }
            };
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    parts.getStylesTable(), new ReadOnlySharedStringsTable(opened), counting, false));
            try (InputStream sheet = parts.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException failing) {
            throw new IOException(failing);
        }
        return signs[0];
    }
}
