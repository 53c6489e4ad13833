package fr.technolucide.insight;

import fr.technolucide.catalog.Learning;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The figures about learning: people and minutes.
 *
 * @param minutes    over every session, each person counted
 * @param people     who took part in one session at least
 * @param masteredTools tools that two people at least learned (point 8.3)
 */
public record LearningFigures(long minutes, Set<UUID> people, Set<UUID> masteredTools) {

    private static final int TWO_PEOPLE = 2;

    public static LearningFigures of(Reader reader) {
        List<Row> sessions = reader.all(Learning.SHEET);
        long minutes = sessions.stream()
                .mapToLong(row -> row.get(Learning.TOTAL_MINUTES, 0))
                .sum();
        Set<UUID> people = new HashSet<>();
        Map<UUID, Set<UUID>> byTool = new HashMap<>();
        for (Row session : sessions) {
            people.addAll(session.ids(Learning.PEOPLE));
            UUID tool = session.get(Learning.TOOL);
            if (tool != null) {
                byTool.computeIfAbsent(tool, _ -> new HashSet<>()).addAll(session.ids(Learning.PEOPLE));
            }
        }
        Set<UUID> mastered = byTool.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= TWO_PEOPLE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return new LearningFigures(minutes, Set.copyOf(people), mastered);
    }
}
