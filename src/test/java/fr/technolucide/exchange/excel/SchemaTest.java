package fr.technolucide.exchange.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts that break the schema of the format make Excel offer a repair. The small schemas of POI know these parts whole. */
class SchemaTest {

    @TempDir
    Path folder;

    @Test
    void everyWorksheetAndDrawingFollowsTheSchema() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            assertThat(faults(exported.workbook().getCTWorkbook())).isEmpty();
            for (Sheet each : exported.workbook()) {
                XSSFSheet sheet = (XSSFSheet) each;
                assertThat(faults(sheet.getCTWorksheet()))
                        .as(sheet.getSheetName())
                        .isEmpty();
                if (sheet.getDrawingPatriarch() != null) {
                    assertThat(faults(sheet.getDrawingPatriarch().getCTDrawing()))
                            .as("drawing of %s", sheet.getSheetName())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aPartOutOfOrderWouldBeSeen() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            var worksheet = exported.workbook().getSheetAt(0).getCTWorksheet();
            worksheet.addNewSheetData();
            assertThat(faults(worksheet)).isNotEmpty();
        }
    }

    private static List<XmlError> faults(XmlObject part) {
        List<XmlError> faults = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(faults));
        return faults;
    }
}
