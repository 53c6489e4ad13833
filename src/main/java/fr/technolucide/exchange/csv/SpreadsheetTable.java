package fr.technolucide.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** A table copied for spreadsheets, in the two forms in which they take one from the clipboard. */
public record SpreadsheetTable(List<String> headers, List<List<String>> rows) {

    /** Keeps the lines of a text in one cell, where Excel would begin another row. */
    private static final String NEW_LINE = "<br style=\"mso-data-placement:same-cell\">";

    /** Returns it with tabs between the cells; one that holds a tab, a quote or a new line stands in quotes. */
    public String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator('\t')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(headers);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) { // of a text in memory
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Returns it as a table of HTML. */
    public String html() {
        return "<table><thead>" + line("th", headers) + "</thead><tbody>"
                + rows.stream().map(row -> line("td", row)).collect(Collectors.joining()) + "</tbody></table>";
    }

    private static String line(String tag, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "")
                .replace("\n", NEW_LINE);
    }
}
