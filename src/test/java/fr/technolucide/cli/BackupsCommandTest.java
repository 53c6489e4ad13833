package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsCommandTest {

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path workbook;
    private Path source;

    @BeforeEach
    void begin() throws IOException {
        terminal = new Terminal(folder);
        workbook = folder.resolve("Passerelles.lucide");
        terminal.run("new", workbook, "--example");
        source = Files.writeString(
                folder.resolve("un.csv"), "Outil;Jour;Testeur;Durée (min);Tâche\nPlumier;25/11/2026;Chloé;10;essai\n");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> backups(Path path) {
        Terminal.Said said = terminal.run("backups", path, "--json");
        assertThat(said.status()).isZero();
        return (List<Map<String, Object>>) Json.object(said.out()).get("backups");
    }

    private static Object trials(Map<String, Object> copy) {
        return ((Map<?, ?>) copy.get("sheets")).get("trials");
    }

    @Tag("slow")
    @Test
    void anImportAndAnUndoAreCopiedBeforeAndAfter() {
        assertThat(backups(workbook)).isEmpty();
        terminal.run("import", workbook, source, "--sheet", "trials");
        assertThat(backups(workbook)).extracting(BackupsCommandTest::trials).containsExactly(61L, 60L);
        terminal.run("import", workbook, source, "--sheet", "trials");
        assertThat(backups(workbook)).as("nothing was written").hasSize(2);
        terminal.run("undo", workbook);
        assertThat(backups(workbook))
                .extracting(BackupsCommandTest::trials)
                .as("the first of the same ten minutes, and the last")
                .containsExactly(60L, 60L);
    }

    @Test
    void copiesAreListedUnderAnyNameOfTheWorkbookWithWhatEachHolds() throws IOException {
        terminal.run("import", workbook, source, "--sheet", "trials");
        Path renamed = Files.move(workbook, folder.resolve("renommé.lucide"));

        Map<String, Object> copy = backups(renamed).getFirst();

        assertThat(copy).containsOnlyKeys("file", "made", "bytes", "last_change", "sheets", "from");
        assertThat(copy)
                .containsEntry("last_change", "2026-11-25T09:42:00Z")
                .containsEntry(
                        "from",
                        folder.toRealPath().resolve("Passerelles.lucide").toString());
        assertThat(Path.of((String) copy.get("file"))).isRegularFile();
        assertThat(terminal.run("backups", renamed).out())
                .contains("Faite le", "25/11/2026 09:42", "61\u00A0essais", "Passerelles.lucide)");
        assertThat(terminal.run("backups", renamed, "--lang", "en").out()).contains("Made on", "61\u00A0trials");
    }

    @Test
    void copiesOfAWorkbookThatIsDamagedOrGoneAreListed() throws IOException {
        terminal.run("import", workbook, source, "--sheet", "trials");
        Files.write(workbook, new byte[10_000]);
        assertThat(backups(workbook)).hasSize(2);
        Files.delete(workbook);
        assertThat(backups(workbook)).hasSize(2);
    }

    @Tag("slow")
    @Test
    void aCommandThatWroteSaysThatNoCopyOfItCouldBeMade() throws IOException {
        terminal.run("import", workbook, source, "--sheet", "trials");
        Files.move(folder.resolve("backups"), folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("backups"), "not a folder");
        Terminal.Said said = terminal.run("undo", workbook);
        assertThat(said.status()).isZero();
        assertThat(said.err()).hasLineCount(1).contains("aucune sauvegarde automatique n’a pu être gardée");
    }

    @Tag("slow")
    @Test
    void whatDidNotOpenAndWasReplacedIsNamed() throws IOException {
        byte[] damaged = Arrays.copyOf(Files.readAllBytes(workbook), 50_000);
        Files.write(workbook, damaged);
        terminal.run("new", workbook, "--force");
        Terminal.Said said = terminal.run("backups", workbook, "--json");
        List<?> kept = (List<?>) Json.object(said.out()).get("kept");
        assertThat(kept).hasSize(1);
        Path file = Path.of((String) kept.getFirst());
        assertThat(file).hasBinaryContent(damaged);
        assertThat(terminal.run("backups", workbook).out())
                .contains("Aucune sauvegarde automatique", "Gardé tel quel", file.toString());
        Path saved = folder.resolve("sauvé.lucide");
        assertThat(terminal.run("recover", file, "--to", saved).status()).isLessThan(2);
        assertThat(saved).exists();
    }

    @Test
    void whereThereIsNeitherCopyNorWorkbookItIsSaid() throws IOException {
        assertThat(terminal.run("backups", workbook).out()).contains("Aucune sauvegarde automatique");
        Terminal.Said absent = terminal.run("backups", folder.resolve("absent.lucide"));
        assertThat(absent.status()).isEqualTo(3);
        Path text = Files.writeString(folder.resolve("texte.lucide"), "texte");
        assertThat(terminal.run("backups", text).status()).isEqualTo(3);
    }

    @Tag("slow")
    @Test
    void whatACommandReplacesIsCopiedBefore() {
        Path copy = folder.resolve("copie.lucide");
        terminal.run("backup", workbook, "--to", copy);
        assertThat(backups(workbook)).isEmpty();
        terminal.run("new", workbook, "--force");
        assertThat(backups(workbook)).extracting(BackupsCommandTest::trials).containsExactly(60L);
        terminal.run("restore", copy, "--to", workbook, "--force");
        assertThat(backups(workbook)).as("the empty one too").hasSize(2);
        terminal.run("backup", copy, "--to", workbook, "--force");
        assertThat(backups(workbook)).as("in the state that was copied already").hasSize(2);
    }
}
