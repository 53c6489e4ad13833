package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Reader;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The document properties of a file of ours, by which it is known when it comes back. */
public final class ExportMark {

    /** The document property that holds the version of the layout. */
    public static final String FORMAT = "technolucide.format";
    /** The document property that holds the id of the last entry of the history; absent when there is none. */
    public static final String ENTRY = ExportColumn.ENTRY;
    /** The document property that holds the version of the schema. */
    public static final String SCHEMA = "technolucide.schema";
    /** The document property that holds the language of headers and choices, as a tag. */
    public static final String LANGUAGE = "technolucide.language";

    private static final int VERSION = 1;

    private ExportMark() {}

    static void describe(XSSFWorkbook workbook, String title, Reader reader, ExportScope share, Texts texts) {
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator(texts.text("export.creator"));
        properties
                .getCoreProperties()
                .getUnderlyingProperties()
                .setLanguageProperty(Optional.of(texts.language().tag()));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(texts.text("export.creator"));
        POIXMLProperties.CustomProperties ours = properties.getCustomProperties();
        ours.addProperty(FORMAT, VERSION);
        ours.addProperty(SCHEMA, reader.schema().version());
        ours.addProperty(LANGUAGE, texts.language().tag());
        if (!share.isWhole()) {
            ours.addProperty(ExportScope.MARK, true);
        } else {
            reader.lastEntry().ifPresent(entry -> ours.addProperty(ENTRY, entry.toString()));
        }
    }
}
