package fr.technolucide.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFilesTest {
    private static final Limits SMALL = new Limits(1 << 20, 50, 4 << 20, 300, 1_000, 10_000, 500, 100);

    @TempDir
    Path folder;

    private Path zip(Map<String, String> parts) throws IOException {
        return Zips.write(folder.resolve("file"), parts);
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    @Test
    void entities_are_refused_and_nothing_is_fetched() throws IOException {
        AtomicInteger visits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/x";
            for (String type : new String[] {
                "<!DOCTYPE a SYSTEM '" + address + "'>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM '" + address + "'>]>",
                "<!DOCTYPE a [<!ENTITY % e SYSTEM '" + address + "'> %e;]>",
                "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;'>]>"
            }) {
                Map<String, String> parts = Zips.rows("<row><c t='s'><v>0</v></c></row>");
                parts.put("xl/sharedStrings.xml", type + "<sst><si><t>a</t></si></sst>");
                assertThat(Reads.refusal(zip(parts))).as(type).isEqualTo(Reason.HOSTILE_XML);
            }
            assertThat(visits).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_text_used_again_and_again_is_counted_again_and_again() throws IOException {
        Map<String, String> parts = Zips.rows("<row>" + "<c t='s'><v>0</v></c>".repeat(20) + "</row>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(1_000) + "</t></si></sst>");
        assertThat(Reads.refusal(zip(parts), SMALL)).isEqualTo(Reason.TOO_LARGE);
        assertThat(Reads.of(zip(parts)).sheets()).hasSize(1);
    }

    @Test
    void every_size_is_bounded() throws IOException {
        assertThat(Reads.refusal(zip(Zips.rows("<row><c><v>1</v></c></row>".repeat(600))), SMALL))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Reads.refusal(zip(Zips.rows(("<row>" + "<c><v>1</v></c>".repeat(90) + "</row>").repeat(20))), SMALL))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Reads.refusal(zip(Zips.rows("<row><c r='DA1'><v>1</v></c></row>")), SMALL))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Reads.refusal(zip(Zips.rows(" ".repeat(5 << 20))), SMALL)).isEqualTo(Reason.TOO_LARGE);
        assertThat(Reads.refusal(zip(Zips.rows(" ".repeat(40 << 20))))).isEqualTo(Reason.TOO_LARGE);
        Map<String, String> many = Zips.rows("<row/>");
        for (int i = 0; i < 60; i++) {
            many.put("part" + i, "");
        }
        assertThat(Reads.refusal(zip(many), SMALL)).isEqualTo(Reason.TOO_LARGE);
        assertThat(Reads.refusal(bytes(new byte[2 << 20]), SMALL)).isEqualTo(Reason.TOO_LARGE);
        assertThat(Reads.refusal(bytes(("a;b\n" + "x".repeat(5 << 20)).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void too_many_rows_are_refused_by_that_limit_before_anything_else_is_read() throws IOException {
        Limits few = new Limits(8 << 20, 50, 64 << 20, 3_000, 1_000_000, 10_000_000, 500, 100);
        String rows = "<row><c><v>1</v></c></row>".repeat(600);
        Map<String, String> parts = Zips.rows(rows + " ".repeat(17 << 20));
        parts.put("xl/sharedStrings.xml", "not XML");
        assertRows(refused(zip(parts), few));
        Limits more = new Limits(8 << 20, 50, 64 << 20, 3_000, 1_000_000, 10_000_000, 600, 100);
        assertThat(Reads.refusal(zip(parts), more)).isEqualTo(Reason.DAMAGED);
        byte[] text = ("a;b\n".repeat(600) + "\u0001".repeat(600)).getBytes(StandardCharsets.UTF_8);
        assertRows(refused(bytes(text), few));
        assertThat(Reads.refusal(bytes(text))).isEqualTo(Reason.NOT_A_SPREADSHEET);
        Path separators = bytes(("a;b\n\"1\n\n2\";3\n" + ";;\n".repeat(600)).getBytes(StandardCharsets.UTF_8));
        assertThat(SourceReader.read(separators, few, CancelToken.NEVER).sheets())
                .hasSize(1);
    }

    @Test
    void rows_that_the_first_part_does_not_show_are_refused_when_they_are_read() throws IOException {
        Limits few = new Limits(8 << 20, 50, 64 << 20, 3_000, 1_000_000, 10_000_000, 500, 100);
        String rows = "<row><c><v>1</v></c></row>".repeat(600);
        assertRows(refused(zip(Zips.rows(" ".repeat(17 << 20) + rows)), few));
    }

    private static SourceRefused refused(Path file, Limits limits) {
        return catchThrowableOfType(SourceRefused.class, () -> SourceReader.read(file, limits, CancelToken.NEVER));
    }

    private static void assertRows(SourceRefused refused) {
        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.arguments()).containsExactly("rows", "500", "501");
    }

    @Test
    void deep_nesting_does_not_overflow() throws IOException {
        String deep = "<a>".repeat(100_000);
        assertThat(Reads.refusal(zip(Zips.workbook(deep)))).isEqualTo(Reason.DAMAGED);
        assertThat(Reads.refusal(zip(Zips.rows("<row><c>" + deep)))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void two_parts_of_one_name_are_refused() throws IOException {
        Map<String, String> parts = Zips.rows("<row><c><v>1</v></c></row>");
        parts.put("XL/Workbook.xml", "<workbook/>");
        assertThat(Reads.refusal(zip(parts))).isEqualTo(Reason.DUPLICATE_ENTRIES);
    }

    @Test
    void a_cut_file_is_damaged_wherever_it_is_cut() throws IOException {
        Map<String, String> parts = Zips.rows("<row><c t='s'><v>0</v></c></row>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>texte</t></si></sst>");
        byte[] whole = Files.readAllBytes(zip(parts));
        for (int length = 1; length < whole.length; length += 37) {
            Path cut = bytes(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Reads.of(cut)).as("%d bytes", length).isInstanceOf(SourceRefused.class);
        }
    }

    @Test
    void a_flipped_byte_reads_or_refuses_and_nothing_else() throws IOException {
        Map<String, String> parts = Zips.rows("<row><c t='s'><v>0</v></c><c s='1'><v>45964</v></c></row>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>texte</t></si></sst>");
        byte[] whole = Files.readAllBytes(zip(parts));
        for (int i = 0; i < whole.length; i += 3) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 0x15;
            Path file = bytes(flipped);
            try {
                assertThat(Reads.of(file)).isNotNull();
            } catch (SourceRefused refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7,DAMAGED",
        "GIF89a,NOT_A_SPREADSHEET",
        "<html><table>,NOT_A_SPREADSHEET",
        "'{\"format\": \"x\"}',NOT_A_SPREADSHEET",
        "{\\rtf1,NOT_A_SPREADSHEET",
        "'',EMPTY",
        "'\r\n ; ;\n',EMPTY",
        "not found,NOT_A_SPREADSHEET"
    })
    void other_files_are_named(String content, Reason reason) throws IOException {
        assertThat(Reads.refusal(bytes(content.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(reason);
    }

    @Test
    void other_packages_are_named() throws IOException {
        assertThat(Reads.refusal(zip(Map.of("a.txt", "x")))).isEqualTo(Reason.NOT_A_SPREADSHEET);
        assertThat(Reads.refusal(zip(Map.of("xl/workbook.bin", "x")))).isEqualTo(Reason.BINARY_FORMAT);
        assertThat(Reads.refusal(zip(Map.of("xl/workbook.xml", "<document/>")))).isEqualTo(Reason.NOT_A_SPREADSHEET);
        assertThat(Reads.refusal(zip(Map.of("xl/workbook.xml", "<workbook/>")))).isEqualTo(Reason.NO_SHEET);
        assertThat(Reads.refusal(zip(Zips.rows("<row/>")))).isEqualTo(Reason.EMPTY);
        assertThat(Reads.refusal(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))))
                .isEqualTo(Reason.NOT_A_SPREADSHEET);
        assertThat(Reads.refusal(bytes(new byte[] {'a', 0, 1, 2, 0, 0, 0, 9}))).isEqualTo(Reason.NOT_A_SPREADSHEET);
    }

    @Test
    void what_cannot_be_read_is_told() throws IOException {
        assertThat(Reads.refusal(folder.resolve("nowhere.xlsx"))).isEqualTo(Reason.MISSING);
        assertThat(Reads.refusal(folder)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void cancelling_ends_at_once() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Path file = zip(Zips.rows("<row><c><v>1</v></c></row>".repeat(5_000)));
        assertThatThrownBy(() -> SourceReader.read(file, Limits.USUAL, () -> asked.incrementAndGet() > 1))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(2);
    }
}
