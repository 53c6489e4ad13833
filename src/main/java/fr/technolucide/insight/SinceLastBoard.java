package fr.technolucide.insight;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The decisions, conclusions and changes since the board last decided something.
 *
 * @param lastBoard the day of that meeting; {@code null} without any, and then everything is listed
 * @param events    the latest first
 */
public record SinceLastBoard(@Nullable LocalDate lastBoard, List<Event> events) {

    /** A review, a decision or a retrospective, by its sheet. */
    public record Event(LocalDate day, Row row) {}

    public static SinceLastBoard of(Reader reader) {
        return of(reader, Body.CA);
    }

    /** Returns what happened since a body last decided. */
    static SinceLastBoard of(Reader reader, Body body) {
        List<Row> decisions = reader.all(Decisions.SHEET).stream()
                .filter(row -> !row.isEmpty(Decisions.OUTCOME))
                .toList();
        LocalDate lastBoard = decisions.stream()
                .filter(row -> row.get(Decisions.BODY) == body)
                .map(row -> row.get(Decisions.DAY))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Event> events = new ArrayList<>();
        add(events, reader.all(Reviews.SHEET), Reviews.DAY, lastBoard, row -> changes(row, Reviews.CHANGE));
        add(events, decisions, Decisions.DAY, lastBoard, _ -> true);
        add(
                events,
                reader.all(Retrospectives.SHEET),
                Retrospectives.DAY,
                lastBoard,
                row -> !row.isEmpty(Retrospectives.CLOSED_ON) && changes(row, Retrospectives.CHANGE));
        events.sort(Comparator.comparing(Event::day).reversed());
        return new SinceLastBoard(lastBoard, List.copyOf(events));
    }

    private static boolean changes(Row row, Column<Change> column) {
        Change change = row.get(column);
        return change != null && change != Change.MAINTAIN;
    }

    private static void add(
            List<Event> events,
            List<Row> rows,
            Column<LocalDate> column,
            @Nullable LocalDate after,
            Predicate<Row> which) {
        for (Row row : rows) {
            LocalDate day = row.get(column);
            if (day != null && (after == null || day.isAfter(after)) && which.test(row)) {
                events.add(new Event(day, row));
            }
        }
    }
}
