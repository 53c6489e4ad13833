package fr.technolucide.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as spreadsheets and pages copy them to the clipboard. */
class CopiedTableTest {

    /** As Excel writes it: lines of the source broken in the middle of a text, a last row that only measures columns. */
    private static final String EXCEL = """
            <html xmlns:v="urn:schemas-microsoft-com:vml"
            xmlns:o="urn:schemas-microsoft-com:office:office"
            xmlns:x="urn:schemas-microsoft-com:office:excel"
            xmlns="http://www.w3.org/TR/REC-html40">

            <head>
            <meta http-equiv=Content-Type content="text/html; charset=utf-8">
            <meta name=ProgId content=Excel.Sheet>
            <meta name=Generator content="Microsoft Excel 15">
            <style>
            <!--table
            	{mso-displayed-decimal-separator:"\\,";
            	mso-displayed-thousand-separator:" ";}
            br
            	{mso-data-placement:same-cell;}
            .xl65
            	{mso-number-format:"Short Date";}
            -->
            </style>
            </head>

            <body link="#0563C1" vlink="#954F72">

            <table border=0 cellpadding=0 cellspacing=0 width=484 style='border-collapse:
             collapse;width:363pt'>
            <!--StartFragment-->
             <col width=80 style='width:60pt'>
             <col width=164 style='mso-width-source:userset;mso-width-alt:5997;width:123pt'>
             <tr height=20 style='height:15.0pt'>
              <td height=20 class=xl66 width=80 style='height:15.0pt;width:60pt'>Jour</td>
              <td class=xl66 width=80 style='width:60pt'>Testeur</td>
              <td class=xl66 width=80 style='width:60pt'>Durée</td>
              <td class=xl66 width=164 style='width:123pt'>Tâche</td>
             </tr>
             <tr height=40 style='height:30.0pt'>
              <td height=40 class=xl65 align=right style='height:30.0pt'>03/11/2026</td>
              <td rowspan=2 class=xl67 style='border-bottom:.5pt solid black'>Chloé</td>
              <td align=right>45</td>
              <td class=xl68 width=164 style='width:123pt'>Relire la lettre<br>
                aux adhérents &amp; au
              bureau</td>
             </tr>
             <tr height=20 style='height:15.0pt'>
              <td height=20 class=xl65 align=right style='height:15.0pt'>04/11/2026</td>
              <td align=right>1<span style='mso-spacerun:yes'>&nbsp; </span>h</td>
              <td>&nbsp;</td>
             </tr>
             <![if supportMisalignedColumns]>
             <tr height=0 style='display:none'>
              <td width=80 style='width:60pt'></td>
              <td width=164 style='width:123pt'></td>
             </tr>
             <![endif]>
            <!--EndFragment-->
            </table>

            </body>

            </html>
            """;

    private static Source read(String text, String html) {
        return SourceReader.pasted(new CopiedTable(text, html), Limits.USUAL, CancelToken.NEVER);
    }

    private static List<List<String>> texts(String html) {
        return Reads.texts(read("", html).sheets().getFirst());
    }

    private static Reason refusal(String text, String html, Limits limits) {
        return catchThrowableOfType(
                        SourceRefused.class,
                        () -> SourceReader.pasted(new CopiedTable(text, html), limits, CancelToken.NEVER))
                .reason();
    }

    @Test
    void excelsCellsKeepTheirLinesAndMergedOnesGiveTheirTextToEachRow() {
        Source source = read("Jour\tTesteur\tDurée\tTâche\n", EXCEL);
        assertThat(source.format()).isEqualTo(SourceFormat.HTML_TABLE);
        assertThat(Reads.texts(source.sheets().getFirst()))
                .containsExactly(
                        List.of("Jour", "Testeur", "Durée", "Tâche"),
                        List.of("03/11/2026", "Chloé", "45", "Relire la lettre\naux adhérents & au bureau"),
                        List.of("04/11/2026", "Chloé", "1\u00a0 h"));
        assertThat(source.warnings())
                .containsExactly(new SourceWarning(SourceWarning.Kind.MERGED_DOWN, "", "B2:B3", "1"));
    }

    @Test
    void aPageIsReadWhateverItLeavesOpen() {
        assertThat(texts("""
                        Version:0.9
                        StartHTML:0000000105
                        <p>Avant <b>la table</b>
                        <TABLE><caption>Nos essais</caption><thead><tr><th scope=col>Outil<th>Avis</thead>
                        <tbody><tr><td><p>Bon</p><p>et rapide</p><td>4&thinsp;&frasl;&thinsp;5 &euro;&rsquo;&#8217;&#x2019;&#146; &inconnu; &lt;b&gt;
                        <tr><td><script>document.write('<td>non</td>')</script>Plumier<td data-x="a>b" title='</td>'>Très<!-- <td>non</td> -->
                        &nbsp;bien<sup>1</sup></table>Après"""))
                .containsExactly(
                        List.of("Outil", "Avis"),
                        List.of("Bon\net rapide", "4\u2009⁄\u20095 €’’’’ &inconnu; <b>"),
                        List.of("Plumier", "Très \u00a0bien1"));
    }

