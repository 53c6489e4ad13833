package fr.technolucide.exchange.names;

import fr.technolucide.language.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands for each person: « Personne 1 » and so on in the order given. No pseudonym holds a name, nor makes one with
 * what stands beside it in a text: a number that a name holds is passed over, and where a name ends as pseudonyms begin,
 * they are « #1 ».
 */
final class Pseudonyms {

    private final Map<UUID, String> byId = new HashMap<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, String> nameByKey = new HashMap<>();

    /** @param names of people, in the order of their numbers */
    Pseudonyms(Map<UUID, String> names, Texts texts) {
        IntFunction<String> pseudonym = pseudonym(names.values(), texts);
        Set<String> words = names.values().stream()
                .flatMap(name -> Stream.of(NameForms.key(name).split(" ")))
                .collect(Collectors.toSet());
        int number = 0;
        for (Map.Entry<UUID, String> each : names.entrySet()) {
            do {
                number++;
            } while (words.contains(String.valueOf(number)));
            String key = NameForms.key(each.getValue());
            byId.put(each.getKey(), pseudonym.apply(number));
            byKey.putIfAbsent(key, pseudonym.apply(number));
            nameByKey.putIfAbsent(key, each.getValue());
        }
    }

    private static IntFunction<String> pseudonym(Collection<String> names, Texts texts) {
        IntFunction<String> usual = number -> texts.text("export.someone", number);
        String word = NameForms.key(usual.apply(1)).replaceFirst(" 1$", "");
        boolean taken = names.stream().map(NameForms::key).anyMatch(name -> (" " + name).endsWith(" " + word));
        return taken ? number -> "#" + number : usual;
    }

    /** Returns the pseudonym of a person; empty for another row. */
    String of(UUID id) {
        return byId.getOrDefault(id, "");
    }

    /** Returns what stands for the people that a text may mean, by the keys of their names. */
    String of(Collection<String> keys) {
        return keys.stream().map(key -> byKey.getOrDefault(key, "")).distinct().collect(Collectors.joining(" / "));
    }

    /** Returns the names with those keys, as they are written in the workbook. */
    List<String> names(Collection<String> keys) {
        return keys.stream().map(key -> nameByKey.getOrDefault(key, key)).toList();
    }

    boolean has(String name) {
        return nameByKey.containsKey(NameForms.key(name));
    }
}
