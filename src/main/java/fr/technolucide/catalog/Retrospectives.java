package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Tense;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheet of retrospectives: meetings that draw lessons from the trials and decide what changes. */
public final class Retrospectives {

    public static final Sheet SHEET =
            Sheet.named("retrospectives").tab(WorkbookTab.RETROSPECTIVES).label("{number}, {day}");

    // spotless:off
    public static final Column<Integer> NUMBER = SHEET.count("number")
            .required().between(1, 9_999).byDefault("highest + 1", Retrospectives::nextNumber).unique()
            .group("session").inTable().inBoard();
    public static final Column<LocalDate> DAY = SHEET.date("day")
            .required().from(DayExpressions.EARLIEST).untilDaysFromToday(366).byDefault("today", DayExpressions::today)
            .group("session").inTable().inBoard();
    public static final Column<Format> FORMAT = SHEET.choice("format", Format.class)
            .required().byDefault(Format.KEEP_STOP_TRY).group("session");
    public static final Column<UUID> FACILITATOR = SHEET.reference("facilitator", "people", OnDelete.DETACH)
            .personal().group("session");
    public static final Column<List<UUID>> PARTICIPANTS = SHEET.references("participants", "people")
            .personal().group("session").inTable().inBoard();
    public static final Column<Change> CHANGE = SHEET.choice("change", Change.class)
            .group("closing").inTable().inBoard();
    public static final Column<String> CHANGE_TEXT = SHEET.longText("change_text", 2_000)
            .group("closing").inTable().inBoard();
    public static final Column<UUID> USE_CASE = SHEET.reference("use_case", "use_cases", OnDelete.DETACH)
            .group("closing").inBoard();
    public static final Column<LocalDate> NEXT_DAY = SHEET.date("next_day")
            .from(DayExpressions.EARLIEST).meant(Tense.FUTURE)
            .byDefault("day + association.retrospective_days", Retrospectives::nextDay)
            .group("closing").inTable().inBoard();
    public static final Column<LocalDate> CLOSED_ON = SHEET.date("closed_on")
            .from(DayExpressions.EARLIEST).setByProgram().group("closing");
    // spotless:on

    static {
        SHEET.key(DAY, NUMBER)
                .order(Sort.descending(DAY))
                .consequence(Retrospectives::stopsUseCase)
                .lock(Retrospectives::lockedOnceClosed);
    }

    private Retrospectives() {}

    private static Integer nextNumber(Row draft, Reader reader) {
        return 1
                + reader.all(SHEET).stream()
                        .mapToInt(row -> row.get(NUMBER, 0))
                        .max()
                        .orElse(0);
    }

    private static @Nullable LocalDate nextDay(Row draft, Reader reader) {
        LocalDate day = draft.get(DAY);
        Integer days = Association.row(reader).get(Association.RETROSPECTIVE_DAYS);
        return day == null || days == null ? null : day.plusDays(days);
    }

    /** Returns the retrospective under way: the latest that is not closed. */
    public static Optional<Row> current(Reader reader) {
        return reader.all(SHEET).stream()
                .filter(row -> row.isEmpty(CLOSED_ON))
                .reduce((one, later) ->
                        later.get(DAY, LocalDate.MIN).isBefore(one.get(DAY, LocalDate.MIN)) ? one : later);
    }

    /** Returns the edit of the button « Clore la rétrospective »; the rules say what is still missing. */
    public static Edit closing(Row retrospective, LocalDate today) {
        return Edit.byProgram(retrospective, Cells.of(CLOSED_ON, today));
    }

    /**
     * Returns the edit that reopens a closed retrospective; nothing else of a closed one can be written, except what
     * comes next.
     */
    public static Edit reopening(Row retrospective) {
        return Edit.byProgram(retrospective, Cells.of(CLOSED_ON, null));
    }

    /** Returns the next one as it is begun: with the people and the format of the last, on the reader's day. */
    public static Row next(UUID id, Reader reader) {
        Row draft = Row.of(SHEET, id, reader.today());
        Row last = reader.all(SHEET).stream()
                .max(Comparator.comparing(row -> row.get(NUMBER, 0)))
                .orElse(draft);
        draft = draft.with(NUMBER, nextNumber(draft, reader)).with(DAY, reader.today());
        return draft.with(FORMAT, last.get(FORMAT, Format.KEEP_STOP_TRY))
                .with(FACILITATOR, last.get(FACILITATOR))
                .with(PARTICIPANTS, last.get(PARTICIPANTS))
                .with(NEXT_DAY, nextDay(draft, reader));
    }

    private static Set<Column<?>> lockedOnceClosed(Row retrospective) {
        return retrospective.isEmpty(CLOSED_ON)
                ? Set.of()
                : SHEET.stored().stream()
                        .filter(column -> !column.equals(NEXT_DAY) && !column.equals(CLOSED_ON))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the edit that stops the use case when the retrospective closes on « Arrêter ». */
    private static List<Edit> stopsUseCase(@Nullable Row before, @Nullable Row after, Reader reader) {
        boolean closes = after != null && !after.isEmpty(CLOSED_ON) && (before == null || before.isEmpty(CLOSED_ON));
        UUID useCase = after == null || !closes || after.get(CHANGE) != Change.STOP ? null : after.get(USE_CASE);
        return useCase == null
                ? List.of()
                : reader
                        .find(UseCases.SHEET, useCase)
                        .map(row -> Edit.update(row, UseCases.STAGE, UseCaseStage.STOPPED))
                        .stream()
                        .toList();
    }
}
