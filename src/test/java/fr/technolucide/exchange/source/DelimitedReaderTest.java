package fr.technolucide.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.junit.jupiter.params.provider.CsvSource;
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
                .containsExactly(new SourceWarning(SourceWarning.Kind.ENCODING_GUESSED, "", "", "à, é"));
        assertThat(read(bytes).encodings())
                .extracting(EncodingGuess::charset, EncodingGuess::words)
                .startsWith(tuple(Charset.forName("windows-1252"), List.of("à", "é")));
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
    void words_with_accents_show_each_way_to_read_a_file_that_does_not_say() throws IOException {
        String text = "Prénom;Tâche;Durée\nChloé;« Où ça »;1\n";
        List<EncodingGuess> guesses =
                read(text.getBytes(Charset.forName("IBM850"))).encodings();
        assertThat(guesses.getFirst())
                .isEqualTo(new EncodingGuess(Charset.forName("IBM850"), List.of("Prénom", "Tâche", "Durée")));
        assertThat(guesses).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(guesses.get(1).words())
                .doesNotContainAnyElementsOf(guesses.getFirst().words());
        assertThat(read(text).encodings()).isEmpty();
        assertThat(read("a;b\nc;d\n".getBytes(StandardCharsets.UTF_16LE)).warnings())
                .isEmpty();
    }

    @Test
    void lines_of_another_width_say_what_is_under_no_header() throws IOException {
        Source source = read("Suivi 2026\n\na;b\n1\n2;3;4; ;5\n6;7;;\n8;9\n");
        assertThat(source.warnings())
                .containsExactly(
                        new SourceWarning(SourceWarning.Kind.SHORT_LINE, "", "4", "1 2"),
                        new SourceWarning(
                                SourceWarning.Kind.LONG_LINE, "", "5", "5 2 4" + SourceWarning.BETWEEN + "5"));
        assertThat(Reads.texts(source.sheets().getFirst())).contains(List.of("2", "3", "4", "", "5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;b§1;2§5;\"6§7;8§ | 3",
                "a;b§\"x§y\";2§5;\"6§7;8§ | 4",
                "a;b§5;\"6§7;8§9;\"x\"§ | 2",
                "a;b§1;2§\" | 3",
            })
    void a_quote_that_is_never_closed_is_refused_with_its_line(String text, String line) {
        assertThatThrownBy(() -> read(text.replace('§', '\n'))).isInstanceOfSatisfying(SourceRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(SourceRefused.Reason.UNCLOSED_QUOTE);
            assertThat(refused.arguments()).containsExactly(line);
        });
    }

    @Test
    void marks_inside_a_text_open_nothing_and_one_closed_oddly_is_told() throws IOException {
        assertThat(texts("a;b\nécran 5\";2\n\"x\"y;3\n")).hasSize(3);
        assertThat(read("a;b\n1;\"x\n2;\"y\"\n3;4\"\n").warnings())
                .contains(new SourceWarning(SourceWarning.Kind.STRAY_QUOTE, "", "2", ""));
    }

    @Test
    void letters_that_could_not_be_read_are_told() throws IOException {
        byte[] content = "\uFEFFTâche;Temps\nÉcole;1\nForêt;2\nForêt;3\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < content.length; i++) {
            if (content[i] == (byte) 0xAA) {
                content[i] = 't'; // of « ê », half is gone
            }
        }
        assertThat(read(content).warnings())
                .containsExactly(new SourceWarning(SourceWarning.Kind.LOST_CHARACTERS, "", "A3", "2"));
    }

    @Test
    void characters_that_nobody_sees_are_left_out_and_line_breaks_of_old_kept() throws IOException {
        Source source = read("\"Temps\u000Bpassé\";Leçon\f\n1\u0002;a\u0085b\n");
        assertThat(Reads.texts(source.sheets().getFirst()))
                .containsExactly(List.of("Temps\npassé", "Leçon\n"), List.of("1", "a\nb"));
        assertThat(source.warnings())
                .containsExactly(new SourceWarning(SourceWarning.Kind.CONTROL_CHARACTERS, "", "A2", "1"));
    }

    @Test
    void spaces_and_quotes_inside_are_kept_and_blank_cells_left() throws IOException {
        assertThat(texts("a;b;c\n\" x \";\"dit \"\"oui\"\"\"; \n;;\n"))
                .containsExactly(List.of("a", "b", "c"), List.of(" x ", "dit \"oui\""));
    }
}
