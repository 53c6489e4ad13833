package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not a workbook is refused in a sentence, status 3, and left byte for byte as it was. */
class CommandRefusedTest {

    private static final int USER_VERSION = 60;

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path sound;

    @BeforeEach
    void begin() {
        terminal = new Terminal(folder);
        sound = folder.resolve("sound.lucide");
        terminal.run("new", sound);
    }

    private byte[] bytes(String kind) throws IOException {
        byte[] whole = Files.readAllBytes(sound);
        return switch (kind) {
            case "empty" -> new byte[0];
            case "random" -> random();
            case "document" -> "PK\u0003\u0004 a text document".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case "truncated" -> Arrays.copyOf(whole, 3_000);
            case "cut" -> Arrays.copyOf(whole, whole.length * 6 / 10);
            case "newer" -> newer();
            case "other" -> other();
            case "damaged" -> damaged(whole);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static byte[] random() {
        byte[] bytes = new byte[90_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private byte[] newer() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(sound.toFile(), "rw")) {
            file.seek(USER_VERSION);
            file.writeInt(9_999);
        }
        return Files.readAllBytes(sound);
    }

    private byte[] other() throws IOException {
        byte[] bytes = Files.readAllBytes(sound);
        Arrays.fill(bytes, 68, 72, (byte) 0);
        return bytes;
    }

    /** The schema is unreadable, the header is right. */
    private static byte[] damaged(byte[] whole) {
        Arrays.fill(whole, 100, 4_000, (byte) 0x55);
        return whole;
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"empty", "random", "document", "truncated", "cut", "newer", "other", "damaged"})
    void aFileThatIsNoWorkbookIsLeftAsItIs(String kind) throws IOException {
        Path file = folder.resolve(kind + ".lucide");
        byte[] before = bytes(kind);
        Files.write(file, before);

        for (List<Object> command : List.<List<Object>>of(
                List.of("info", file),
                List.of("undo", file),
                List.of("check", file),
                List.of("figures", file),
                List.of("history", file),
                List.of("export", file, "--to", folder.resolve("e.json")),
                List.of("backup", file, "--to", folder.resolve("b.lucide")),
                List.of("restore", file, "--to", folder.resolve("r.lucide")),
                List.of("print", file, "checklist", "--blank", "--to", folder.resolve("c.pdf")))) {
            Terminal.Said said = terminal.run(command.toArray());

            assertThat(said.status()).as(command.toString()).isEqualTo(3);
            assertThat(said.err()).as(command.toString()).hasLineCount(1).doesNotContain("Exception", "SQL");
            assertThat(said.out()).isEmpty();
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("sound.lucide", kind + ".lucide");
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE trials SET id = x'00' WHERE seq = 1",
                "UPDATE tools SET id = x'001122' WHERE seq = 1",
                "UPDATE trials SET tool = x'00112233'",
                "UPDATE trials__with_people SET target = x'0011'",
                "UPDATE trials SET minutes = -99999999999, errors = -5",
                "UPDATE trials SET day = 'hier'",
                "UPDATE history_steps SET at = 'pas une date', revision = x'00'",
                "UPDATE history_steps SET kind = 'autre'",
                "UPDATE history_steps SET device = x'00'"
            })
    void whatNoVersionWritesIsSaidToBeDamage(String how) throws SQLException {
        Path file = folder.resolve("touched.lucide");
        terminal.run("new", file, "--example");
        sql(file, how);
        boolean ofHistory = how.contains("history_steps");

        for (List<Object> command : ofHistory
                ? List.<List<Object>>of(List.of("history", file))
                : List.<List<Object>>of(
                        List.of("figures", file),
                        List.of("export", file, "--to", folder.resolve("e.json")),
                        List.of("export", file, "--to", folder.resolve("e.xlsx")))) {
            Terminal.Said said = terminal.run(command.toArray());

            assertThat(said.status()).as(command.toString()).isEqualTo(3);
            assertThat(said.err()).as(command.toString()).hasLineCount(1).contains("abîmé");
            assertThat(said.out()).isEmpty();
        }
        assertThat(terminal.run("check", file).status()).isIn(ofHistory ? List.of(0) : List.of(1, 3));
        assertThat(terminal.defects).isEmpty();
    }

    @Tag("slow")
    @Test
    void whatIsOutsideItsBoundsIsNamedByTheCheck() throws SQLException {
        Path file = folder.resolve("touched.lucide");
        terminal.run("new", file, "--example");
        sql(file, "UPDATE trials SET minutes = 2000000000, errors = -5");

        Terminal.Said said = terminal.run("check", file);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("(essai, 25/11/2026, Plumier)", "Durée", "Erreurs");
        assertThat(terminal.run("figures", file).status())
                .as("the history says otherwise")
                .isEqualTo(3);
        assertThat(terminal.defects).isEmpty();
    }

    private static void sql(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void aFolderAndAMissingFileAreRefusedAndNothingIsCreated() {
        Path missing = folder.resolve("missing.lucide");

        assertThat(terminal.run("info", folder).status()).isEqualTo(3);
        assertThat(terminal.run("undo", missing).status()).isEqualTo(3);
        assertThat(missing).doesNotExist();
    }

    @Tag("slow")
    @Test
    void aTargetThatExistsIsReplacedByForceOnly() throws IOException {
        Path target = folder.resolve("there");
        for (String name : List.of("there.json", "there.xlsx", "there.pdf", "there.lucide")) {
            Path file = target.resolveSibling(name);
            Files.writeString(file, "mine");
            List<Object> command = switch (name) {
                case "there.pdf" -> List.of("print", sound, "checklist", "--blank", "--to", file);
                case "there.lucide" -> List.of("backup", sound, "--to", file);
                default -> List.of("export", sound, "--to", file);
            };

            assertThat(terminal.run(command.toArray()).status()).isEqualTo(2);
            assertThat(file).hasContent("mine");

            Object[] forced = java.util.stream.Stream.concat(command.stream(), java.util.stream.Stream.of("--force"))
                    .toArray();
            assertThat(terminal.run(forced).status()).isZero();
            assertThat(file).isNotEmptyFile();
            assertThat(Files.size(file)).isGreaterThan(4);
        }
    }

    @Test
    void aWorkbookIsMadeOverAnotherByForceOnly() throws IOException {
        byte[] before = Files.readAllBytes(sound);

        assertThat(terminal.run("new", sound).status()).isEqualTo(2);
        assertThat(Files.readAllBytes(sound)).isEqualTo(before);
        assertThat(terminal.run("new", sound, "--force", "--example").status()).isZero();
        assertThat(terminal.run("info", sound, "--json").out()).contains("\"trials\":60");
    }

    @Test
    void theWorkbookItselfIsNeverATarget() throws IOException {
        Path twin = folder.resolve("sound.json");
        Files.createLink(twin, sound);

        assertThat(terminal.run("export", sound, "--to", twin, "--force").status())
                .isEqualTo(2);
        assertThat(terminal.run("backup", sound, "--to", sound, "--force").status())
                .isEqualTo(2);
        assertThat(terminal.run("info", sound).status()).isZero();
    }

    @Test
    void aFolderOfCsvMustBeEmptyUnlessForced() throws IOException {
        Path csv = folder.resolve("csv");
        assertThat(terminal.run("export", sound, "--csv", "--to", csv).status()).isZero();
        assertThat(csv.resolve("trials.csv")).exists();
        assertThat(terminal.run("export", sound, "--csv", "--to", csv).status()).isEqualTo(2);
        assertThat(terminal.run("export", sound, "--csv", "--to", csv, "--force")
                        .status())
                .isZero();
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        for (List<Object> command : List.<List<Object>>of(
                List.of("export", sound, "--to", folder.resolve("a.txt")),
                List.of("export", sound, "--to", folder.resolve("a.json"), "--without-names"),
                List.of("export", sound, "--to", folder.resolve("none/a.xlsx")),
                List.of("print", sound, "board", "--blank", "--to", folder.resolve("a.pdf")),
                List.of("print", sound, "retrospective", "--use-case", "Courriers", "--to", folder.resolve("a.pdf")),
                List.of("print", sound, "trial", "--row", "none", "--to", folder.resolve("a.pdf")),
                List.of("print", sound, "use-case", "--use-case", "none", "--to", folder.resolve("a.pdf")),
                List.of("print", sound, "trial", "--blank", "--row", "none", "--to", folder.resolve("a.pdf")),
                List.of("print", sound, "poster", "--to", folder.resolve("a.pdf")))) {
            Terminal.Said said = terminal.run(command.toArray());

            assertThat(said.status()).as(command.toString()).isEqualTo(2);
            assertThat(said.err()).as(command.toString()).hasLineCount(1);
        }
    }

    @Test
    void aFolderThatNothingCanBeMadeInIsTheDisksFault() {
        Path proc = Path.of("/proc");
        assumeThat(proc).isDirectory();
        for (List<String> command : List.of(
                List.of("new", "/proc/x.lucide"),
                List.of("backup", sound.toString(), "--to", "/proc/x.lucide"),
                List.of("restore", sound.toString(), "--to", "/proc/x.lucide"))) {
            Terminal.Said said = terminal.run(command.toArray());
            assertThat(said.status()).as(said.err()).isEqualTo(5);
            assertThat(said.err()).contains("(/proc/x.lucide)");
        }
    }
}
