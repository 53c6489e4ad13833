package fr.technolucide.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the method and of its figures, and what they mean: in the guide, and beside a field that uses them. */
public final class Glossary {

    private static final List<String> IDS = List.of(
            "aipd",
            "benefit",
            "co2e",
            "full_cost",
            "criterion",
            "dpo",
            "range",
            "net_gain",
            "group",
            "token",
            "four_l",
            "red_flag",
            "pilot",
            "rule",
            "sans_objet",
            "body",
            "proposal.LANCER",
            "proposal.ADAPTER",
            "proposal.A_INSTRUIRE",
            "proposal.AUTRE_APPROCHE",
            "proposal.INCOMPLET",
            "proposal.NE_PAS_LANCER",
            "proposal.REMPLIR_LA_LISTE_COMPLETE");

    private static final Map<String, Pattern> FORMS = new ConcurrentHashMap<>();

    private Glossary() {}

    /** A word and its meaning. */
    public record Term(String name, String meaning) {

        /** « Jeton : un morceau de mot… ». */
        String line() {
            return Messages.text("glossary.line", name, meaning);
        }
    }

    /** Returns every word, in the order of the list. */
    public static List<Term> all() {
        return IDS.stream().map(Glossary::term).toList();
    }

    /** Returns what a word means after it, by its id: « Incomplet : la règle ne propose encore rien… ». */
    public static String line(String id) {
        return term(id).line();
    }

    /**
     * Returns what the words of some texts mean, a line each; empty where none is used. A word without forms, which
     * means something else in most texts, is found by its id alone.
     */
    public static String of(Collection<String> texts) {
        return IDS.stream()
                .filter(id -> texts.stream().anyMatch(text -> uses(text, id)))
                .map(id -> term(id).line())
                .collect(Collectors.joining("\n"));
    }

    private static Term term(String id) {
        return new Term(Messages.text("glossary.term." + id), Messages.text("glossary.term." + id + ".meaning"));
    }

    private static boolean uses(String text, String id) {
        return Messages.find("glossary.term." + id + ".forms")
                .map(forms -> FORMS.computeIfAbsent(forms, Glossary::pattern))
                .filter(pattern -> pattern.matcher(text).find())
                .isPresent();
    }

    /** @param forms of a word, a bar between them */
    private static Pattern pattern(String forms) {
        return Pattern.compile(
                "\\b(?:" + forms + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
