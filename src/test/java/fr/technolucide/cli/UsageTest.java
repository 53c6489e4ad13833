package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class UsageTest {

    private static final Set<String> COMMANDS =
            new CommandLine(new Technolucide()).getSubcommands().keySet();

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = new Terminal(folder);
    }

    static Stream<String> commands() {
        return COMMANDS.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandTellsItsHelpInBothLanguages(String command) {
        Terminal.Said french = terminal.run(command, "--help");
        Terminal.Said english = terminal.run("--lang", "en", command, "--help");

        assertThat(french.status()).isZero();
        assertThat(french.out())
                .startsWith("Usage\u00A0: technolucide " + command)
                .contains("Options\u00A0:");
        assertThat(english.status()).isZero();
        assertThat(english.out()).startsWith("Usage: technolucide " + command).contains("Options:");
        String told = french.out().substring(french.out().indexOf("prend")).replaceAll("\\n\\s{15,}", "  ");
        assertThat(told.lines().filter(line -> line.matches("\\s+\\S+(, \\S+)*\\s*")))
                .as("not described")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandRefusesToRunWithoutItsFile(String command) {
        Terminal.Said said = terminal.run(command);

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("Il manque").contains("--help").hasLineCount(1);
    }

    @Test
    void theProgramTellsItsCommandsAndItsVersion() {
        Terminal.Said said = terminal.run("--help");

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains(COMMANDS);
        assertThat(terminal.run("--version").out()).isEqualTo("Technolucide 1.0.0\n");
    }

    /** What stands in help for what a person gives: nobody types it, so it is read in one's own language. */
    @ParameterizedTest
    @MethodSource("commands")
    void argumentsAreNamedInTheLanguageOfTheHelp(String command) {
        List<String> french = argumentsOf(terminal.run(command, "--help").out());
        List<String> english =
                argumentsOf(terminal.run("--lang", "en", command, "--help").out());

        assertThat(french)
                .hasSameSizeAs(english)
                .doesNotContainAnyElementsOf(List.of(
                        "WORKBOOK",
                        "DAMAGED",
                        "BACKUP",
                        "FORM",
                        "NAME",
                        "BODY",
                        "SHEET",
                        "TITLE_OR_ID",
                        "column",
                        "sheet",
                        "Header"));
        assertThat(english)
                .doesNotContainAnyElementsOf(List.of(
                        "CAHIER",
                        "ABÎMÉ",
                        "SAUVEGARDE",
                        "FORMULAIRE",
                        "NOM",
                        "INSTANCE",
                        "FEUILLE",
                        "TITRE_OU_ID",
                        "colonne",
                        "feuille",
                        "Titre"));
    }

    /** Returns the words of the usage that are neither commands nor options: it ends before the first sentence. */
    private static List<String> argumentsOf(String help) {
        List<String> lines = help.lines().toList();
        String usage =
                lines.stream().skip(1).takeWhile(line -> line.startsWith(" ")).reduce(lines.getFirst(), String::concat);
        return Pattern.compile("(?<![-\\p{L}])[\\p{L}_.|]+(?=[\\s\\],=|.]|$)")
                .matcher(usage.substring(usage.indexOf("technolucide ") + "technolucide ".length()))
                .results()
                .map(MatchResult::group)
                .skip(1)
                .filter(word -> !usage.contains("--" + word))
                .toList();
    }

    @Test
    void theArgumentThatLacksIsNamedInTheLanguage() {
        assertThat(terminal.run("recover", "--help").out()).contains("ABÎMÉ").doesNotContain("DAMAGED");
        assertThat(terminal.run("recover", "--help", "--lang", "en").out())
                .contains("DAMAGED")
                .doesNotContain("ABÎMÉ");
        assertThat(terminal.run("recover", "--to", "b.lucide").err()).contains("ABÎMÉ");
        assertThat(terminal.run("info").err()).contains("CAHIER");
        assertThat(terminal.run("info", "--lang", "en").err()).contains("WORKBOOK");
    }

    @Test
    void mistakesAreToldInOurWords() {
        assertThat(terminal.run("info", "a.lucide", "--nope").err()).contains("L’option --nope n’existe pas");
        assertThat(terminal.run("inof", "a.lucide").err()).contains("La commande «\u00A0inof\u00A0» n’existe pas");
        assertThat(terminal.run("info", "a.lucide", "b").err()).contains("«\u00A0b\u00A0» est de trop");
        assertThat(terminal.run("new", "a.lucide", "--trials", "x").err()).contains("«\u00A0x\u00A0» ne convient pas");
        assertThat(terminal.run("export", "a", "--to", "b", "--to", "c").err()).contains("--to est donnée deux fois");
        assertThat(terminal.run("export", "a.lucide", "--to").err()).contains("--to");
        assertThat(terminal.run("info", "a.lucide", "--lang", "de").err()).contains("«\u00A0de\u00A0»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nope", "--lang=de"})
    void aMistakeUnderJsonIsOneObjectAndOneSentence(String mistake) {
        Terminal.Said said = terminal.run("info", "a.lucide", mistake, "--json");

        assertThat(said.status()).isEqualTo(2);
        assertThat(Json.object(said.out())).containsEntry("exit", 2L).containsKey("error");
        assertThat(said.err()).hasLineCount(1);
    }

    @Test
    void commonOptionsStandBeforeOrAfterTheCommand() {
        Path file = folder.resolve("a.lucide");
        terminal.run("new", file);

        assertThat(terminal.run("--json", "info", file).out())
                .isEqualTo(terminal.run("info", file, "--json").out());
        assertThat(terminal.run("--lang", "en", "info", file).out())
                .isEqualTo(terminal.run("info", file, "--lang=en").out())
                .isNotEqualTo(terminal.run("info", file).out());
    }

    @Test
    void theLanguageIsFrenchWhateverTheSystemSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(terminal.run("info", folder.resolve("none.lucide")).err())
                    .contains("n’existe pas");
            assertThat(terminal.run("info", "--help").out()).contains("Dit ce que contient un cahier");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(terminal.run().out()).isEqualTo("window null\n");
        assertThat(terminal.run("a.lucide").out()).isEqualTo("window a.lucide\n");
    }

    @Test
    void aWordThatIsNeitherACommandNorAFileOpensNoWindow() throws IOException {
        Terminal.Said said = terminal.run("foo");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("«\u00A0foo\u00A0»", "ni une commande", "--help")
                .hasLineCount(1);
        assertThat(terminal.run(folder.resolve("foo.txt")).status()).isEqualTo(3);
        Path other = Files.createFile(folder.resolve("cahier"));
        assertThat(terminal.run(other).out()).startsWith("window ");
    }

    @Test
    void noFailureEndsInAStackTrace() {
        terminal.opening(workbook -> {
            throw new ExceptionInInitializerError("secret");
        });

        Terminal.Said said = terminal.run();

        assertThat(said.status()).isEqualTo(70);
        assertThat(said.err()).hasLineCount(1).doesNotContain("secret");
    }

    @Test
    void aDefectIsLoggedAndToldWithoutAStackTrace() {
        terminal.opening(workbook -> {
            throw new IllegalStateException("secret");
        });

        Terminal.Said said = terminal.run();

        assertThat(said.status()).isEqualTo(70);
        assertThat(said.err()).hasLineCount(1).doesNotContain("secret", "Exception");
        assertThat(terminal.defects).hasSize(1);
        assertThat(terminal.run("--debug").err()).contains("IllegalStateException", "\tat ");
    }

    @Test
    void aNameThatLooksLikeAnArgumentFileIsAName() {
        Path file = folder.resolve("@a.lucide");
        terminal.run("new", file);

        assertThat(Files.exists(file)).isTrue();
        assertThat(terminal.run("info", file).status()).isZero();
    }
}
