package fr.technolucide.exchange.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small packages written part by part, as no spreadsheet program would. */
final class Zips {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Zips() {}

    /** A workbook of one sheet called « Feuille », given what stands in its {@code worksheet}. */
    static Map<String, String> workbook(String worksheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", links("rId1 officeDocument xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='Feuille' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                links(
                        "rId1 worksheet worksheets/sheet1.xml",
                        "rId2 sharedStrings sharedStrings.xml",
                        "rId3 styles styles.xml"));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'>" + worksheet + "</worksheet>");
        return parts;
    }

    static Map<String, String> rows(String rows) {
        return workbook("<sheetData>" + rows + "</sheetData>");
    }

    static String links(String... links) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        for (String link : links) {
            String[] word = link.split(" ");
            xml.append("<Relationship Id='")
                    .append(word[0])
                    .append("' Type='")
                    .append(OFFICE)
                    .append('/')
                    .append(word[1])
                    .append("' Target='")
                    .append(word[2])
                    .append("'/>");
        }
        return xml.append("</Relationships>").toString();
    }

    static Path write(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
