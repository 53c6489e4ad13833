package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that would become false when a question, a group of questions, a format of retrospective or a chart is added: how many
 * there are comes from the data, or is not said.
 */
class WrittenCountsTest {

    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}\\d.,])(\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"
                    + "|vingt|trente|quarante|two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|twenty|thirty|forty)[\\s\\u00A0]+((alert|red-flag)[\\s\\u00A0]+)?"
                    + "(points|red[\\s\\u00A0]flags|groupes|groups|formats|graphiques|charts)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The size of large letters, which is a measure. */
    private static final Pattern LETTERS = Pattern.compile("(16|sixteen)[\\s\\u00A0]points", Pattern.CASE_INSENSITIVE);

    private static List<String> counts(String text) {
        return COUNT.matcher(LETTERS.matcher(text).replaceAll(""))
                .results()
                .map(match -> match.group())
                .toList();
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> guide = Files.walk(Path.of("docs", "guide"))) {
            List<Path> pages =
                    guide.filter(page -> page.toString().endsWith(".md")).toList();
            Stream<String> others = Stream.of(
                    "README.en",
                    "changelog",
                    "conseil",
                    "conseil.en",
                    "coordination",
                    "coordination.en",
                    "faq",
                    "faq.en",
                    "federation",
                    "federation.en",
                    "notes-de-version",
                    "notes-de-version.en");
            return Stream.of(
                            pages.stream(),
                            Stream.of(Path.of("README.md")),
                            others.map(name -> Path.of("docs", name + ".md")))
                    .flatMap(each -> each);
        }
    }

    @ParameterizedTest
    @MethodSource("fr.technolucide.language.TypographyTest#bundles")
    void noTextOfTheProgramWritesACountOfItsOwnContent(String name) {
        for (Language language : Language.values()) {
            BundleFiles.read(name, language)
                    .forEach((key, text) -> assertThat(counts(text)).as(key).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageWritesOne(Path page) throws IOException {
        assertThat(counts(Files.readString(page))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complète : 30\u00A0points",
                "Les trente points de la liste",
                "sur les neuf\npoints d’alerte",
                "the nine red-flag points",
                "the 9 red flags",
                "nine groups, thirty points",
                "trois formats",
                "two charts"
            })
    void aCountIsFound(String text) {
        assertThat(counts(text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "les {0} points",
                "point 9.4",
                "Gros caractères (16 points)",
                "{1,choice,1#un groupe|1<{1} groupes}"
            })
    void aPlaceholderACodeAndAMeasureAreNone(String text) {
        assertThat(counts(text)).isEmpty();
    }
}
