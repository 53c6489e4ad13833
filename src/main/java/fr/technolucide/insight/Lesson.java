package fr.technolucide.insight;

import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The change that a closed retrospective decided.
 *
 * @param sentence may be empty when the strategy is maintained
 */
public record Lesson(Row retrospective, LocalDate day, int number, Change change, String sentence) {

    /** Returns every closed retrospective, the latest first. */
    public static List<Lesson> all(Reader reader) {
        return of(reader.all(Retrospectives.SHEET));
    }

    /**
     * Returns the closed retrospectives that a use case or a tool was about, the latest first: concluded on the use
     * case, or with a note linked to the row. A tool is also concerned by what was concluded on a use case that relies
     * on it.
     */
    public static List<Lesson> about(Row row, Reader reader) {
        Set<UUID> concerned = new HashSet<>();
        if (row.sheet().equals(UseCases.SHEET)) {
            reader.where(Retrospectives.USE_CASE, row.id()).forEach(found -> concerned.add(found.id()));
            reader.where(RetroNotes.USE_CASE, row.id()).forEach(note -> add(concerned, note));
        } else if (row.sheet().equals(Tools.SHEET)) {
            reader.where(UseCases.TOOL, row.id()).stream()
                    .flatMap(useCase -> reader.where(Retrospectives.USE_CASE, useCase.id()).stream())
                    .forEach(found -> concerned.add(found.id()));
            reader.where(RetroNotes.TOOL, row.id()).forEach(note -> add(concerned, note));
        }
        return of(reader.find(Retrospectives.SHEET, concerned).values().stream().toList());
    }

    private static void add(Set<UUID> concerned, Row note) {
        UUID retrospective = note.get(RetroNotes.RETROSPECTIVE);
        if (retrospective != null) {
            concerned.add(retrospective);
        }
    }

    private static List<Lesson> of(List<Row> retrospectives) {
        List<Lesson> lessons = new ArrayList<>(
                retrospectives.stream().map(Lesson::of).filter(Objects::nonNull).toList());
        lessons.sort(Comparator.comparing(Lesson::day)
                .thenComparingInt(Lesson::number)
                .reversed());
        return List.copyOf(lessons);
    }

    private static @Nullable Lesson of(Row row) {
        LocalDate day = row.get(Retrospectives.DAY);
        Change change = row.get(Retrospectives.CHANGE);
        boolean closed = !row.isEmpty(Retrospectives.CLOSED_ON);
        return !closed || day == null || change == null
                ? null
                : new Lesson(
                        row,
                        day,
                        row.get(Retrospectives.NUMBER, 0),
                        change,
                        row.get(Retrospectives.CHANGE_TEXT, "").strip());
    }
}
