package fr.technolucide.exchange.names;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * The names of people and experts, and what stands for each: « Personne 1 » and so on, people first, in order of
 * creation. In a text a name is found as whole words, whatever its accents, with the capitals of the name or all in
 * capitals, as {@link NameForms} says; whether what is found is replaced, {@link NameRule} says.
 */
public final class KnownNames {

    private final Pseudonyms pseudonyms;
    private final NameForms forms = new NameForms();
    private final Products products = new Products();

    private KnownNames(Map<UUID, String> names, Texts texts) {
        pseudonyms = new Pseudonyms(names, texts);
        names.values().forEach(forms::addName);
    }

    /** Returns the names of a workbook. */
    public static KnownNames of(Reader reader, Texts texts) {
        Map<UUID, String> names = new LinkedHashMap<>();
        reader.each(People.SHEET, row -> names.put(row.id(), row.get(People.NAME, "")));
        reader.each(Experts.SHEET, row -> names.put(row.id(), row.get(Experts.NAME, "")));
        KnownNames known = new KnownNames(names, texts);
        reader.each(Tools.SHEET, row -> known.products.addTool(row.get(Tools.NAME, "")));
        for (Column<String> column : List.of(Association.NAME, Tools.PUBLISHER, Inspirations.NAME)) {
            reader.each(column.sheet(), row -> known.products.addOrganisation(row.get(column, "")));
        }
        return known;
    }

    /** Returns the given names, as if each were a person, beside those of tools and organisations. */
    static KnownNames of(List<String> names, List<String> tools, List<String> organisations, Texts texts) {
        Map<UUID, String> byId = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(at -> byId.put(new UUID(0, at), names.get(at)));
        KnownNames known = new KnownNames(byId, texts);
        tools.forEach(known.products::addTool);
        organisations.forEach(known.products::addOrganisation);
        return known;
    }

    /** Returns the pseudonym of a person or an expert; empty for another row. */
    public String label(UUID id) {
        return pseudonyms.of(id);
    }

    /** Returns whether somebody has that name, accents, capitals and punctuation left aside. */
    public boolean has(String name) {
        return pseudonyms.has(name);
    }

    /** Returns the names that a text holds, or may hold, in its order; none reaches into another. */
    public List<Mention> mentions(String text) {
        return new MentionFinder(text, forms, products, pseudonyms).all();
    }

    /** Returns a text without the mentions that a choice, given the place of each among them, replaces. */
    public String replaced(String text, BiPredicate<Integer, Mention> choice) {
        List<Mention> mentions = mentions(text);
        StringBuilder without = new StringBuilder();
        int end = 0;
        for (int at = 0; at < mentions.size(); at++) {
            Mention each = mentions.get(at);
            if (choice.test(at, each)) {
                without.append(text, end, each.start()).append(each.replacement());
                end = each.end();
            }
        }
        return without.append(text.substring(end)).toString();
    }

    /** Returns a text without the names that the rule replaces. */
    String replaced(String text) {
        return replaced(text, (_, mention) -> mention.removed());
    }
}
