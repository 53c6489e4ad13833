package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

class ImportCommandTest {

    private static final String PEOPLE = "Prénom;Rôle\r\nZoé;accueil\r\nYanis;accueil\r\n";

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path workbook;
    private Path source;

    @BeforeEach
    void begin() throws IOException {
        terminal = new Terminal(folder);
        workbook = folder.resolve("Passerelles.lucide");
        source = Files.writeString(folder.resolve("personnes.csv"), PEOPLE);
        terminal.run("new", workbook);
    }

    private Map<String, Object> imported(Object... options) {
        Object[] arguments = new Object[options.length + 6];
        List<Object> first = List.of("import", workbook, source, "--sheet", "people", "--json");
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i < first.size() ? first.get(i) : options[i - first.size()];
        }
        return Json.object(terminal.run(arguments).out());
    }

    private String people() {
        return terminal.run("info", workbook, "--json").out().replaceAll(".*\"people\":(\\d+).*\n", "$1");
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "people, name",
        "PERSONNES, Nom ou pseudonyme",
        "personne, NOM OU PSEUDONYME",
        "People, Name or pseudonym"
    })
    void aSheetAndAColumnAreNamedInEitherLanguage(String sheet, String column) {
        Terminal.Said said = terminal.run(
                "import", workbook, source, "--sheet", sheet, "--key", column, "--map", "Prénom=" + column);
        assertThat(said.err()).isEmpty();
        assertThat(people()).isEqualTo("2");
    }

    @Tag("slow")
    @Test
    void aNameThatSeveralFormsHaveIsRefusedWithAllOfThem() {
        Path target = folder.resolve("liste.pdf");
        Terminal.Said said = terminal.run("print", workbook, "Liste techno-lucide", "--to", target);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("complète (checklist)", "éclair (checklist-quick)");
        assertThat(terminal.run("print", workbook, "liste techno-lucide eclair", "--to", target)
                        .status())
                .isZero();
        assertThat(target).exists();
    }

    @Test
    void rowsComeInAndOneUndoTakesThemOut() {
        assertThat(imported())
                .containsEntry("read", 2L)
                .containsEntry("imported", 2L)
                .containsEntry("updated", 0L)
                .containsEntry("unchanged", 0L)
                .containsEntry("created", 0L)
                .containsEntry("rejected", List.of())
                .containsKey("warnings");
        assertThat(people()).isEqualTo("2");

        assertThat(terminal.run("undo", workbook).out()).contains("import", "personnes.csv");
        assertThat(people()).isEqualTo("0");
    }

    @Test
    void aCopyIsMadeBefore() throws IOException {
        imported();

        try (var copies = Files.walk(folder.resolve("backups"))) {
            assertThat(copies.filter(file -> file.toString().endsWith(".lucide")))
                    .as("before and after")
                    .hasSize(2);
        }
    }

    /** A command has nobody to ask: it writes nothing. */
    @Test
    void whereNoCopyCanBeMadeBeforeNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("backups"), "not a folder");
        byte[] before = Files.readAllBytes(workbook);
        Terminal.Said said = terminal.run("import", workbook, source, "--sheet", "people");
        assertThat(said.status()).isEqualTo(5);
        assertThat(said.err())
                .hasLineCount(1)
                .contains(
                        "Aucune sauvegarde automatique",
                        folder.resolve("backups").toString(),
                        "n’a pas changé");
        assertThat(workbook).hasBinaryContent(before);
    }

    @Test
    void aDryRunWritesNothing() {
        assertThat(imported("--dry-run")).containsEntry("imported", 2L);
        assertThat(people()).isEqualTo("0");
        assertThat(folder.resolve("backups")).doesNotExist();
    }

    @Test
    void anImportThatChangesNothingMakesNoStep() {
        imported();
        assertThat(imported()).containsEntry("unchanged", 2L);
        assertThat((List<?>)
                        Json.object(terminal.run("history", workbook, "--json").out())
                                .get("steps"))
                .hasSize(2);
    }

    @Test
    void aSheetOrColumnThatDoesNotExistIsWrongUsage() {
        assertThat(terminal.run("import", workbook, source, "--sheet", "nothing")
                        .status())
                .isEqualTo(2);
        assertThat(terminal.run("import", workbook, source, "--sheet", "people", "--map", "Prénom=nothing")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void aSourceThatIsNoTableIsRefusedAndTheWorkbookIsUnchanged() throws IOException {
        Files.write(source, new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2});
        byte[] before = Files.readAllBytes(workbook);

        Terminal.Said said = terminal.run("import", workbook, source, "--sheet", "people");

        assertThat(said.status()).isEqualTo(4);
        assertThat(said.err()).hasLineCount(1).doesNotContain("Exception");
        assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
        assertThat(terminal.run("import", workbook, folder.resolve("none.csv")).status())
                .isEqualTo(4);
    }

    @Test
    void whereEachColumnGoesIsShownDryRunOrNot() throws IOException {
        Files.writeString(source, "Prénom;Rôle;Surnom\r\nZoé;accueil;Zo\r\nYanis;accueil;\r\n");
        for (Object[] options : List.of(new Object[] {"--dry-run"}, new Object[0])) {
            assertThat((List<?>) imported(options).get("mapping"))
                    .isEqualTo(List.of(
                            Map.of(
                                    "sheet",
                                    "people",
                                    "header",
                                    "Prénom",
                                    "column",
                                    "name",
                                    "by",
                                    "synonym",
                                    "sure",
                                    true,
                                    "values",
                                    List.of("Zoé", "Yanis")),
                            Map.of(
                                    "sheet",
                                    "people",
                                    "header",
                                    "Rôle",
                                    "column",
                                    "role",
                                    "by",
                                    "name",
                                    "sure",
                                    true,
                                    "values",
                                    List.of("accueil")),
                            unknown()));
        }
        assertThat(terminal.run("import", workbook, source, "--sheet", "Personnes")
                        .out())
                .contains("Colonne du fichier", "Prénom", "synonyme", "Zoé");
    }

    private static Map<String, Object> unknown() {
        Map<String, Object> members = new java.util.HashMap<>(
                Map.of("sheet", "people", "header", "Surnom", "sure", false, "values", List.of("Zo")));
        members.put("column", null);
        members.put("by", null);
        return members;
    }

    @Test
    void rowsRefusedForOneCauseAreToldTogether() throws IOException {
        Files.writeString(source, "Prénom;Rôle\r\n;accueil\r\nZoé;accueil\r\n;trésorière\r\n");
        assertThat(terminal.run("import", workbook, source, "--sheet", "people").out())
                .contains("Lignes 2 et 4 refusées");
    }

    @Tag("slow")
    @Test
    void aRowRefusedTwiceForOneCauseIsToldOnce() throws IOException {
        Files.writeString(source, "Jour;Testeur;Plumier;Truchement\r\n;Zoé;10;20\r\n");
        Path example = folder.resolve("exemple.lucide");
        terminal.run("new", example, "--example");
        assertThat(terminal.run("import", example, source, "--sheet", "trials", "--create", "people")
                        .out())
                .contains("Ligne 2 refusée")
                .doesNotContain("2 et 2");
    }

    @Test
    void aRecipeIsUsedWithoutAWindow() throws IOException {
        Files.writeString(source, "Humain;Machin\r\nZoé;x\r\n");
        Path recipe = Files.writeString(
                folder.resolve("recette.json"),
                "{\"format\":\"technolucide.recipe\",\"version\":1,\"sheet\":\"people\","
                        + "\"columns\":[{\"header\":\"Humain\",\"column\":\"name\"}]}");
        Map<String, Object> report = Json.object(terminal.run("import", workbook, source, "--recipe", recipe, "--json")
                .out());
        assertThat(report).containsEntry("imported", 1L);
        assertThat(terminal.run("import", workbook, source, "--recipe", source).status())
                .isEqualTo(4);
    }

    @Tag("slow")
    @Test
    void ourJsonRebuildsTheSameContent() {
        Path example = folder.resolve("example.lucide");
        Path content = folder.resolve("content.json");
        Path again = folder.resolve("again.json");
        terminal.run("new", example, "--example");
        terminal.run("export", example, "--to", content);

        Terminal.Said said = terminal.run("import", workbook, content);
        terminal.run("export", workbook, "--to", again);

        assertThat(said.err()).isEmpty();
        assertThat(again).hasSameTextualContentAs(content);
    }
}
