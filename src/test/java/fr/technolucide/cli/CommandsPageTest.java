package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.technolucide.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** The page of the guide about commands, against the commands. */
class CommandsPageTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^\\| `([a-z]+)` \\|.*\\| ([^|]*) \\|$");
    private static final Pattern STATUS = Pattern.compile("(?m)^\\| `(\\d+)` \\|");
    private static final Pattern MEMBER = Pattern.compile("`([^`]+)`");

    @TempDir
    Path folder;

    private static String page(Language language) throws IOException {
        Path guide = Path.of("docs", "guide");
        return Files.readString(
                (language == Language.FRENCH ? guide : guide.resolve(language.tag())).resolve("commandes.md"));
    }

    /** The members that the page says each command answers with. */
    private static Map<String, Set<String>> said(Language language) throws IOException {
        return COMMAND.matcher(page(language))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> members(row.group(2)), (one, _) -> one, LinkedHashMap::new));
    }

    private static Set<String> members(String cell) {
        return MEMBER.matcher(cell)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandHasItsLineAndEveryStatus(Language language) throws IOException {
        assertThat(said(language).keySet())
                .containsExactlyElementsOf(
                        new CommandLine(new Technolucide()).getSubcommands().keySet());
        assertThat(STATUS.matcher(page(language)).results().map((MatchResult row) -> Integer.valueOf(row.group(1))))
                .containsExactlyElementsOf(
                        Arrays.stream(Exit.values()).map(Exit::status).toList());
    }

    @Tag("slow")
    @Test
    void everyCommandAnswersWithTheMembersThatThePageSays() throws IOException {
        Map<String, Set<String>> given = answers();
        for (Language language : Language.values()) {
            Map<String, Set<String>> said = said(language);
            assertSoftly(all -> given.forEach((command, members) ->
                    all.assertThat(said.get(command)).as(command).isEqualTo(members)));
            assertThat(given.keySet()).containsExactlyInAnyOrderElementsOf(said.keySet());
        }
    }

    private Map<String, Set<String>> answers() throws IOException {
        Path workbook = folder.resolve("a.lucide");
        Path copy = folder.resolve("copie.lucide");
        Path all = folder.resolve("tout.json");
        Path damaged = folder.resolve("damaged.lucide");
        Path verdict = Files.writeString(
                folder.resolve("v.json"), "{\"variant\": \"quick\", \"answers\": {\"1.3\": {\"value\": \"OUI\"}}}");
        Path orders = Files.writeString(
                folder.resolve("o.json"),
                "{\"method\": \"order_of_magnitude\", \"uses\": {\"texte_court\": 4000}, \"zone\": null}");
        Path size = Files.writeString(
                folder.resolve("s.json"),
                "{\"method\": \"model_size\", \"active_B\": 8, \"total_B\": 8, \"output_tokens\": 400,"
                        + " \"gwp_kg_per_kWh\": 0.04, \"pue\": 1.2, \"wue_onsite_L_per_kWh\": 0.5, \"wue_offsite_L_per_kWh\": 3}");
        Map<String, Set<String>> given = new LinkedHashMap<>();
        ask(given, "new", workbook, "--example");
        ask(given, "info", workbook);
        ask(given, "figures", workbook);
        ask(given, "export", workbook, "--to", all);
        ask(given, "export", workbook, "--to", folder.resolve("sans-noms"), "--csv", "--without-names");
        ask(given, "import", workbook, all, "--dry-run");
        ask(given, "print", workbook, "checklist", "--to", folder.resolve("liste.pdf"));
        ask(given, "calendar", workbook, "--to", folder.resolve("a.ics"));
        ask(given, "history", workbook);
        ask(given, "undo", workbook);
        ask(given, "check", workbook);
        ask(given, "backup", workbook, "--to", copy);
        ask(given, "backups", workbook);
        ask(given, "restore", copy, "--to", folder.resolve("refait.lucide"));
        Files.copy(copy, damaged);
        ask(given, "recover", damaged, "--to", folder.resolve("sauve.lucide"));
        ask(given, "estimate", orders);
        ask(given, "estimate", size);
        ask(given, "verdict", verdict);
        return given;
    }

    /** Adds the members of an answer to those that the command gave before. */
    private void ask(Map<String, Set<String>> given, String command, Object... arguments) {
        Object[] whole = new Object[arguments.length + 2];
        whole[0] = command;
        whole[1] = "--json";
        System.arraycopy(arguments, 0, whole, 2, arguments.length);
        Terminal.Said said = new Terminal(folder).run(whole);
        Set<String> members = Json.object(said.out()).keySet();
        assertThat(members).as(command + " " + said.err()).doesNotContain("error");
        given.computeIfAbsent(command, _ -> new TreeSet<>()).addAll(members);
    }
}
