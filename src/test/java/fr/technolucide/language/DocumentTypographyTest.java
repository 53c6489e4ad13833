package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The French pages beside the guide follow the typography of the window, and those that have an English one lead to it. */
class DocumentTypographyTest {

    /** Code, the address of a link, the mark of a picture, the rule under the head of a table, what indents a list. */
    private static final Pattern MARKS =
            Pattern.compile("(?s)```.*?```|`[^`\n]*`|]\\([^)\\s]*\\)|!\\[|(?m:^\\|[-| ]+\\|$|^ +)");

    static Stream<Path> pages() {
        return Stream.of("accessibility", "conseil", "coordination", "faq", "federation", "notes-de-version")
                .map(name -> Path.of("docs", name + ".md"));
    }

    static Stream<Path> twoLanguagePages() {
        return Stream.of(Path.of("README.md"), Path.of("docs", "CODE_OF_CONDUCT.md"));
    }

    static Stream<Path> translatedPages() {
        return pages().filter(page -> Files.exists(english(page)));
    }

    private static Path english(Path page) {
        return page.resolveSibling(page.getFileName().toString().replace(".md", ".en.md"));
    }

    private static Stream<String> lines(String page) {
        return MARKS.matcher(page).replaceAll("x").lines();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aFrenchPageFollowsFrenchTypography(Path page) throws IOException {
        assertThat(lines(Files.readString(page)))
                .allSatisfy(line -> assertThat(Typography.faults(line)).as(line).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("twoLanguagePages")
    void theFrenchPartOfAPageOfBothDoes(Path page) throws IOException {
        String french = Files.readString(page).split("\n#+ (In English|Code of conduct)\n")[0];
        assertThat(lines(french))
                .allSatisfy(line -> assertThat(Typography.faults(line)).as(line).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("translatedPages")
    void aPageAndItsEnglishLeadToEachOtherAndHaveTheSameHeadings(Path page) throws IOException {
        String french = Files.readString(page);
        String english = Files.readString(english(page));
        assertThat(french).contains("](" + english(page).getFileName() + ")");
        assertThat(english).contains("](" + page.getFileName() + ")").doesNotContain("'", "...", "«");
        assertThat(levels(english)).containsExactlyElementsOf(levels(french).toList());
    }

    private static Stream<String> levels(String page) {
        return page.lines().filter(line -> line.startsWith("#")).map(line -> line.replaceAll(" .*", ""));
    }
}
