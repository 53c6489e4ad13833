package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Trials;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Group;
import fr.technolucide.workbook.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The people present at the trials of each tool, testers and companions alike, with their minutes. */
final class Attendance {

    private final Map<UUID, Map<UUID, Long>> minutes = new HashMap<>();

    private Attendance() {}

    static Attendance of(Reader reader) {
        Attendance attendance = new Attendance();
        attendance.add(reader, Trials.TESTER);
        attendance.add(reader, Trials.WITH_PEOPLE);
        return attendance;
    }

    /** Returns the minutes by tool and by whoever was present in one quality, {@code null} where nobody is said. */
    static List<Group> minutes(Reader reader, Column<?> person) {
        return reader.group(Trials.SHEET, List.of(Trials.TOOL, person), Trials.MINUTES);
    }

    private void add(Reader reader, Column<?> person) {
        for (Group group : minutes(reader, person)) {
            if (group.keys().get(0) instanceof UUID tool && group.keys().get(1) instanceof UUID who) {
                minutes.computeIfAbsent(tool, _ -> new HashMap<>()).merge(who, group.sum(), Long::sum);
            }
        }
    }

    /** Returns the minutes by person. */
    Map<UUID, Long> minutesOn(UUID tool) {
        return minutes.getOrDefault(tool, Map.of());
    }

    Set<UUID> testersOf(UUID tool) {
        return minutesOn(tool).keySet();
    }
}
