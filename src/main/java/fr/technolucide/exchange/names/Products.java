package fr.technolucide.exchange.names;

import fr.technolucide.exchange.names.NameForms.Form;
import fr.technolucide.exchange.names.TextWords.Word;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The names of tools and organisations. A tool is known by a word of its name that has a capital too, « Claude » of
 * « Claude Pro »; but not by one after « de », which tells whose it is.
 */
final class Products {

    private final NameForms forms = new NameForms();

    void addOrganisation(String name) {
        forms.addWhole(name, name);
    }

    void addTool(String name) {
        TextWords words = new TextWords(name);
        forms.addWhole(name, name);
        IntStream.range(0, words.size())
                .filter(at -> isBrand(words.get(at)) && !words.isAfter(at, WordList.MAY_BEFORE_PLACE))
                .forEach(at -> forms.addWhole(words.get(at).text(), name));
    }

    private static boolean isBrand(Word word) {
        return word.isCapital()
                && word.text().length() >= TextWords.SHORTEST
                && !WordList.GRAMMAR.hasFolded(word.folded())
                && !WordList.COMMON.hasFolded(word.folded());
    }

    /** Returns whether words of a text are the name of a tool or an organisation, or stand in one. */
    boolean hold(TextWords text, int from, int to) {
        return isIn(text, from, to, form -> form.words().size() == to - from) || holdWithMore(text, from, to);
    }

    /** Returns whether words of a text stand in a longer name of a tool or an organisation, and do not tell whose it is. */
    boolean holdWithMore(TextWords text, int from, int to) {
        return !text.isAfter(from, WordList.MAY_BEFORE_PLACE)
                && isIn(text, from, to, form -> form.words().size() > to - from);
    }

    private boolean isIn(TextWords text, int from, int to, Predicate<Form> which) {
        return IntStream.rangeClosed(0, from).anyMatch(at -> {
            List<Form> found = forms.at(text, at);
            return found.stream()
                    .anyMatch(form -> at + form.words().size() >= to
                            && !text.isReplaced(at, at + form.words().size())
                            && which.test(form));
        });
    }
}
