package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Value;
import fr.technolucide.workbook.WorkbookTab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code and bundles name the same keys: none is asked for and missing, none is translated for nobody. */
class UnusedKeysTest {

    /** Keys built from the declaration of a sheet, a column, a choice: what stands after the first dot is one of them. */
    private static final Map<String, Set<String>> DECLARED = Map.of(
            "sheet", sheets(sheet -> Stream.of(sheet.name())),
            "column", sheets(sheet -> sheet.columns().stream().map(column -> sheet.name() + "." + column.name())),
            "tab", Arrays.stream(WorkbookTab.values()).map(WorkbookTab::id).collect(Collectors.toSet()),
            "choice", sheets(sheet -> sheet.columns().stream().flatMap(UnusedKeysTest::choices)));

    /** Keys built from what the content of the program names: groups of columns, questions, numbers. */
    private static final Set<String> NAMED = Set.of("group", "question", "red_flag", "number");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_]*(?:\\.[A-Za-z0-9_]+)+)\"");
    /** {@code "cli.step." + name}: of two words at least, one alone would excuse a whole bundle. */
    private static final Pattern BUILT_IN_CODE = Pattern.compile("\"([a-z][a-z0-9_]*(?:\\.[A-Za-z0-9_]+)+\\.)\"");

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
        Predicate<String> used = key ->
                literals.contains(key) || isDeclared(key) || prefixes.stream().anyMatch(key::startsWith);
        assertThat(keys.stream().filter(used.negate()).sorted()).isEmpty();
    }

    private boolean isDeclared(String key) {
        String kind = key.substring(0, key.indexOf('.'));
        String rest = key.substring(key.indexOf('.') + 1);
        return NAMED.contains(kind)
                || kind.equals("why") && keys.contains(rest)
                || DECLARED.getOrDefault(kind, Set.of()).stream()
                        .anyMatch(name -> rest.equals(name) || rest.startsWith(name + "."));
    }

    private static Set<String> sheets(Function<Sheet, Stream<String>> names) {
        return Catalog.SCHEMA.sheets().stream().flatMap(names).collect(Collectors.toSet());
    }

    private static Stream<String> choices(Column<?> column) {
        return choices(column.kind());
    }

    private static Stream<String> choices(Kind<?> kind) {
        return switch (kind) {
            case Kind.Choice<?> choice ->
                Arrays.stream(choice.type().getEnumConstants())
                        .map(item -> choice.listName() + "." + Kind.Choice.id(item));
            case Kind.Derived<?>(Value.Plain<?>(var computed), var _) -> choices(computed);
            default -> Stream.empty();
        };
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
