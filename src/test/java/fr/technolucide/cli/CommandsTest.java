package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.OlderWorkbook;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.print.PaperForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path workbook;

    @BeforeEach
    void begin() {
        terminal = new Terminal(folder);
        workbook = folder.resolve("Passerelles.lucide");
        terminal.run("new", workbook, "--example");
    }

    private Map<String, Object> json(Object... arguments) {
        Terminal.Said said = terminal.run(arguments);
        assertThat(said.err()).isEmpty();
        return Json.object(said.out());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @Test
    void infoCountsTheRowsOfEverySheet() {
        Map<String, Object> info = json("info", workbook, "--json");

        assertThat(object(info.get("sheets")))
                .hasSize(24)
                .containsEntry("trials", 60L)
                .hasEntrySatisfying(
                        "questions", count -> assertThat((Long) count).isPositive());
        assertThat(info)
                .containsEntry("schema", (long) Catalog.VERSION)
                .containsEntry("last_change", "2026-11-25T09:42:00Z")
                .containsKey("bytes");
        assertThat(terminal.run("info", workbook).out()).contains("Essais", "25 novembre 2026 à 09:42");
    }

    @Test
    void plausibleTrialsComeWithTheExample() {
        Path large = folder.resolve("large.lucide");
        terminal.run("new", large, "--trials", 200);

        assertThat(object(json("info", large, "--json").get("sheets"))).containsEntry("trials", 260L);
    }

    @Test
    void figuresAreGivenBySheetAndRow() {
        Map<String, Object> figures = json("figures", workbook, "--json");

        assertThat(figures).containsOnlyKeys("sheets", "board");
        assertThat(object(object(figures.get("sheets")).get("tools"))).hasSize(5);
        assertThat(terminal.run("figures", workbook).out())
                .contains("Plumier", "Heures faites\u00A0: 11\u00A0h\u00A040");
    }

    @Tag("slow")
    @Test
    void theFiguresOfTheUsesInServiceBeginWithThePeopleTheyServe() {
        Map<String, Object> board = object(json("figures", workbook, "--json").get("board"));

        assertThat(object(object(board.get("in_service")).get("people")))
                .containsEntry("before", 200L)
                .containsEntry("after", 250L)
                .containsEntry("uses_lacking", 0L);
        assertThat(terminal.run("figures", workbook).out()).contains("Personnes servies par mois\u00A0: 200 → 250");
    }

    @Test
    void aStopCriterionIsNotGluedToItsWordsInTheFigures() {
        assertThat(terminal.run("figures", workbook).out())
                .contains("depuis la décision · Deux envois de données personnelles")
                .doesNotContain("décisionDeux");
    }

    @Test
    void nothingToUndoIsNoMistake() {
        assertThat(terminal.run("undo", workbook).status()).isZero();
        assertThat(terminal.run("undo", workbook).out()).contains("rien à annuler");
        assertThat(json("undo", workbook, "--json")).containsEntry("undone", null);
    }

    @Test
    void historyTellsEachStepNewestFirst() {
        List<?> steps = (List<?>) json("history", workbook, "--json").get("steps");

        assertThat(steps).hasSize(2);
        Map<String, Object> newest = object(steps.getFirst());
        assertThat(newest).containsKeys("id", "when", "what", "changes").containsEntry("who", "Chloé");
        Map<String, Object> change = object(((List<?>) newest.get("changes")).getFirst());
        assertThat(change).containsOnlyKeys("sheet", "row", "before", "after");
        List<?> ofRow = (List<?>)
                json("history", workbook, "--row", change.get("row"), "--json").get("steps");
        assertThat(ofRow).isNotEmpty();
    }

    @Test
    void checkFindsTheExampleInOrder() {
        assertThat(terminal.run("check", workbook).status()).isZero();
        assertThat(json("check", workbook, "--json")).containsKey("issues");
    }

    @Test
    void aBackupOfAnOlderVersionIsRestoredAndStaysAsItIs() throws Exception {
        Path backup = OlderWorkbook.at(folder.resolve("older.lucide"));
        byte[] before = Files.readAllBytes(backup);
        assertThat(terminal.run("restore", backup, "--to", folder.resolve("restored.lucide"))
                        .status())
                .isZero();
        assertThat(backup).hasBinaryContent(before);
        assertThat(terminal.run("check", folder.resolve("restored.lucide")).status())
                .isZero();
    }

    @Tag("slow")
    @Test
    void aBackupIsRestoredToTheSameContent() throws IOException {
        Path backup = folder.resolve("copy.lucide");
        Path restored = folder.resolve("restored.lucide");

        assertThat(terminal.run("backup", workbook, "--to", backup).status()).isZero();
        assertThat(terminal.run("restore", backup, "--to", restored).status()).isZero();

        terminal.run("export", workbook, "--to", folder.resolve("a.json"));
        terminal.run("export", restored, "--to", folder.resolve("b.json"));
        assertThat(folder.resolve("b.json")).hasSameTextualContentAs(folder.resolve("a.json"));
    }

    @Tag("slow")
    @Test
    void exportsSayWhatTheyWrote() {
        Path target = folder.resolve("ca.xlsx");

        assertThat(json("export", workbook, "--to", target, "--json"))
                .containsEntry("files", List.of(target.toString()));
        assertThat(target).exists();
    }

    @Tag("slow")
    @Test
    void whatNoFontDrawsIsSaidBesideTheFile() throws IOException {
        Path table = Files.writeString(
                folder.resolve("essai.csv"),
                "Date;Outil;Testeur;Durée (min);Tâche\n25/09/2026;Plumier;Chloé;10;Essai \uE123 \n");
        terminal.run("import", workbook, table, "--sheet", "trials");
        String trial = trialOf("\uE123");
        Path target = folder.resolve("fiche.pdf");

        Terminal.Said said = terminal.run("print", workbook, "trial", "--row", trial, "--to", target);
        assertThat(said.status()).isZero();
        assertThat(said.err()).contains("Aucune police", "Essais", "[U+E123]");
        assertThat(Json.object(terminal.run(
                                        "print", workbook, "trial", "--row", trial, "--to", target, "--force", "--json")
                                .out())
                        .get("warnings")
                        .toString())
                .contains("Essais", "\uE123");
        assertThat(terminal.run("print", workbook, "trial", "--to", folder.resolve("vierge.pdf"))
                        .err())
                .isEmpty();
    }

    private String trialOf(String task) throws IOException {
        Path all = folder.resolve("all.json");
        terminal.run("export", workbook, "--to", all);
        return ((List<?>) ((Map<?, ?>) Json.object(Files.readString(all).replace("\n", "") + "\n")
                                .get("sheets"))
                        .get("trials"))
                .stream()
                        .map(row -> (Map<?, ?>) row)
                        .filter(row -> String.valueOf(row.get("task")).contains(task))
                        .map(row -> String.valueOf(row.get("id")))
                        .findFirst()
                        .orElseThrow();
    }

    @Tag("slow")
    @Test
    void everyFormIsPrinted() throws IOException {
        for (PaperForm form : PaperForm.values()) {
            Path target = folder.resolve(form.id() + ".pdf");
            assertThat(terminal.run("print", workbook, form.id(), "--to", target)
                            .status())
                    .isZero();
            assertThat(new String(Files.readAllBytes(target), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }
}
