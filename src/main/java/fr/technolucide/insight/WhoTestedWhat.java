package fr.technolucide.insight;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.workbook.Group;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Minutes by tool and tester. A row adds up to the minutes of its tool, less its trials without tester.
 *
 * @param tools  the rows, in the order of their sheet
 * @param people the columns: everyone who tested or accompanied, in the order of their sheet
 */
public record WhoTestedWhat(List<Row> tools, List<Row> people, Map<Pair, Long> minutes, Set<Pair> companions) {

    public record Pair(UUID tool, UUID person) {}

    public static WhoTestedWhat of(Reader reader) {
        Map<Pair, Long> minutes = new HashMap<>();
        for (Group group : reader.group(Trials.SHEET, List.of(Trials.TOOL, Trials.TESTER), Trials.MINUTES)) {
            if (group.keys().get(0) instanceof UUID tool && group.keys().get(1) instanceof UUID person) {
                minutes.merge(new Pair(tool, person), group.sum(), Long::sum);
            }
        }
        Set<Pair> companions = new HashSet<>();
        for (Group group : reader.group(Trials.SHEET, List.of(Trials.TOOL, Trials.WITH_PEOPLE), Trials.MINUTES)) {
            if (group.keys().get(0) instanceof UUID tool && group.keys().get(1) instanceof UUID person) {
                companions.add(new Pair(tool, person));
            }
        }
        Set<UUID> seen = new HashSet<>();
        minutes.keySet().forEach(pair -> seen.add(pair.person()));
        companions.forEach(pair -> seen.add(pair.person()));
        List<Row> people = inOrder(reader, People.SHEET).stream()
                .filter(person -> seen.contains(person.id()))
                .toList();
        return new WhoTestedWhat(inOrder(reader, Tools.SHEET), people, Map.copyOf(minutes), Set.copyOf(companions));
    }

    private static List<Row> inOrder(Reader reader, Sheet sheet) {
        var listing = reader.list(Query.of(sheet));
        return reader.rows(listing, 0, listing.size());
    }

    /** Returns the minutes as tester; 0 for none. */
    public long minutes(Row tool, Row person) {
        return minutes.getOrDefault(new Pair(tool.id(), person.id()), 0L);
    }

    /** Was there, but never as tester: shown « • ». */
    public boolean onlyAccompanied(Row tool, Row person) {
        Pair pair = new Pair(tool.id(), person.id());
        return !minutes.containsKey(pair) && companions.contains(pair);
    }

    public long ofTool(Row tool) {
        return people.stream().mapToLong(person -> minutes(tool, person)).sum();
    }
}
