package fr.technolucide.exchange.names;

import fr.technolucide.exchange.names.NameForms.Form;
import fr.technolucide.exchange.names.TextWords.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the names of a text. A family name that the workbook does not know goes with the first name before it, and the
 * elision of French is undone: « l’avis d’Amina » becomes « l’avis de Personne 1 ».
 */
final class MentionFinder {

    /** The words that French elides before a vowel, without their last letter. */
    private static final Set<String> ELIDED =
            Set.of("c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

    private final String text;
    private final TextWords words;
    private final NameForms forms;
    private final Pseudonyms pseudonyms;
    private final NameRule rule;
    private final TreeMap<Integer, Found> found = new TreeMap<>();

    /** A mention and the word after it. */
    private record Found(Mention mention, int to) {}

    MentionFinder(String text, NameForms forms, Products products, Pseudonyms pseudonyms) {
        this.text = text;
        this.words = new TextWords(text);
        this.forms = forms;
        this.pseudonyms = pseudonyms;
        this.rule = new NameRule(words, forms, products);
    }

    /**
     * Returns the mentions. What is replaced tells nothing any more of what stands beside it: the text is gone through
     * until no more is replaced, hence a text without its names is as it is to a second export.
     */
    List<Mention> all() {
        int removed;
        do {
            removed = removed();
            found.values().removeIf(each -> !each.mention().removed());
            pass();
        } while (removed() > removed);
        return found.values().stream().map(Found::mention).toList();
    }

    private int removed() {
        return (int)
                found.values().stream().filter(each -> each.mention().removed()).count();
    }

    private void pass() {
        int at = 0;
        while (at < words.size()) {
            if (!found.containsKey(at)) {
                find(at);
            }
            Found here = found.get(at);
            at = here == null ? at + 1 : here.to();
        }
    }

    /** Finds the mention that begins at a word, if there is one. */
    private void find(int from) {
        for (Form form : forms.at(words, from)) {
            int to = from + form.words().size();
            boolean first = form.words().size() == 1 && !words.get(from).isSmall();
            int end = first ? rule.afterFamilyName(to) : to;
            Optional<NameRule.Ruling> ruling = rule.of(form, from, end > to || isBesideAnother(from, to));
            if (ruling.isPresent() && !words.isReplaced(from, end)) {
                add(form, from, end, ruling.get());
                return;
            }
        }
    }

    private void add(Form form, int from, int to, NameRule.Ruling ruling) {
        found.put(from, new Found(mention(form, from, to, ruling), to));
        if (ruling.removed()) {
            words.replace(from, to);
        }
    }

    /** Returns whether « et » alone stands between words and a person beside them, or a comma after one before them. */
    private boolean isBesideAnother(int from, int to) {
        Found next = found.get(to + 1);
        boolean before = next != null
                && next.mention().removed()
                && words.isBefore(to - 1, WordList.AND)
                && words.isLinked(to + 1);
        Map.Entry<Integer, Found> last = found.lowerEntry(from);
        if (before || last == null || !last.getValue().mention().removed()) {
            return before;
        }
        int after = last.getValue().to();
        boolean joined = after == from - 1 && words.isLinked(after) && words.isAfter(from, WordList.AND);
        return joined || (after == from && words.isAfterComma(from));
    }

    private Mention mention(Form form, int from, int to, NameRule.Ruling ruling) {
        Word first = words.get(from);
        int start = first.start();
        int end = words.get(to - 1).end();
        int whole = end + form.end().length();
        boolean free = to == words.size() || words.get(to).start() > whole; // else it also joins the next word
        if (!form.end().isBlank() && free && text.startsWith(form.end(), end)) {
            end = whole;
        }
        String label = pseudonyms.of(form.names());
        String before = "";
        Map.Entry<Integer, Found> last = found.lowerEntry(from);
        int after = last == null ? 0 : last.getValue().mention().end();
        if (words.isElided(from)
                && ELIDED.contains(words.get(from - 1).folded())
                && words.get(from - 1).start() >= after) {
            Word elided = words.get(from - 1);
            start = elided.start();
            boolean capitals = first.isAllCapitals() && elided.isCapital();
            before = elided.folded().equals("l") ? "" : elided.text() + (capitals ? "E " : "e ");
        }
        return new Mention(
                start,
                end,
                text.substring(first.start(), end),
                pseudonyms.names(form.names()),
                before + label,
                ruling.doubt(),
                ruling.removed());
    }
}
