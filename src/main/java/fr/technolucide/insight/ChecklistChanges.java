package fr.technolucide.insight;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.method.Answer;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two filled checklists of the same use case, point by point.
 *
 * @param changes   the points whose answer or proof differs, and those that only one of the two asks
 * @param unchanged how many points have the same answer and the same proof
 */
public record ChecklistChanges(FilledChecklist before, FilledChecklist after, List<Change> changes, int unchanged) {

    /**
     * One point that differs.
     *
     * @param before absent when the earlier filling does not ask it
     * @param after  absent when the later filling does not ask it
     */
    public record Change(
            String code, @Nullable Point before, @Nullable Point after) {

        /** Returns the wording of the later edition, else of the earlier one. */
        public Row question() {
            return after == null ? Objects.requireNonNull(before).question() : after.question();
        }

        /** Returns whether the answer differs; otherwise only its proof does. */
        public boolean isOfAnswer() {
            return value(before) != value(after) || before == null || after == null;
        }

        private static @Nullable Answer value(@Nullable Point point) {
            return point == null ? null : point.value();
        }
    }

    /** Returns the points whose answer differs, or that only one of the two asks. */
    public List<Change> ofAnswers() {
        return changes.stream().filter(Change::isOfAnswer).toList();
    }

    /** Returns the points answered the same, for another reason. */
    public List<Change> ofProofs() {
        return changes.stream().filter(change -> !change.isOfAnswer()).toList();
    }

    /** Returns the fillings of a use case, the latest day first; on the same day, the latest begun. */
    public static List<Row> fillings(UUID useCase, Reader reader) {
        List<Row> fillings =
                new ArrayList<>(reader.where(Checklists.USE_CASE, useCase).reversed());
        fillings.sort(Comparator.comparing((Row row) -> row.get(Checklists.DAY, LocalDate.MIN))
                .reversed());
        return List.copyOf(fillings);
    }

    /** Returns the filling just before another, by day. */
    public static Optional<Row> previous(Row checklist, Reader reader) {
        UUID useCase = checklist.get(Checklists.USE_CASE);
        return useCase == null
                ? Optional.empty()
                : fillings(useCase, reader).stream()
                        .dropWhile(row -> !row.id().equals(checklist.id()))
                        .skip(1)
                        .findFirst();
    }

    /** Returns the changes between two checklists; empty when one of the two is gone. */
    public static Optional<ChecklistChanges> between(UUID before, UUID after, Reader reader) {
        return FilledChecklist.of(before, reader)
                .flatMap(earlier -> FilledChecklist.of(after, reader).map(later -> between(earlier, later)));
    }

    static ChecklistChanges between(FilledChecklist before, FilledChecklist after) {
        Map<String, Point> earlier = byCode(before);
        Map<String, Point> later = byCode(after);
        List<String> codes = new ArrayList<>(later.keySet());
        new TreeSet<>(earlier.keySet())
                .stream().filter(code -> !later.containsKey(code)).forEach(codes::add);
        List<Change> changes = new ArrayList<>();
        for (String code : codes) {
            Point was = earlier.get(code);
            Point is = later.get(code);
            if (was == null || is == null || !same(was, is)) {
                changes.add(new Change(code, was, is));
            }
        }
        return new ChecklistChanges(before, after, List.copyOf(changes), codes.size() - changes.size());
    }

    private static boolean same(Point one, Point other) {
        return one.value() == other.value() && one.evidence().equals(other.evidence());
    }

    private static Map<String, Point> byCode(FilledChecklist checklist) {
        Map<String, Point> points = new LinkedHashMap<>();
        checklist.points().forEach(point -> points.put(point.code(), point));
        return points;
    }
}
