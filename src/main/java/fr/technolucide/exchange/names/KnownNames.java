package fr.technolucide.exchange.names;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.language.Fold;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of people and experts, and what stands for each: « Personne 1 » and so on, people first, in order of
 * creation. In a text a name is found as a whole word, whatever its capitals, its accents and what is between its parts;
 * a part of it alone, as {@link NameParts} says, unless it stands there in the name of a tool or an organisation.
 */
public final class KnownNames {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String BETWEEN_PARTS = "[^\\p{L}\\p{N}]+";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";
    /**
     * The most passes over a text: a replacement may form another name with the words beside it. After so many, the
     * text is given up.
     */
    private static final int TURNS = 8;

    private final Map<UUID, String> labels = new HashMap<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final Set<String> whole;
    private final NameParts parts = new NameParts();
    private final Pattern pattern;
    private final Pattern untouched;

    private KnownNames(Map<UUID, String> names, Collection<String> others, Texts texts) {
        this.whole = names.values().stream().map(KnownNames::key).collect(Collectors.toSet());
        names.values().forEach(name -> parts.add(name, key(name)));
        this.pattern = Pattern.compile(Stream.of(any(names.values()), any(parts.words()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("|")));
        this.untouched = Pattern.compile(any(others));
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

    /** Returns the names of a workbook. */
    public static KnownNames of(Reader reader, Texts texts) {
        Map<UUID, String> names = new LinkedHashMap<>();
        reader.each(People.SHEET, row -> names.put(row.id(), row.get(People.NAME, "")));
        reader.each(Experts.SHEET, row -> names.put(row.id(), row.get(Experts.NAME, "")));
        List<String> others = new ArrayList<>();
        for (Column<String> column : List.of(Association.NAME, Tools.NAME, Tools.PUBLISHER, Inspirations.NAME)) {
            reader.each(column.sheet(), row -> others.add(row.get(column, "")));
        }
        return new KnownNames(names, others, texts);
    }

    /**
     * Returns the given names, as if each were a person.
     *
     * @param others names of tools and organisations
     */
    static KnownNames of(List<String> names, List<String> others, Texts texts) {
        Map<UUID, String> byId = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byId.put(new UUID(0, i), names.get(i));
        }
        return new KnownNames(byId, others, texts);
    }

    /** Returns the pseudonym of a person or an expert; empty for another row. */
    public String label(UUID id) {
        return labels.getOrDefault(id, "");
    }

    /** Returns the number of names in a text. */
    public int count(String text) {
        return found(text, new FoldedText(text)).size();
    }

    private List<MatchResult> found(String text, FoldedText folded) {
        if (pattern.pattern().isEmpty()) {
            return List.of();
        }
        return pattern.matcher(folded.folded())
                .results()
                .filter(each -> whole.contains(key(each.group())) || isMeant(each, text, folded))
                .toList();
    }

    /**
     * Returns whether a match of a part of a name is really a name there, and not a common word or a part of another
     * name.
     */
    private boolean isMeant(MatchResult part, String text, FoldedText folded) {
        return NameParts.isCapital(text, folded.start(part.start()))
                && (untouched.pattern().isEmpty()
                        || untouched
                                .matcher(folded.folded())
                                .results()
                                .noneMatch(other -> other.start() <= part.start() && part.end() <= other.end()));
    }

    private String label(String key) {
        String label = byKey.get(key);
        return label == null
                ? parts.names(key).stream().map(byKey::get).distinct().collect(Collectors.joining(" / "))
                : label;
    }

    /** Returns the text with every known name replaced. */
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
        StringBuilder without = new StringBuilder();
        int end = 0;
        for (MatchResult found : found(text, folded)) {
            without.append(text, end, Math.max(end, folded.start(found.start())))
                    .append(label(key(found.group())));
            end = folded.end(found.end());
        }
        return without.append(text.substring(end)).toString();
    }

    /** Finds any of the names, the longest first. */
    private static String any(Collection<String> names) {
        Map<String, String> patterns = new LinkedHashMap<>();
        names.forEach(name -> {
            String key = key(name);
            if (!key.isEmpty()) {
                patterns.put(key, regex(name));
            }
        });
        return patterns.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> each) ->
                                each.getKey().length())
                        .reversed())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("|"));
    }

    private static String regex(String name) {
        List<String> parts = parts(name);
        return parts.isEmpty()
                ? Pattern.quote(Fold.fold(name).strip())
                : BEFORE + parts.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN_PARTS)) + AFTER;
    }

    /** Returns the key of a name, the same for two spellings of it. */
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