    @Test
    void cellsThatCoverOthersLeaveTheirPlace() {
        assertThat(texts("<table><tr><td rowspan=2>a<td colspan='2'>b<td>c<tr><td>d<td>e<td>f"
                        + "<tr></tr><tr><td rowspan=2 colspan=2>g<td>h</tr><tr><td>i</table>"))
                .containsExactly(
                        List.of("a", "b", "", "c"),
                        List.of("a", "d", "e", "f"),
                        List.of("g", "", "h"),
                        List.of("g", "", "i"));
    }

    @Test
    void theTableWithTheMostCellsIsTakenAndNoneIsTakenTwice() {
        assertThat(texts("<table><tr><td>Menu<td><table><tr><td>a<td>b<tr><td>c<td>d</table>Pied</table>"
                        + "<table><tr><td>x<td>y<td>z</table>"))
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    /** What LibreOffice 25.2 wrote of a sheet with French days. */
    @Test
    void libreOfficesValuesAreTakenAndNotWhatIsShownOfThem() throws IOException {
        try (InputStream html = CopiedTableTest.class.getResourceAsStream("copied-from-libreoffice.html")) {
            Source source = read("Jour\tTesteur\n", new String(html.readAllBytes(), StandardCharsets.UTF_8));
            List<SourceRow> rows = source.sheets().getFirst().rows();
            assertThat(Reads.texts(rows.getFirst()))
                    .containsExactly("Jour", "Testeur", "Durée", "Erreurs", "Part", "Tâche");
            assertThat(cells(rows.get(1)))
                    .containsExactly(
                            new RawCell.Day(LocalDate.of(2026, 11, 3)),
                            new RawCell.Text("Chloé"),
                            new RawCell.Span(Duration.ofMinutes(90)),
                            new RawCell.Numeric(1234.5, CellFormat.GENERAL),
                            new RawCell.Numeric(0.333, CellFormat.PERCENT),
                            new RawCell.Text("Relire la lettre\naux adhérents & l’envoyer…"));
            assertThat(cells(rows.get(2)))
                    .as("3 April, whatever it looks like; Chloé is merged downwards")
                    .containsExactly(
                            new RawCell.Day(LocalDate.of(2026, 4, 3)),
                            new RawCell.Text("Chloé"),
                            new RawCell.Span(Duration.ofMinutes(45)),
                            new RawCell.Text("«\u00a0Note\u00a0» <courte>"));
        }
    }

    private static List<RawCell> cells(SourceRow row) {
        return row.columns().mapToObj(row::cell).toList();
    }

    @Test
    void textsAndBooleansAreTakenAsTheyAreShown() {
        SourceRow row = read(
                        "11/03/2026\t1:30\t33 %\t1 234,57\t007\tVRAI\t",
                        "<table><tr><td align=\"right\" sdval=\"46329\" sdnum=\"1036;1036;JJ/MM/AAAA\">11/03/2026</td>"
                                + "<td sdval=\"0.0625\" sdnum=\"1036;0;[HH]:MM\">1:30</td>"
                                + "<td sdval=\"0.333\" sdnum=\"1036;0;0&nbsp;%\">33&nbsp;%</td>"
                                + "<td sdval=\"1234.5678\" sdnum=\"1036;\">1&nbsp;234,57</td>"
                                + "<td sdval=\"7\" sdnum=\"1036;0;@\">007</td>"
                                + "<td sdval=\"1\" sdnum=\"1036;0;BOOLEAN\">VRAI</td><td><br></td></tr></table>")
                .sheets()
                .getFirst()
                .rows()
                .getFirst();
        assertThat(cells(row))
                .containsExactly(
                        new RawCell.Day(LocalDate.of(2026, 11, 3)),
                        new RawCell.Span(Duration.ofMinutes(90)),
                        new RawCell.Numeric(0.333, CellFormat.PERCENT),
                        new RawCell.Numeric(1234.5678, CellFormat.GENERAL),
                        new RawCell.Text("007"),
                        new RawCell.Text("VRAI"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <table><tr><td>a<td>b</table>        | DELIMITED_TEXT
            <table><tr><td>a<br>z<td>b</table>   | HTML_TABLE
            <table><tr><td colspan=2>a</table>   | DELIMITED_TEXT
            <p>a</p>                             | DELIMITED_TEXT
            <table><tr><td sdval=1>1<td>b</table>| HTML_TABLE
            """)
    void theTextIsTakenWhereTheTableTellsNoMore(String html, SourceFormat format) {
        assertThat(read("a\tb\nc\td\n", html).format()).isEqualTo(format);
    }

    @Test
    void aSentenceOfAPageIsNoTable() {
        assertThat(refusal("", "<p>Bonjour</p>", Limits.USUAL)).isEqualTo(Reason.EMPTY);
        assertThat(refusal("Bonjour", "<table><tr><td>Bonjour</table>", Limits.USUAL))
                .isEqualTo(Reason.NOT_A_SPREADSHEET);
    }

    @Test
    void tablesInTablesWithoutEndAreRefused() {
        assertThat(refusal("a\tb\n", "<table><tr><td>".repeat(100_000), Limits.USUAL))
                .isEqualTo(Reason.HOSTILE_HTML);
    }

    @Test
    void everySizeIsBounded() {
        Limits small = new Limits(1 << 16, 50, 4 << 20, 300, 1_000, 10_000, 500, 100);
        assertThat(List.of(
                        "<table><tr>" + "<td colspan=1000>a".repeat(3),
                        "<table>" + "<tr><td>a".repeat(600),
                        "<table>" + "<tr>".repeat(600) + "<td>a<td>b",
                        "<table>" + ("<tr>" + "<td>a".repeat(90)).repeat(20),
                        "<table><tr><td>" + "a".repeat(20_000),
                        "<table><tr><td>a<td>b" + " ".repeat(1 << 16),
                        "<table><tr><td rowspan=65534>" + "a".repeat(50) + "<td>b" + "<tr><td>c".repeat(300)))
                .allSatisfy(html -> assertThat(refusal("", html, small)).isEqualTo(Reason.TOO_LARGE))
                .allSatisfy(html -> assertThat(
                                SourceReader.pasted(new CopiedTable("a\tb\n", html), small, CancelToken.NEVER)
                                        .format())
                        .as("the text is small enough")
                        .isEqualTo(SourceFormat.DELIMITED_TEXT));
    }

    @Test
    void readingStopsWhenItIsTold() {
        CopiedTable large = new CopiedTable("", "<table>" + "<tr><td>a<td>b".repeat(2_000));
        assertThatThrownBy(() -> SourceReader.pasted(large, Limits.USUAL, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Property(tries = 200)
    void whateverCellsHoldComesBack(@ForAll("tables") List<List<String>> table) {
        String html = table.stream()
                .map(row ->
                        row.stream().map(CopiedTableTest::cell).collect(Collectors.joining("</td><td>", "<td>", "")))
                .collect(Collectors.joining("</td></tr>\n<tr>", "<table>\n<tr>", "</td></tr></table>"));
        assertThat(texts(html)).isEqualTo(table);
    }

    private static String cell(String text) {
        return text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '\n' -> "<br>\n  ";
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    default -> c > 126 && c % 2 == 0 ? "&#" + c + ";" : Character.toString(c);
                })
                .collect(Collectors.joining());
    }

    /** Tables whose cells have words with one space or one line between them. */
    @Provide
    static Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("abc&<>\"'=/;!-#é’€語")
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(parts -> Arbitraries.of(" ", "\n").map(between -> String.join(between, parts)));
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(width -> words.list().ofSize(width).list().ofMinSize(1).ofMaxSize(4));
    }

    @Property(tries = 500)
    void whateverIsCopiedIsReadOrRefused(@ForAll("soup") String html) {
        try {
            assertThat(read("", html).sheets().getFirst().rows()).isNotEmpty();
        } catch (SourceRefused refused) {
            assertThat(refused.reason()).isIn(Reason.EMPTY, Reason.TOO_LARGE, Reason.HOSTILE_HTML);
        }
    }

    @Provide
    static Arbitrary<String> soup() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "/",
                        "<table",
                        "<table>",
                        "</table>",
                        "<tr>",
                        "<td",
                        "<td>",
                        "</td>",
                        " colspan=",
                        "9",
                        "'",
                        "\"",
                        " rowspan=3 ",
                        " sdval=",
                        "1e400",
                        " sdnum=';;[h]'",
                        "&",
                        "&amp",
                        "&#x",
                        ";",
                        "&#0;",
                        "<!--",
                        "-->",
                        "<style>",
                        "</style",
                        "<br>",
                        "a",
                        " ",
                        "\n",
                        "\u00a0",
                        "=")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
