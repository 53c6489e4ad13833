package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.value.Headers;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Synonyms;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that columns of several sheets go by, « nom », « date », « titre »: alone they do not tell what a table is
 * about. Names are normalised.
 */
final class SharedNames {

    /** A name in fewer sheets still tells one table from most others. */
    private static final int SEVERAL = 3;

    private static final String COLUMN = "column.";
    private static final String SHORT = ".short";
    private static final Set<String> SHARED = find();

    private SharedNames() {}

    static boolean contains(String name) {
        return SHARED.contains(name);
    }

    private static Set<String> find() {
        Map<String, Set<String>> sheets = new HashMap<>();
        for (Language language : Language.values()) {
            for (String key : Messages.in(language).keys()) {
                if (isOfColumn(key)) {
                    note(sheets, key, Messages.in(language).text(key));
                }
            }
        }
        for (String key : Synonyms.keys()) {
            if (isOfColumn(key)) {
                Synonyms.of(key).forEach(name -> note(sheets, key, name));
            }
        }
        sheets.values().removeIf(in -> in.size() < SEVERAL);
        return Collections.unmodifiableSet(new HashSet<>(sheets.keySet()));
    }

    private static boolean isOfColumn(String key) {
        String bare = key.endsWith(SHORT) ? key.substring(0, key.length() - SHORT.length()) : key;
        return bare.startsWith(COLUMN) && bare.chars().filter(c -> c == '.').count() == 2;
    }

    private static void note(Map<String, Set<String>> sheets, String key, String name) {
        sheets.computeIfAbsent(Headers.normalise(name), _ -> new HashSet<>()).add(sheet(key));
    }

    private static String sheet(String key) {
        return key.substring(COLUMN.length(), key.indexOf('.', COLUMN.length()));
    }
}
