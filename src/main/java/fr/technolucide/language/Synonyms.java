package fr.technolucide.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Other names under which a column or a choice is met in files: « référent ia », « pii ». They belong to no language,
 * an import tries them all; keys are those of the labels, {@code column.tools.name}, {@code choice.ROLE.board}. Those of
 * {@code sheet.people} name no column, but speak of such rows: « courriel », « téléphone »; those of {@code intake.totals} begin a
 * line of totals, those of {@code intake.groups.people} stand in place of a name and are none.
 */
public final class Synonyms {

    private static final String SEPARATOR = " | ";
    private static final Map<String, List<String>> ALL = load();

    private Synonyms() {}

    /** Returns the synonyms of a key in the order of the catalogue, as written there; empty when there are none. */
    public static List<String> of(String key) {
        return ALL.getOrDefault(key, List.of());
    }

    /** Returns every key that has synonyms. */
    public static Set<String> keys() {
        return ALL.keySet();
    }

    private static Map<String, List<String>> load() {
        Properties file = new Properties();
        try (InputStream bytes = Synonyms.class.getResourceAsStream("synonyms.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("synonyms.properties is missing from the program");
            }
            file.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        key -> key, key -> List.of(file.getProperty(key).split(Pattern.quote(SEPARATOR)))));
    }
}
