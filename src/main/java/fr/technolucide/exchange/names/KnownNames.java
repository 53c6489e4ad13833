package fr.technolucide.exchange.names;

import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.People;
import fr.technolucide.language.Fold;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of people and experts, and what stands for each: « Personne 1 » and so on, people first, in order of
 * creation. In a text a name is found as a whole word, whatever its capitals, its accents and what is between its parts.
 */
public final class KnownNames {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String BETWEEN_PARTS = "[^\\p{L}\\p{N}]+";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";
    /** What is put in may, with the words beside it, read as another name; more turns than this give up the text. */
    private static final int TURNS = 8;

    private final Map<UUID, String> labels = new HashMap<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final Pattern pattern;

    private KnownNames(Map<UUID, String> names, Texts texts) {
        Map<String, String> patterns = new LinkedHashMap<>();
        names.values().forEach(name -> {
            String key = key(name);
            if (!key.isEmpty()) {
                patterns.put(key, regex(name));
            }
        });
        this.pattern = Pattern.compile(patterns.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> each) ->
                                each.getKey().length())
                        .reversed())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("|")));
        IntFunction<String> usual = number -> texts.text("export.someone", number);
        IntFunction<String> label =
                isNamed(usual.apply(0)) && isNamed(usual.apply(-1)) ? number -> "#" + number : usual;
        int number = 0;
        for (Map.Entry<UUID, String> each : names.entrySet()) {
            do {
                number++;
            } while (isNamed(label.apply(number)));
            labels.put(each.getKey(), label.apply(number));
            byKey.putIfAbsent(key(each.getValue()), label.apply(number));
        }
    }

    /** Those of a workbook. */
    public static KnownNames of(Reader reader, Texts texts) {
        Map<UUID, String> names = new LinkedHashMap<>();
        reader.each(People.SHEET, row -> names.put(row.id(), row.get(People.NAME, "")));
        reader.each(Experts.SHEET, row -> names.put(row.id(), row.get(Experts.NAME, "")));
        return new KnownNames(names, texts);
    }

    /** Those given, as if each were a person. */
    static KnownNames of(List<String> names, Texts texts) {
        Map<UUID, String> byId = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byId.put(new UUID(0, i), names.get(i));
        }
        return new KnownNames(byId, texts);
    }

    /** What stands for a person or an expert; empty for another row. */
    public String label(UUID id) {
        return labels.getOrDefault(id, "");
    }

    /** How many names a text holds. */
    public int count(String text) {
        return pattern.pattern().isEmpty()
                ? 0
                : Math.toIntExact(
                        pattern.matcher(new FoldedText(text).folded()).results().count());
    }

    /** The text with every known name replaced. */
    public String replaced(String text) {
        String without = text;
        for (int turn = 0; turn < TURNS && isNamed(without); turn++) {
            without = replacedOnce(without);
        }
        return isNamed(without) ? "" : without;
    }

    private boolean isNamed(String text) {
        return count(text) > 0;
    }

    private String replacedOnce(String text) {
        FoldedText folded = new FoldedText(text);
        Matcher found = pattern.matcher(folded.folded());
        StringBuilder without = new StringBuilder();
        int end = 0;
        while (found.find()) {
            without.append(text, end, Math.max(end, folded.start(found.start())))
                    .append(Objects.requireNonNull(byKey.get(key(found.group()))));
            end = folded.end(found.end());
        }
        return without.append(text.substring(end)).toString();
    }

    private static String regex(String name) {
        List<String> parts = parts(name);
        return parts.isEmpty()
                ? Pattern.quote(Fold.fold(name).strip())
                : BEFORE + parts.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN_PARTS)) + AFTER;
    }

    /** Alike for two spellings of a name. */
    private static String key(String name) {
        List<String> parts = parts(name);
        return parts.isEmpty() ? Fold.fold(name).strip() : String.join(" ", parts);
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>(Arrays.asList(NOT_A_WORD.split(Fold.fold(name))));
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
