package fr.technolucide.exchange.excel.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class ExcelTextTest {

    /** Any UTF-16 at all, with what the format fears more often than chance would have it. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything =
                Arbitraries.strings().withCharRange('\0', '\uFFFF').ofMaxLength(12);
        Arbitrary<String> feared = Arbitraries.of(
                "_x0041_",
                "_x005F_",
                "_x000d_",
                "_x",
                "_",
                "0041_",
                "\r\n",
                "\t",
                "\0",
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00",
                "\uFFFE",
                "\uFFFF",
                "=1+1",
                " ",
                "\u00A0",
                "\u202E",
                "]]>",
                "&amp;",
                "<",
                "é",
                "مرحبا");
        return Arbitraries.oneOf(anything, feared).list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    @Property
    void anyTextComesBack(@ForAll("texts") String text) {
        assertThat(new XSSFRichTextString(ExcelText.escape(text)).getString()).isEqualTo(text);
    }

    @Tag("slow")
    @Property(tries = 60)
    void anyTextComesBackThroughAFileAsAText(@ForAll("texts") String text) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SXSSFSheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue(ExcelText.escape(text));
            workbook.write(file);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    @Tag("slow")
    @Property(tries = 200)
    void aCutTextFitsOnceEscaped(@ForAll("texts") String text) {
        String cut = ExcelText.cut(text.repeat(3_000), " [cut]");
        assertThat(ExcelText.escape(cut).length()).isLessThanOrEqualTo(ExcelText.MOST);
    }

    @Example
    void aTextThatFitsIsLeftWhole() {
        String text = "a".repeat(ExcelText.MOST);
        assertThat(ExcelText.cut(text, " [cut]")).isSameAs(text);
    }

    @Example
    void aTextIsNotCutInsideASign() {
        String cut = ExcelText.cut("\uD83D\uDE00".repeat(20_000), "…");
        assertThat(cut).endsWith("\uD83D\uDE00…");
    }

    @Example
    void ordinaryTextsAreLeftAlone() {
        for (String text : List.of("=cmd|' /C calc'!A0", "Élise ; 12 %", "a_x12_b", "ligne\nligne", "\uD83D\uDE00")) {
            assertThat(ExcelText.escape(text)).isSameAs(text);
        }
    }
}
