package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written in one language comes back in another: rows of the program have a name in each. */
class OtherLanguageTest {

    @TempDir
    Path folder;

    private Map<String, Object> imported(Terminal terminal, Path workbook, Path file) {
        Terminal.Said said = terminal.run("import", workbook, file, "--json");
        assertThat(said.err()).isEmpty();
        return Json.object(said.out());
    }

    @Test
    void anEnglishFileChangesNothingInAFrenchProgram() throws Exception {
        Terminal terminal = new Terminal(folder);
        Path workbook = folder.resolve("example.lucide");
        terminal.run("new", workbook, "--example");
        Path tables = Files.createDirectories(folder.resolve("tables"));
        terminal.run("export", workbook, "--to", tables, "--csv", "--lang", "en", "--force");
        Path board = folder.resolve("board.xlsx");
        terminal.run("export", workbook, "--to", board, "--lang", "en");

        assertThat(Files.readString(tables.resolve("usages.csv")))
                .contains("Text exchange")
                .doesNotContain("Échange");
        for (Path written : new Path[] {tables, board}) {
            Map<String, Object> report = imported(terminal, workbook, written);
            assertThat(report.get("rejected").toString()).isEqualTo("[]");
            assertThat(report.get("warnings").toString()).doesNotContain("column=factor");
            assertThat(report).containsEntry("updated", 0L).containsEntry("imported", 0L);
        }
    }
}
