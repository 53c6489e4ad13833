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
 * The names that columns of all sheets go by. Those of several sheets, « nom », « date », « titre », alone do not tell what a
 * table is about. Names are normalised.
 */
final class SharedNames {

    /** A name in fewer sheets still tells one table from most others. */
    private static final int SEVERAL = 3;

    private static final String COLUMN = "column.";
    private static final String SHEET = "sheet.";
    private static final String SHORT = ".short";
    private static final Map<String, Set<String>> SHEETS = find();

    private SharedNames() {}

    /** Returns whether columns of several sheets have this name. */
    static boolean contains(String name) {
        return SHEETS.getOrDefault(name, Set.of()).size() >= SEVERAL;
    }

    /** Returns whether a name is that of a column of any sheet, or speaks of the rows of one. */
    static boolean isAny(String name) {
        return SHEETS.containsKey(name);
    }

    private static Map<String, Set<String>> find() {
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
            } else if (key.startsWith(SHEET)) {
                Synonyms.of(key).forEach(name -> sheets.computeIfAbsent(Headers.normalise(name), _ -> new HashSet<>()));
            }
        }
        return Collections.unmodifiableMap(sheets);
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
