package fr.technolucide.exchange.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The ways in which a text may write names, each a sequence of words. A name is written whole; up to what is said of it
 * in brackets or after a comma, as « Chloé (stagiaire) »; or by one of its words that has a capital, or by those that a
 * hyphen or an apostrophe joins. A name that begins with an article, « Une personne DPO », describes a person: it is
 * written whole or not at all.
 */
final class NameForms {

    private static final Pattern SAID_OF_IT = Pattern.compile("[(\\[,;/].*", Pattern.DOTALL);
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Zs}]+");

    /**
     * One way to write a name.
     *
     * @param words folded
     * @param small whether each word may be written in small letters, as the name itself writes it
     * @param signs between a word and the one before it, as the name itself writes them
     * @param end   what the name writes after its last word: « ) »
     * @param whole whether it is the whole name, and not a part
     * @param names the keys of the names that it stands for; several share a part
     */
    record Form(
            List<String> words, List<Boolean> small, List<String> signs, String end, boolean whole, Set<String> names) {

        boolean isAt(TextWords text, int from) {
            return from + words.size() <= text.size()
                    && IntStream.range(0, words.size()).allMatch(at -> isAt(text, from, at));
        }

        private boolean isAt(TextWords text, int from, int at) {
            return text.get(from + at).folded().equals(words.get(at))
                    && (at == 0
                            || text.isWithinAName(from + at)
                            || text.before(from + at).equals(signs.get(at)));
        }

        /** Returns whether a text that writes it has small letters where the name has capitals. */
        boolean isSmaller(TextWords text, int from) {
            return IntStream.range(0, words.size())
                    .anyMatch(at -> !small.get(at) && text.get(from + at).isSmall());
        }
    }

    private final Map<String, Form> byKey = new HashMap<>();
    private final Map<String, List<Form>> byFirst = new HashMap<>();

    /** Returns the key of a name, the same for two spellings of it; empty for one without letters and digits. */
    static String key(String name) {
        return String.join(" ", folded(new TextWords(name)));
    }

    private static List<String> folded(TextWords words) {
        return IntStream.range(0, words.size())
                .mapToObj(at -> words.get(at).folded())
                .toList();
    }

    /** Adds the forms of a name; one without a letter has none, since a number in a text is no name. */
    void addName(String name) {
        String key = key(name);
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        addWhole(name, key);
        addWhole(SAID_OF_IT.matcher(name).replaceFirst(""), key);
        TextWords words = new TextWords(name);
        if (words.size() > 1 && !WordList.DETERMINER.hasFolded(words.get(0).folded())) {
            boolean office = IntStream.range(0, words.size()).allMatch(at -> isOfAnOffice(words.get(at)));
            boolean small = IntStream.range(0, words.size())
                    .noneMatch(at -> words.get(at).isCapital());
            Predicate<String> other = part -> !office && !isInInitials(part);
            BLANK.splitAsStream(name).filter(other).forEach(joined -> addPart(joined, small, key));
            IntStream.range(0, words.size())
                    .mapToObj(at -> words.get(at).text())
                    .filter(other)
                    .forEach(part -> addPart(part, small, key));
        }
    }

    /** Adds one form, the name as it is written, whose parts stand for nothing. */
    void addWhole(String name, String key) {
        add(new TextWords(name), true, key);
    }

    private void addPart(String part, boolean small, String key) {
        TextWords words = new TextWords(part);
        if (words.size() > 0 && (small || words.get(0).isCapital()) && isLikeAName(words)) {
            add(words, false, key);
        }
    }

    /** Returns whether a word may stand in « DPO mutualisée de la fédération », which is an office and names nobody. */
    private static boolean isOfAnOffice(TextWords.Word word) {
        return WordList.ROLE.hasFolded(word.folded())
                || WordList.GRAMMAR.hasFolded(word.folded())
                || WordList.DETERMINER.hasFolded(word.folded());
    }

    /** Returns whether it is what an office is called in initials: « DPO », but not « Expert », which some people are called. */
    private static boolean isInInitials(String part) {
        return WordList.ROLE.hasFolded(key(part)) && part.equals(part.toUpperCase(Locale.ROOT));
    }

    private static boolean isLikeAName(TextWords words) {
        return words.size() > 1
                || (words.get(0).text().codePoints().filter(Character::isLetter).count() >= TextWords.SHORTEST
                        && words.get(0).text().codePoints().noneMatch(Character::isDigit)
                        && !WordList.GRAMMAR.hasFolded(words.get(0).folded()));
    }

    private void add(TextWords words, boolean whole, String name) {
        String key = String.join(" ", folded(words));
        Form known = byKey.get(key);
        if (key.isEmpty() || (known != null && known.whole())) {
            return;
        }
        Set<String> names = new LinkedHashSet<>(known == null || whole ? Set.of() : known.names());
        names.add(name);
        List<Boolean> small = IntStream.range(0, words.size())
                .mapToObj(at -> !words.get(at).isCapital())
                .toList();
        List<String> signs =
                IntStream.range(0, words.size()).mapToObj(words::before).toList();
        Form form = new Form(folded(words), small, signs, words.end(), whole, names);
        byKey.put(key, form);
        List<Form> same = byFirst.computeIfAbsent(form.words().getFirst(), _ -> new ArrayList<>());
        same.remove(known);
        same.add(form);
        same.sort(Comparator.comparingInt((Form each) -> each.words().size()).reversed());
    }

    /** Returns the forms that a text writes from a word on, the longest first. */
    List<Form> at(TextWords text, int from) {
        return byFirst.getOrDefault(text.get(from).folded(), List.of()).stream()
                .filter(form -> form.isAt(text, from))
                .toList();
    }
}
