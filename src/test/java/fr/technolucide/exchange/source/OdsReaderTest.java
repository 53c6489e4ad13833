package fr.technolucide.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsReaderTest {
    private static final String SPACES =
            " xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s' xmlns:meta='m'";

    @TempDir
    Path folder;

    private Path write(String body) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", "<office:document-content" + SPACES + ">" + body + "</office:document-content>");
        parts.put(
                "meta.xml",
                "<office:meta" + SPACES + "><meta:user-defined meta:name='schema'>1</meta:user-defined></office:meta>");
        return Zips.write(folder.resolve("f"), parts);
    }

    private Path flat(String mimeType, String body) throws IOException {
        return Files.writeString(
                folder.resolve("g"),
                "<?xml version='1.0' encoding='UTF-8'?>\n<office:document" + SPACES + " office:mimetype='" + mimeType
                        + "'><office:meta><meta:user-defined meta:name='schema'>1</meta:user-defined></office:meta>"
                        + body + "</office:document>");
    }

    private static String cell(String type, String text) {
        return "<table:table-cell office:value-type=" + type + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    @Test
    void rows_that_a_filter_hides_are_read_and_told() throws IOException {
        Path file = write("<table:table table:name='Essais'><table:table-row>" + cell("'string'", "a")
                + "</table:table-row><table:table-row table:visibility='filter' table:number-rows-repeated='2'>"
                + cell("'string'", "b") + "</table:table-row><table:table-row table:visibility='collapse'>"
                + "<table:table-cell/></table:table-row></table:table>");
        Source source = Reads.of(file);
        assertThat(source.sheets().getFirst().rows()).hasSize(3);
        assertThat(source.warnings())
                .containsExactly(new SourceWarning(SourceWarning.Kind.HIDDEN_ROWS, "Essais", "2", "2"));
    }

    @Test
    void cells_are_what_the_file_says_they_are() throws IOException {
        Path file = write("<table:table table:name='Essais'><table:table-row>"
                + cell("'float' office:value='1.5'", "1,5") + cell("'percentage' office:value='0.25'", "25 %")
                + cell("'date' office:date-value='2025-11-03'", "3 nov.")
                + cell("'time' office:time-value='PT01H30M00S'", "1:30")
                + cell("'boolean' office:boolean-value='true'", "VRAI")
                + cell("'string'", "a<text:s text:c='2'/>b<text:line-break/>c")
                + cell("'string'", "#REF!") + "</table:table-row></table:table>");
        Source source = Reads.of(file);
        SourceRow row = source.sheets().getFirst().rows().getFirst();
        assertThat(row.cell(0)).isEqualTo(new RawCell.Numeric(1.5, CellFormat.GENERAL));
        assertThat(row.cell(1)).isEqualTo(new RawCell.Numeric(0.25, CellFormat.PERCENT));
        assertThat(row.cell(2)).isEqualTo(new RawCell.Day(LocalDate.of(2025, 11, 3)));
        assertThat(row.cell(3)).isEqualTo(new RawCell.Span(Duration.ofMinutes(90)));
        assertThat(row.cell(4)).isEqualTo(new RawCell.Bool(true));
        assertThat(row.cell(5)).isEqualTo(new RawCell.Text("a  b\nc"));
        assertThat(row.cell(6)).isEqualTo(new RawCell.Fault("#REF!", "G1"));
        assertThat(source.properties()).containsEntry("schema", "1");
        assertThat(source.format()).isEqualTo(SourceFormat.ODS);
    }

    @Test
    void a_flat_file_reads_as_its_zip_does() throws IOException {
        String body = "<style:style style:name='ta2'><style:table-properties table:display='false'/></style:style>"
                + "<table:table table:name='Essais'><table:table-row>" + cell("'string'", "Chloé")
                + cell("'float' office:value='1.5'", "1,5") + "</table:table-row></table:table>"
                + "<table:table table:name='Caché' table:style-name='ta2'><table:table-row>" + cell("'string'", "x")
                + "</table:table-row></table:table>";
        Source zipped = Reads.of(write(body));
        Source flat = Reads.of(flat("application/vnd.oasis.opendocument.spreadsheet", body));
        assertThat(flat.format()).isEqualTo(SourceFormat.FODS);
        assertThat(flat.properties()).isEqualTo(zipped.properties()).containsEntry("schema", "1");
        assertThat(flat.warnings()).isEqualTo(zipped.warnings()).hasSize(1);
        assertThat(Reads.texts(flat.sheets().getFirst()))
                .isEqualTo(Reads.texts(zipped.sheets().getFirst()));
        assertThat(Reads.refusal(flat("application/vnd.oasis.opendocument.text", body)))
                .isEqualTo(Reason.NOT_A_SPREADSHEET);
        assertThat(Reads.refusal(flat("application/vnd.oasis.opendocument.spreadsheet", body.substring(0, 300))))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void what_is_merged_downwards_is_in_each_row_and_a_number_in_its_first_alone() throws IOException {
        Path file = write("<table:table table:name='F'><table:table-row>"
                + cell("'string' table:number-rows-spanned='3'", "Scribe")
                + cell("'float' office:value='2' table:number-rows-spanned='3'", "2") + cell("'string'", "a")
                + "</table:table-row><table:table-row><table:covered-table-cell table:number-columns-repeated='2'/>"
                + cell("'string'", "b") + "</table:table-row><table:table-row>"
                + "<table:covered-table-cell table:number-columns-repeated='2'/></table:table-row>"
                + "<table:table-row>" + cell("'string'", "fin") + "</table:table-row></table:table>");
        Source source = Reads.of(file);
        assertThat(source.sheets().getFirst().rows())
                .extracting(row -> row.cell(0))
                .containsExactly(new RawCell.Text("Scribe"), new RawCell.Text("Scribe"), new RawCell.Text("fin"));
        assertThat(source.sheets().getFirst().rows())
                .extracting(row -> row.cell(1))
                .containsExactly(new RawCell.Numeric(2, CellFormat.GENERAL), RawCell.BLANK, RawCell.BLANK);
        assertThat(source.warnings())
                .containsExactly(
                        new SourceWarning(SourceWarning.Kind.MERGED_DOWN, "F", "A1:A3", "1"),
                        new SourceWarning(SourceWarning.Kind.MERGED_CELLS, "F", "B1:B3", "1"));
    }

    @Test
    void repeated_rows_and_cells_are_laid_out_only_where_they_hold_something() throws IOException {
        Path file = write("<table:table table:name='F'><table:table-row table:number-rows-repeated='2'>"
                + "<table:table-cell table:number-columns-repeated='3'/>"
                + cell("'string' table:number-columns-repeated='2'", "x")
                + "<table:table-cell table:number-columns-repeated='16000'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell/></table:table-row>"
                + "<table:table-row>" + cell("'string'", "<text:span>fin</text:span>")
                + "</table:table-row></table:table>");
        SourceSheet sheet = Reads.of(file).sheets().getFirst();
        assertThat(sheet.rows()).extracting(SourceRow::line).containsExactly(1, 2, 1_048_003);
        assertThat(Reads.texts(sheet))
                .containsExactly(List.of("", "", "", "x", "x"), List.of("", "", "", "x", "x"), List.of("fin"));
    }

    @Test
    void repetition_without_end_stops_at_the_budget() throws IOException {
        Path file = write("<table:table table:name='F'><table:table-row table:number-rows-repeated='1000000'>"
                + "<table:table-cell office:value-type='float' office:value='1' table:number-columns-repeated='16000'/>"
                + "</table:table-row></table:table>");
        assertThat(Reads.refusal(file)).isEqualTo(Reason.TOO_LARGE);
    }
}
