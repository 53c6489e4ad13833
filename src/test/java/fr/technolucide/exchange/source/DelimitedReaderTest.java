package fr.technolucide.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedReaderTest {
    private static final String FRENCH = "Prénom;Tâche;Durée\r\nChloé;« Où ça ? »;1,5\r\nNoël;Forêt;2\r\n";

    @TempDir
    Path folder;

    private Source read(byte[] content) throws IOException {
        return Reads.of(Files.write(folder.resolve("f.xlsx"), content));
    }

    private Source read(String content) throws IOException {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    private List<List<String>> texts(String content) throws IOException {
        return Reads.texts(read(content).sheets().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "windows-1252",
                "ISO-8859-1",
                "x-MacRoman",
                "IBM850",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-16",
                "x-UTF-16LE-BOM"
            })
    void french_is_read_in_every_usual_encoding(String charset) throws IOException {
        Source source = read(FRENCH.getBytes(Charset.forName(charset)));
        assertThat(Reads.texts(source.sheets().getFirst()))
                .containsExactly(
                        List.of("Prénom", "Tâche", "Durée"),
                        List.of("Chloé", "« Où ça ? »", "1,5"),
                        List.of("Noël", "Forêt", "2"));
    }

    @Test
    void a_guess_is_told_and_the_person_may_say_otherwise() throws IOException {
        byte[] bytes = "a;b\nà;é\n".getBytes(Charset.forName("windows-1252"));
        assertThat(read(bytes).warnings())
                .containsExactly(new SourceWarning(SourceWarning.Kind.ENCODING_GUESSED, "", "", "windows-1252"));
        TextOptions said = new TextOptions(Optional.of(Charset.forName("ISO-8859-5")), Optional.of(','));
        Source source = SourceReader.read(folder.resolve("f.xlsx"), said, Limits.USUAL, CancelToken.NEVER);
        assertThat(Reads.texts(source.sheets().getFirst())).containsExactly(List.of("a;b"), List.of("р;щ"));
        assertThat(source.warnings()).isEmpty();
    }

    @Test
    void the_separator_is_the_one_that_makes_a_table() throws IOException {
        assertThat(texts("a;b\n1,5;2,5\n")).containsExactly(List.of("a", "b"), List.of("1,5", "2,5"));
        assertThat(texts("a\tb\n1,5\t2;5\n")).containsExactly(List.of("a", "b"), List.of("1,5", "2;5"));
        assertThat(texts("a|b\n1|2\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(texts("a,\"b;c;d\"\n1,2\n")).containsExactly(List.of("a", "b;c;d"), List.of("1", "2"));
        assertThat(texts("sep=|\na,b|c,d\n1,2|3,4\n")).containsExactly(List.of("a,b", "c,d"), List.of("1,2", "3,4"));
        assertThat(texts("Nom\nChloé\n")).containsExactly(List.of("Nom"), List.of("Chloé"));
    }

    @Test
    void lines_keep_their_numbers_whatever_ends_them() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Source source = read(String.join(end, "a;b", "", "\"x" + end + "y\";2", "3;4", ""));
            SourceSheet sheet = source.sheets().getFirst();
            assertThat(sheet.rows()).extracting(SourceRow::line).containsExactly(1, 3, 5);
            assertThat(sheet.rows().get(1).cell(0)).isEqualTo(new RawCell.Text("x\ny"));
        }
    }

    @Test
    void ragged_lines_and_unclosed_quotes_are_told() throws IOException {
        Source source = read("a;b\n1\n2;3;4\n5;\"6\n7;8\n");
        assertThat(source.warnings())
                .containsExactly(
                        new SourceWarning(SourceWarning.Kind.RAGGED_LINE, "", "2", "1 2"),
                        new SourceWarning(SourceWarning.Kind.RAGGED_LINE, "", "3", "3 2"),
                        new SourceWarning(SourceWarning.Kind.UNCLOSED_QUOTE, "", "4", ""));
        assertThat(Reads.texts(source.sheets().getFirst())).contains(List.of("2", "3", "4"));
    }

    @Test
    void spaces_and_quotes_inside_are_kept_and_blank_cells_left() throws IOException {
        assertThat(texts("a;b;c\n\" x \";\"dit \"\"oui\"\"\"; \n;;\n"))
                .containsExactly(List.of("a", "b", "c"), List.of(" x ", "dit \"oui\""));
    }
}
