package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.DecisionState;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Tense;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The sheet of decisions that a body took about a use case or a tool, or is about to take; they are superseded, never
 * deleted.
 */
public final class Decisions {

    public static final Sheet SHEET = Sheet.named("decisions")
            .tab(WorkbookTab.CHECKLIST)
            .label("{day}, {use_case}{tool}")
            .title("{outcome} · {use_case}{tool} · {body} · {day}");

    private static final int MOST_VOTES = 10_000;

    // spotless:off
    public static final Column<UUID> USE_CASE = SHEET.reference("use_case", "use_cases", OnDelete.REFUSE)
            .group("subject").inTable().inBoard();
    public static final Column<UUID> TOOL = SHEET.reference("tool", "tools", OnDelete.DETACH)
            .group("subject").inTable().inBoard();
    public static final Column<Body> BODY = SHEET.choice("body", Body.class)
            .required().group("session").inTable().inBoard();
    public static final Column<LocalDate> DAY = SHEET.date("day")
            .required().from(DayExpressions.EARLIEST).group("session").inTable().inBoard();
    public static final Column<UUID> MEETING = SHEET.reference("meeting", "meetings", OnDelete.DETACH)
            .setByProgram().group("session");
    public static final Column<UUID> PREPARED_BY = SHEET.reference("prepared_by", "people", OnDelete.DETACH)
            .personal().group("session").inTable();
    public static final Column<String> RESOLUTION = SHEET.longText("resolution", 2_000)
            .group("decision").inTable().inBoard();
    public static final Column<Verdict> VERDICT_AT_OPENING = SHEET.choice("verdict_at_opening", Verdict.class)
            .setByProgram().group("decision");
    public static final Column<Verdict> VERDICT_SEEN = SHEET.choice("verdict_seen", Verdict.class)
            .setByProgram().group("decision").inBoard();
    public static final Column<Outcome> OUTCOME = SHEET.choice("outcome", Outcome.class)
            .group("decision").inTable().inBoard();
    public static final Column<Integer> VOTES_FOR = SHEET.count("votes_for")
            .between(0, MOST_VOTES).group("decision").inBoard();
    public static final Column<Integer> VOTES_AGAINST = SHEET.count("votes_against")
            .between(0, MOST_VOTES).group("decision").inBoard();
    public static final Column<Integer> VOTES_ABSTAINED = SHEET.count("votes_abstained")
            .between(0, MOST_VOTES).group("decision").inBoard();
    public static final Column<String> REASON = SHEET.longText("reason", 2_000).group("decision").inBoard();
    public static final Column<String> CONDITIONS = SHEET.longText("conditions", 2_000).group("decision").inBoard();
    public static final Column<String> OVERRIDE_REASON = SHEET.longText("override_reason", 2_000)
            .group("decision").inTable().inBoard();
    public static final Column<UUID> SIGNED_BY = SHEET.reference("signed_by", "people", OnDelete.DETACH)
            .personal().group("decision").inBoard();
    public static final Column<String> MINUTES_REF = SHEET.text("minutes_ref", 120)
            .group("decision").inTable().inBoard();
    public static final Column<LocalDate> REVIEW_DATE = SHEET.date("review_date")
            .from(DayExpressions.EARLIEST).meant(Tense.FUTURE).group("follow_up").inTable().inBoard();
    public static final Column<String> STOP_CRITERIA = SHEET.longText("stop_criteria", 2_000)
            .group("follow_up").inBoard();
    public static final Column<UUID> STOP_PERSON = SHEET.reference("stop_person", "people", OnDelete.DETACH)
            .personal().group("follow_up").inBoard();
    public static final Column<UUID> SUPERSEDES = SHEET.reference("supersedes", "decisions", OnDelete.REFUSE)
            .group("follow_up");
    public static final Column<DecisionState> STATE =
            SHEET.derived("state", Shapes.choice(DecisionState.class))
                    .group("follow_up").inTable().inBoard();
    // spotless:on

    static {
        SHEET.key(DAY, BODY, USE_CASE, TOOL)
                .order(Sort.by(STATE), Sort.descending(DAY))
                .neverDeleted()
                .lock(Decisions::lockedOnceDecided);
    }

    private Decisions() {}

    /** Returns the last day on which what was decided that day may be looked at again. */
    public static LocalDate latestReview(LocalDate decided) {
        return decided.plusMonths(DayExpressions.MONTHS_BETWEEN_REVIEWS);
    }

    /**
     * Returns the columns that are locked once a decision is taken: it is superseded, not rewritten; what comes after
     * it may still be filled in.
     */
    private static Set<Column<?>> lockedOnceDecided(Row decision) {
        return decision.isEmpty(OUTCOME)
                ? Set.of()
                : SHEET.stored().stream()
                        .filter(column -> !column.equals(MINUTES_REF) && !column.equals(REVIEW_DATE))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
