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

/** An export without names says on the command line what it replaced, and lets names be kept or removed. */
class ExportWithoutNamesTest {

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path workbook;

    @BeforeEach
    void begin() throws IOException {
        terminal = new Terminal(folder);
        workbook = folder.resolve("cahier.lucide");
        terminal.run("new", workbook);
        imported("people", "Nom ou pseudonyme\nClaude\nPierre\n");
        imported(
                "trials",
                "Date;Outil;Testeur;Durée (min);Tâche\n"
                        + "25/09/2026;Claude;Pierre;30;Relu par Pierre\n"
                        + "26/09/2026;Claude;Pierre;30;Claude répond\n");
    }

    private void imported(String sheet, String csv) throws IOException {
        Path file = Files.writeString(folder.resolve(sheet + ".csv"), csv);
        assertThat(terminal.run("import", workbook, file, "--sheet", sheet, "--create", "tools")
                        .status())
                .isZero();
    }

    private Terminal.Said export(Object... options) {
        Object[] command = new Object[options.length + 6];
        System.arraycopy(
                new Object[] {"export", workbook, "--to", folder.resolve("csv"), "--csv", "--force"}, 0, command, 0, 6);
        System.arraycopy(options, 0, command, 6, options.length);
        return terminal.run(command);
    }

    private String trials() throws IOException {
        return Files.readString(folder.resolve("csv").resolve("trials.csv"));
    }

    private String tools() throws IOException {
        return Files.readString(folder.resolve("csv").resolve("tools.csv"));
    }

    @Test
    void whatIsReplacedAndWhatIsInDoubtIsSaidBesideTheAnswer() throws IOException {
        Terminal.Said said = export("--without-names");

        assertThat(said.status()).isZero();
        assertThat(said.out()).hasLineCount(2).contains("LISEZ-MOI.txt", "Ordre de grandeur, pas une mesure.");
        assertThat(said.err())
                .contains(
                        "Un nom a été remplacé dans les textes, 2 y sont restés.",
                        "Dans «\u00a0Claude répond\u00a0» (Essais, ",
                        "\u00a0: «\u00a0Claude\u00a0» laissé, car c’est aussi un outil ou un organisme.",
                        "Dans «\u00a0Relu par Pierre\u00a0» (Essais, ",
                        "\u00a0: «\u00a0Pierre\u00a0» remplacé\u00a0; pourtant, c’est aussi un mot courant.",
                        "--keep-name");
        assertThat(trials()).contains("Relu par Personne 2", "Claude répond");
        assertThat(tools()).contains("Claude");
    }

    @Tag("slow")
    @Test
    void aSentenceIsSaidOnceWithItsNames() throws IOException {
        imported(
                "trials",
                "Date;Outil;Testeur;Durée (min);Tâche\n"
                        + "27/09/2026;Claude;Pierre;30;Claude répond\n"
                        + "28/09/2026;Claude;Pierre;30;Claude répond\n"
                        + "29/09/2026;Claude;Pierre;30;Claude, relu par Pierre\n");

        List<String> said = export("--without-names").err().lines().toList();

        assertThat(said)
                .filteredOn(line -> line.contains("Claude répond"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).contains(", et 2 autres endroits)\u00a0: «\u00a0Claude\u00a0» laissé"));
        assertThat(said)
                .filteredOn(line -> line.contains("relu par Pierre"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("«\u00a0Claude\u00a0» laissé", "\u00a0; «\u00a0Pierre\u00a0» remplacé"));
    }

    @Tag("slow")
    @Test
    void aProgramReadsTheSame() {
        Map<String, Object> answer =
                Json.object(export("--without-names", "--json").out());

        assertThat(answer).containsEntry("names_replaced", 1L).containsEntry("names_left", 2L);
        assertThat((List<?>) answer.get("names_in_doubt"))
                .hasSize(3)
                .anySatisfy(name -> assertThat(name)
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                        .containsEntry("found", "Claude")
                        .containsEntry("doubt", "PRODUCT")
                        .containsEntry("removed", false)
                        .containsEntry("sentence", "Claude répond"));
    }

    @Tag("slow")
    @Test
    void aNameIsKeptOrRemovedWhereverItIsFound() throws IOException {
        assertThat(export("--without-names", "--remove-name", "claude", "--keep-name", "Pierre")
                        .status())
                .isZero();
        assertThat(trials()).contains("Relu par Pierre", "Personne 1 répond");
        assertThat(tools()).contains("Personne 1").doesNotContain("Claude");
    }

    @Test
    void whatMakesNoSenseIsSaidAndWritesNothing() {
        for (List<Object> options : List.<List<Object>>of(
                List.of("--keep-name", "Claude"),
                List.of("--without-names", "--keep-name", "Nadège"),
                List.of("--without-names", "--remove-name", "Claude", "--keep-name", "CLAUDE"))) {
            Terminal.Said said = export(options.toArray());

            assertThat(said.status()).as(options.toString()).isEqualTo(2);
            assertThat(said.err()).as(options.toString()).hasLineCount(1);
            assertThat(folder.resolve("csv")).doesNotExist();
        }
    }
}
