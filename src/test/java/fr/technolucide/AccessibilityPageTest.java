package fr.technolucide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of accessibility: the same of each criterion in both languages, and no test named that is not there. */
class AccessibilityPageTest {

    private static final Path FRENCH = Path.of("docs", "accessibility.md");
    private static final Path ENGLISH = Path.of("docs", "accessibility.en.md");

    private static final Map<String, String> VERDICTS = Map.of(
            "conforme", "conforms",
            "non conforme", "does not conform",
            "non applicable", "not applicable",
            "non vérifié", "not checked");

    private static final Pattern CRITERION = Pattern.compile("[0-9]+(\\.[0-9]+)+");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z]+Test)`");

    /** A criterion of the standard, what a page says of it, and why. */
    private record Line(String criterion, String verdict, String why) {}

    private static List<Line> lines(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(cell -> cell.strip().replace('\u00A0', ' '))
                        .toList())
                .filter(cells -> CRITERION.matcher(cells.get(1)).matches())
                .map(cells -> new Line(cells.get(1), cells.get(3), cells.get(4)))
                .toList();
    }

    static Stream<Path> pages() {
        return Stream.of(FRENCH, ENGLISH);
    }

    @Test
    void bothPagesGiveTheSameVerdictOfTheSameCriteria() throws IOException {
        List<Line> french = lines(FRENCH);
        List<Line> english = lines(ENGLISH);
        assertThat(french).extracting(Line::verdict).isSubsetOf(VERDICTS.keySet());
        assertThat(english.stream().map(line -> line.criterion() + " " + line.verdict()))
                .containsExactlyElementsOf(french.stream()
                        .map(line -> line.criterion() + " " + VERDICTS.get(line.verdict()))
                        .toList());
        assertThat(english.stream().map(line -> tests(line.why())))
                .containsExactlyElementsOf(
                        french.stream().map(line -> tests(line.why())).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachCriterionIsSaidOnceInOrderWithItsReason(Path page) throws IOException {
        List<Line> lines = lines(page);
        assertThat(lines)
                .hasSizeGreaterThan(80)
                .allSatisfy(line -> assertThat(line.why()).as(line.criterion()).isNotBlank());
        assertThat(lines.stream().map(Line::criterion))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> Arrays.compare(numbers(a), numbers(b)));
    }

    /** The numbers that a software has in the edition that the pages name, where the standard does not leave them empty. */
    @ParameterizedTest
    @MethodSource("pages")
    void theEditionIsNamedAndNoNumberOfAnotherIsUsed(Path page) throws IOException {
        assertThat(Files.readString(page)).contains("EN 301 549", "V3.2.1");
        assertThat(lines(page))
                .extracting(Line::criterion)
                .contains("11.1.4.4.1", "11.1.4.10.1", "11.5.2.17", "11.8.5", "12.1.2")
                .doesNotContain("11.2.5.7", "11.2.5.8", "11.3.2.6", "11.3.3.7", "11.3.3.8")
                .allMatch(criterion -> criterion.matches("(5|11|12)\\..*"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachTestThatIsNamedIsThere(Path page) throws IOException {
        Set<String> named = tests(Files.readString(page));
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            Set<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(named).hasSizeGreaterThan(10).isSubsetOf(there);
        }
    }

    private static Set<String> tests(String text) {
        return TEST.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static int[] numbers(String criterion) {
        return Arrays.stream(criterion.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
