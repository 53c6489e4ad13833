package fr.technolucide.exchange.names;

import fr.technolucide.exchange.names.Mention.Doubt;
import fr.technolucide.exchange.names.NameForms.Form;
import fr.technolucide.exchange.names.TextWords.Word;
import java.util.Optional;

/**
 * Tells whether words that may be a name are replaced. A whole name of several words is; so is one word that is nothing
 * else. What is doubtful follows what stands beside it:
 *
 * <ul>
 *   <li>a tool, an organisation, a month, a day: replaced where a person is meant, otherwise left; a word of a longer name
 *       of a tool or an organisation, « Martin » of « Clinique Saint-Martin »: left;
 *   <li>what a hyphen joins to another name, « Jean-Claude », « Saint-Pierre »: left;
 *   <li>a place: left after a word that leads to a place (« en France »), « à » and « de » too for a part of a name;
 *   <li>a common noun or an adjective: left after an article; a whole name is left where a sentence begins with « Pierre
 *       de », a part of one wherever its capital tells nothing: where a sentence begins, or in a text all in capitals;
 *   <li>a word of grammar or a single letter: left; a part of a name that is one is no name at all;
 *   <li>in small letters, a word that is nothing else: replaced, but after an article; a common noun, a place, a month: a
 *       name only where a person is meant, and the name is whole.
 * </ul>
 *
 * <p>A person is meant after « avec », « par », « chez » and the like, after « M. » or « Mme », before a family name, and
 * beside another person, « Amina et Claude ».
 */
final class NameRule {

    /** What the rule says of words: what else they may be, and whether they are replaced. */
    record Ruling(Doubt doubt, boolean removed) {}

    private final TextWords text;
    private final NameForms forms;
    private final Products products;

    NameRule(TextWords text, NameForms forms, Products products) {
        this.text = text;
        this.forms = forms;
        this.products = products;
    }

    /**
     * Returns the ruling for a form of a name; empty when the words are no name there.
     *
     * @param from   place of its first word in the text
     * @param person whether a family name follows, or another person stands beside
     */
    Optional<Ruling> of(Form form, int from, boolean person) {
        int to = from + form.words().size();
        boolean meant = person || text.isAfter(from, WordList.BEFORE_PERSON) || text.isAfter(from, WordList.CIVILITY);
        boolean product = products.hold(text, from, to);
        if (isCompound(from, to)) {
            return ruling(Doubt.COMPOUND, false);
        }
        if (form.isSmaller(text, from)) {
            return small(form, from, meant, product);
        }
        if (product) {
            return ruling(Doubt.PRODUCT, meant && !products.holdWithMore(text, from, to));
        }
        return form.words().size() > 1 ? ruling(Doubt.NONE, true) : word(form, from, meant);
    }

    private boolean isCompound(int from, int to) {
        return (text.isJoined(from) && isOtherName(from - 1)) || (text.isJoined(to) && isOtherName(to));
    }

    private boolean isOtherName(int at) {
        return text.get(at).isCapital() && forms.at(text, at).isEmpty();
    }

    private Optional<Ruling> word(Form form, int from, boolean meant) {
        Doubt doubt = doubt(form.words().getFirst());
        return switch (doubt) {
            case MONTH -> ruling(doubt, meant);
            case PLACE ->
                ruling(doubt, meant || !(isPlace(form, from) || text.get(from).isSmall()));
            case COMMON ->
                ruling(doubt, meant || !(isCommon(form, from) || text.get(from).isSmall()));
            case GRAMMAR -> ruling(doubt, false);
            default -> ruling(doubt, true);
        };
    }

    private boolean isPlace(Form form, int from) {
        return text.isAfter(from, WordList.BEFORE_PLACE)
                || (!form.whole() && text.isAfter(from, WordList.MAY_BEFORE_PLACE));
    }

    private boolean isCommon(Form form, int from) {
        boolean told = !text.beginsSentence(from) && !text.get(from).isAllCapitals();
        return text.isAfter(from, WordList.DETERMINER)
                || (!told && (!form.whole() || text.isBefore(from, WordList.AFTER_WORD)));
    }

    private Optional<Ruling> small(Form form, int from, boolean meant, boolean product) {
        boolean described = WordList.DETERMINER.hasFolded(form.words().getFirst());
        boolean only = form.words().stream().anyMatch(word -> doubt(word) == Doubt.NONE);
        if (described || (!only && !form.whole())) {
            return Optional.empty();
        }
        if (only && !product) {
            return ruling(Doubt.SMALL, meant || !text.isAfter(from, WordList.DETERMINER));
        }
        boolean grammar = form.words().stream().allMatch(word -> doubt(word) == Doubt.GRAMMAR);
        boolean shown = product || form.words().size() > 1 || meant;
        return grammar || !shown ? Optional.empty() : ruling(Doubt.SMALL, meant);
    }

    private static Optional<Ruling> ruling(Doubt doubt, boolean removed) {
        return Optional.of(new Ruling(doubt, removed));
    }

    /** Returns what else than a name a word may be. */
    static Doubt doubt(String word) {
        if (WordList.GRAMMAR.hasFolded(word) || word.codePointCount(0, word.length()) == 1) {
            return Doubt.GRAMMAR;
        }
        if (WordList.MONTH.hasFolded(word)) {
            return Doubt.MONTH;
        }
        if (WordList.PLACE.hasFolded(word)) {
            return Doubt.PLACE;
        }
        return WordList.COMMON.hasFolded(word) || WordList.ROLE.hasFolded(word) ? Doubt.COMMON : Doubt.NONE;
    }

    /**
     * Returns the place after the family name of the first name just before a word, « Claude Dupont-Martin »; that of the
     * word where there is none.
     */
    int afterFamilyName(int at) {
        int after = at;
        if (text.isLinked(at) && isFamilyName(text.get(at), at)) {
            do {
                after++;
            } while (text.isJoined(after) && text.get(after).isCapital());
        }
        return after;
    }

    private boolean isFamilyName(Word word, int at) {
        return word.isLikeAName()
                && forms.at(text, at).isEmpty()
                && (doubt(word.folded()) == Doubt.NONE || doubt(word.folded()) == Doubt.COMMON)
                && !WordList.PRODUCT.hasFolded(word.folded())
                && !products.hold(text, at, at + 1);
    }
}
