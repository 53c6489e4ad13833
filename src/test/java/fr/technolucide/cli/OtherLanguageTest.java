package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was written in one language comes back in another: rows of the program have a name in each. */
class OtherLanguageTest {

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path workbook;

    @BeforeEach
    void begin() {
        terminal = new Terminal(folder);
        workbook = folder.resolve("example.lucide");
        terminal.run("new", workbook, "--example");
    }

    private Map<String, Object> imported(Path file, String language) {
        Terminal.Said said = terminal.run("import", workbook, file, "--json", "--lang", language);
        assertThat(said.err()).isEmpty();
        return Json.object(said.out());
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"en, fr", "fr, en", "en, en"})
    void aFileOfOneLanguageChangesNothingInAnother(String written, String read) {
        Path tables = folder.resolve("tables");
        terminal.run("export", workbook, "--to", tables, "--csv", "--lang", written);
        Path board = folder.resolve("board.xlsx");
        terminal.run("export", workbook, "--to", board, "--lang", written);

        for (Path file : new Path[] {tables, board}) {
            Map<String, Object> report = imported(file, read);
            assertThat(report)
                    .containsEntry("rejected", List.of())
                    .containsEntry("warnings", List.of())
                    .containsEntry("updated", 0L)
                    .containsEntry("imported", 0L);
        }
    }

    @Tag("slow")
    @Test
    void anEnglishFolderIsInEnglish() throws Exception {
        Path tables = folder.resolve("tables");
        terminal.run("export", workbook, "--to", tables, "--csv", "--lang", "en");
        assertThat(Files.readString(tables.resolve("usages.csv")))
                .contains("Text exchange")
                .doesNotContain("Échange");
        assertThat(Files.readString(tables.resolve("use_cases.csv"))).contains("(gCO2e/person)");
        terminal.run("export", workbook, "--to", tables, "--csv", "--force");
        assertThat(Files.readString(tables.resolve("use_cases.csv"))).contains("(gCO2e/personne)");
    }

    /** A reference to a decision is told by words that are not the same in each language. */
    @Test
    void whatAnEnglishFileRefersToIsFoundByItsEnglishName() throws Exception {
        Path tables = folder.resolve("tables");
        terminal.run("export", workbook, "--to", tables, "--csv", "--lang", "en");
        Path decisions = tables.resolve("decisions.csv");
        String text = Files.readString(decisions);
        String mark = text.substring(text.lastIndexOf(',') + 1).strip();
        Files.writeString(decisions, text.replace(mark, ""));
        Map<String, Object> report = imported(decisions, "fr");
        assertThat(report).containsEntry("warnings", List.of()).containsEntry("updated", 0L);
    }
}
