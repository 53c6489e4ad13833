package fr.technolucide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each link and picture of a document leads to a file that is there, and each heading that a link names exists. */
class DocumentLinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                    Stream.of(Path.of("README.md")),
                    docs.filter(page -> page.toString().endsWith(".md")).toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachLinkLeadsSomewhere(Path document) throws IOException {
        Path folder = Objects.requireNonNull(document.toAbsolutePath().getParent());
        Matcher link = LINK.matcher(Files.readString(document).replaceAll("(?s)```.*?```|`[^`\n]*`", ""));
        while (link.find()) {
            String target = link.group(1);
            if (target.startsWith("http")) {
                continue;
            }
            Path file = target.isEmpty() ? document : folder.resolve(target);
            assertThat(file).as(link.group()).exists();
            String heading = link.group(2);
            if (heading != null && target.endsWith(".md")) {
                assertThat(headings(file)).as(link.group()).contains(heading);
            }
        }
    }

    /** Returns the names of the headings of a page, as its host makes them. */
    private static Stream<String> headings(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'));
    }
}
