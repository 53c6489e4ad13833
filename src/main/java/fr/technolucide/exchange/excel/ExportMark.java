package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.ExportScope;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Reader;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the document properties by which an exported file is recognised when it is imported. */
final class ExportMark {

    private ExportMark() {}

    static void describe(XSSFWorkbook workbook, String title, Reader reader, ExportScope share, Texts texts) {
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator(texts.text("export.creator"));
        POIXMLProperties.CustomProperties ours = properties.getCustomProperties();
        ours.addProperty(BoardWorkbook.FORMAT, BoardWorkbook.VERSION);
        ours.addProperty(BoardWorkbook.SCHEMA, reader.schema().version());
        ours.addProperty(BoardWorkbook.LANGUAGE, texts.language().tag());
        if (share == ExportScope.WITHOUT_NAMES) {
            ours.addProperty(ExportScope.MARK, true);
        } else {
            reader.lastEntry().ifPresent(entry -> ours.addProperty(BoardWorkbook.ENTRY, entry.toString()));
        }
    }
}
