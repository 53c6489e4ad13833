package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code and bundles name the same keys: none is asked for and missing, none is translated for nobody. */
class UnusedKeysTest {

    /** Keys built from the declaration of a sheet, a column, a choice, and of the questions. */
    private static final List<String> BUILT =
            List.of("sheet.", "column.", "choice.", "group.", "tab.", "question.", "red_flag.");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_]*(?:\\.[A-Za-z0-9_]+)+)\"");
    private static final Pattern BUILT_IN_CODE = Pattern.compile("\"([a-z][a-z0-9_]*(?:\\.[A-Za-z0-9_]+)*\\.)\"");

    /** {@code text("key", …)}, {@code find("key")}, and findings: {@code error(COLUMN, "key", …)}. */
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:text|find|error|warning)\\((?:\\s*[\\w.()]+,)?\\s*\"([^\"]+)\"\\s*[,)]");

    private final String sources = sources();
    private final Set<String> keys = Texts.of(Language.FRENCH).keys();

    @Test
    void everyKeyAskedForExists() {
        Set<String> asked = found(ASKED);
        asked.removeIf(key -> !key.contains("."));
        assertThat(asked).isNotEmpty().isSubsetOf(keys);
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = found(LITERAL);
        Set<String> prefixes = found(BUILT_IN_CODE);
        prefixes.addAll(BUILT);
        Predicate<String> used =
                key -> literals.contains(key) || prefixes.stream().anyMatch(key::startsWith);
        assertThat(keys.stream().filter(used.negate()).sorted()).isEmpty();
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(sources)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder text = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
