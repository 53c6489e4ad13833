package fr.technolucide.exchange.names;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of people and experts, and what stands for each: « Personne 1 » and so on, people first, in order of
 * creation. In a text a name is found as whole words, whatever its accents, with the capitals of the name or all in
 * capitals, as {@link NameForms} says; whether what is found is replaced, {@link NameRule} says.
 */
public final class KnownNames {

    private final Map<UUID, String> labels = new HashMap<>();
    private final Map<String, String> labelByKey = new HashMap<>();
    private final Map<String, String> nameByKey = new HashMap<>();
    private final NameForms forms = new NameForms();
    private final Products products = new Products();

    private KnownNames(Map<UUID, String> names, Texts texts) {
        IntFunction<String> label = label(names.values(), texts);
        Set<String> words = names.values().stream()
                .flatMap(name -> Stream.of(NameForms.key(name).split(" ")))
                .collect(Collectors.toSet());
        int number = 0;
        for (Map.Entry<UUID, String> each : names.entrySet()) {
            do {
                number++;
            } while (words.contains(String.valueOf(number)));
            labels.put(each.getKey(), label.apply(number));
            labelByKey.putIfAbsent(NameForms.key(each.getValue()), label.apply(number));
            nameByKey.putIfAbsent(NameForms.key(each.getValue()), each.getValue());
            forms.addName(each.getValue());
        }
    }

    /**
     * Returns how a person is called by a number, so that no pseudonym holds a name, nor makes one with what stands
     * beside it.
     */
    private static IntFunction<String> label(Collection<String> names, Texts texts) {
        IntFunction<String> usual = number -> texts.text("export.someone", number);
        String word = NameForms.key(usual.apply(1)).replaceFirst(" 1$", "");
        boolean taken = names.stream().map(NameForms::key).anyMatch(name -> (" " + name).endsWith(" " + word));
        return taken ? number -> "#" + number : usual;
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
        return labels.getOrDefault(id, "");
    }

    /** Returns whether somebody has that name, accents, capitals and punctuation left aside. */
    public boolean has(String name) {
        return nameByKey.containsKey(NameForms.key(name));
    }

    /** Returns the names that a text holds, or may hold, in its order; none reaches into another. */
    public List<Mention> mentions(String text) {
        return new MentionFinder(text, forms, products, this).all();
    }

    List<String> names(Collection<String> keys) {
        return keys.stream().map(key -> nameByKey.getOrDefault(key, key)).toList();
    }

    String label(Collection<String> keys) {
        return keys.stream()
                .map(key -> labelByKey.getOrDefault(key, ""))
                .distinct()
                .collect(Collectors.joining(" / "));
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
