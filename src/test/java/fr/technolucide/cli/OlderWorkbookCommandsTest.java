package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.OlderWorkbook;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.store.LockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of an earlier program is brought up to date by what writes in it, and where nobody has it open. */
class OlderWorkbookCommandsTest {

    private static final Environment ELSEWHERE =
            new Environment(Terminal.CLOCK, UUID.fromString("00000000-0000-4000-8000-000000000002"), "Bachir");

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path older;
    private byte[] before = {};

    @BeforeEach
    void unpack() throws IOException {
        terminal = new Terminal(folder.resolve("home"));
        older = OlderWorkbook.at(folder.resolve("older.lucide"));
        before = Files.readAllBytes(older);
    }

    private Stream<List<Object>> readings() throws IOException {
        Path source = Files.writeString(folder.resolve("people.csv"), "Nom\nSacha Roux\n");
        return Stream.of(
                List.of("info"),
                List.of("figures"),
                List.of("history"),
                List.of("check"),
                List.of("export", "--to", folder.resolve("board.xlsx")),
                List.of("export", "--to", folder.resolve("all.json")),
                List.of("export", "--to", folder.resolve("csv"), "--csv"),
                List.of("print", "board", "--to", folder.resolve("board.pdf")),
                List.of("calendar", "--to", folder.resolve("days.ics")),
                List.of("backup", "--to", folder.resolve("copy.lucide")),
                List.of("import", source, "--sheet", "people", "--dry-run"));
    }

    private Terminal.Said run(List<Object> command) {
        return terminal.run(
                Stream.concat(Stream.of(command.getFirst(), older), command.subList(1, command.size()).stream())
                        .toArray());
    }

    @Tag("slow")
    @Test
    void whatOnlyReadsLeavesItAsItIs() throws IOException {
        readings().forEach(command -> {
            Terminal.Said said = run(command);
            assertThat(said.status()).as(command + said.err()).isZero();
            assertThat(older).as(command.toString()).hasBinaryContent(before);
        });
        assertThat(folder.resolve("home")).doesNotExist();
        assertThat(run(List.of("info", "--json")).out()).contains("\"schema\":1");
    }

    @Test
    void itSaysTheSameOnceItIsBroughtUpToDate() throws IOException {
        Path first = folder.resolve("first.json");
        run(List.of("export", "--to", first));
        String figures = run(List.of("figures")).out();

        assertThat(run(List.of("undo")).status()).isZero();

        assertThat(run(List.of("info", "--json")).out()).contains("\"schema\":" + Catalog.VERSION);
        assertThat(run(List.of("figures")).out()).isEqualTo(figures);
        Path second = folder.resolve("second.json");
        run(List.of("export", "--to", second));
        assertThat(second).hasSameTextualContentAs(first);
    }

    @Test
    void whatWritesIsRefusedWhileAWindowHasItOpen() throws IOException {
        Path source = Files.writeString(folder.resolve("people.csv"), "Nom\nSacha Roux\n");
        LockFile window = LockFile.claim(older, ELSEWHERE).orElseThrow();
        for (List<Object> command :
                List.of(List.<Object>of("undo"), List.<Object>of("import", source, "--sheet", "people"))) {
            Terminal.Said said = run(command);
            assertThat(said.status()).as(command.toString()).isEqualTo(Exit.WORKBOOK.status());
            assertThat(said.err()).contains("déjà ouvert par Bachir", "25/11/2026");
            assertThat(older).as(command.toString()).hasBinaryContent(before);
        }
        assertThat(run(List.of("info")).status()).isZero();
        window.close();
        assertThat(run(List.of("import", source, "--sheet", "people")).status()).isZero();
    }
}
