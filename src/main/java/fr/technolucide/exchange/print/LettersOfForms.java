package fr.technolucide.exchange.print;

import fr.technolucide.exchange.script.ArabicForms;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes who reads the text of a PDF find letters where their joined forms are drawn. The forms are characters for private
 * use, which PDFBox writes into the fonts when it cuts them to what the pages use, so they are cut first.
 */
final class LettersOfForms {

    /** The most lines that one section of a map of characters may have. */
    private static final int SECTION = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private LettersOfForms() {}

    static void giveBack(PDDocument pdf) throws IOException {
        pdf.save(OutputStream.nullOutputStream());
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                COSDictionary font = page.getResources().getFont(name).getCOSObject();
                if (String.valueOf(font.getNameAsString(COSName.BASE_FONT))
                                .contains(ArabicForms.FAMILY.replace(" ", ""))
                        && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
                    rewrite(map);
                }
            }
        }
    }

    private static void rewrite(COSStream stream) throws IOException {
        CMap map;
        try (InputStream in = stream.createInputStream()) {
            map = new CMapParser().parse(new RandomAccessReadBuffer(in));
        }
        List<String> lines = new ArrayList<>();
        HexFormat hex = HexFormat.of().withUpperCase();
        for (int code = 0; code <= 0xFFFF; code++) {
            String text = map.toUnicode(code, 2);
            if (text != null) {
                String letters =
                        text.codePoints().mapToObj(ArabicForms::letters).reduce("", String::concat);
                lines.add("<" + hex.toHexDigits((short) code) + "> <"
                        + hex.formatHex(letters.getBytes(StandardCharsets.UTF_16BE)) + ">\n");
            }
        }
        StringBuilder written = new StringBuilder(HEAD);
        for (int at = 0; at < lines.size(); at += SECTION) {
            List<String> section = lines.subList(at, Math.min(at + SECTION, lines.size()));
            written.append(section.size()).append(" beginbfchar\n");
            section.forEach(written::append);
            written.append("endbfchar\n");
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(written.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII));
        }
    }
}
