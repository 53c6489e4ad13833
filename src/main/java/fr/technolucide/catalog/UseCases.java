package fr.technolucide.catalog;

import static fr.technolucide.workbook.Expression.cell;

import fr.technolucide.catalog.choice.Aim;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.FiguresBasis;
import fr.technolucide.catalog.choice.HumanPlace;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.method.Verdict;
import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Tense;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of use cases, what AI might do for the association: the need, the benefit, the human role, the cost, the
 * footprint.
 */
public final class UseCases {

    public static final Sheet SHEET =
            Sheet.named("use_cases").tab(WorkbookTab.USE_CASES).label("{title}");

    // spotless:off
    public static final Column<String> TITLE = SHEET.text("title", 300).required().group("need").inTable().inBoard();
    public static final Column<String> SHORT_TITLE = SHEET.text("short_title", 24).group("need");
    public static final Column<Aim> AIM = SHEET.choice("aim", Aim.class).group("need").inBoard();
    public static final Column<String> TEAM = SHEET.text("team", 250).group("need");
    public static final Column<String> PROBLEM = SHEET.longText("problem", 10_000).group("need").inBoard();
    public static final Column<UUID> TOOL = SHEET.reference("tool", "tools", OnDelete.DETACH)
            .group("need").inTable().inBoard();
    public static final Column<UseCaseStage> STAGE = SHEET.choice("stage", UseCaseStage.class)
            .required().byDefault(UseCaseStage.IDEA).group("follow_up").inTable().inBoard();
    public static final Column<UUID> OWNER = SHEET.reference("owner", "people", OnDelete.DETACH)
            .personal().group("follow_up").inBoard();
    public static final Column<LocalDate> REVIEW_DATE = SHEET.date("review_date")
            .from(DayExpressions.EARLIEST).meant(Tense.FUTURE).group("follow_up").inBoard();
    public static final Column<Integer> MORE_PEOPLE = SHEET.rating("more_people", 0, 3)
            .group("benefit").inTable().inBoard();
    public static final Column<String> MORE_PEOPLE_NOTE = SHEET.text("more_people_note", 300).group("benefit");
    public static final Column<Integer> BETTER_ANSWERS = SHEET.rating("better_answers", 0, 3)
            .group("benefit").inTable().inBoard();
    public static final Column<String> BETTER_ANSWERS_NOTE = SHEET.text("better_answers_note", 300).group("benefit");
    public static final Column<Integer> OUT_OF_REACH = SHEET.rating("out_of_reach", 0, 3)
            .group("benefit").inTable().inBoard();
    public static final Column<String> OUT_OF_REACH_NOTE = SHEET.text("out_of_reach_note", 300).group("benefit");
    public static final Column<Integer> BENEFIT = SHEET.derived(
                    "benefit",
                    Shapes.COUNT,
                    new Expression.Greatest(List.of(cell(MORE_PEOPLE), cell(BETTER_ANSWERS), cell(OUT_OF_REACH))))
            .group("benefit").inTable().inBoard();
    public static final Column<Integer> PEOPLE_BEFORE = SHEET.count("people_before")
            .between(0, 10_000_000).group("benefit").inTable().inBoard();
    public static final Column<Integer> PEOPLE_AFTER = SHEET.count("people_after")
            .between(0, 10_000_000).group("benefit").inTable().inBoard();
    public static final Column<Integer> MINUTES_PER_MONTH = SHEET.hours("minutes_per_month")
            .between(-1_000_000, 1_000_000).group("benefit").inTable().inBoard().summed();
    public static final Column<String> FREED_TIME_USE = SHEET.text("freed_time_use", 200).group("benefit").inBoard();
    public static final Column<FiguresBasis> FIGURES_BASIS = SHEET.choice("figures_basis", FiguresBasis.class)
            .byDefault(FiguresBasis.ESTIMATED).group("benefit").inBoard();
    public static final Column<HumanPlace> HUMAN_PLACE = SHEET.choice("human_place", HumanPlace.class)
            .group("human_role").inTable().inBoard();
    public static final Column<UUID> DECIDER = SHEET.reference("decider", "people", OnDelete.DETACH)
            .personal().group("human_role").inBoard();
    public static final Column<Data> DATA = SHEET.choice("data", Data.class).group("data_used").inTable().inBoard();
    public static final Column<Long> COST_12_MONTHS = SHEET.money("cost_12_months")
            .between(0L, 100_000_000L).group("full_cost").inTable().inBoard().summed();
    public static final Column<Integer> EMPLOYEE_MINUTES = SHEET.hours("employee_minutes")
            .between(0, 10_000_000).group("full_cost");
    public static final Column<Integer> VOLUNTEER_MINUTES = SHEET.hours("volunteer_minutes")
            .between(0, 10_000_000).group("full_cost");
    public static final Column<Long> FULL_COST_12_MONTHS =
            SHEET.derived("full_cost_12_months", Shapes.MONEY).group("full_cost").inBoard().summed();
    public static final Column<Ratio<Long>> COST_PER_HOUR =
            SHEET.derived("cost_per_hour", Shapes.ratioOf(Shapes.MONEY))
                    .group("full_cost").inBoard();
    public static final Column<String> WORTH_IT = SHEET.longText("worth_it", 2_000).group("footprint").inBoard();
    public static final Column<Range> ENERGY = SHEET.derived("energy", Shapes.range("Wh"))
            .group("footprint").inBoard();
    public static final Column<Range> CO2 = SHEET.derived("co2", Shapes.range("gCO2e"))
            .group("footprint").inTable().inBoard();
    /** Planned uses that have no figure, and lack in those above; empty without any. */
    public static final Column<Integer> UNCOUNTED_USAGES =
            SHEET.derived("uncounted_usages", Shapes.COUNT).group("footprint").inBoard();
    public static final Column<Range> CO2_BY_SIZE =
            SHEET.derived("co2_by_size", Shapes.range("gCO2e")).group("footprint");
    public static final Column<Range> WATER = SHEET.derived("water", Shapes.range("L"))
            .group("footprint");
    public static final Column<Ratio<Range>> CO2_PER_HOUR =
            SHEET.derived("co2_per_hour", Shapes.ratioOf(Shapes.range("gCO2e/h")))
                    .group("footprint").inBoard();
    public static final Column<Ratio<Range>> CO2_PER_PERSON = SHEET.derived(
                    "co2_per_person",
                    Shapes.ratioOf(Shapes.range("gCO2e/person")))
            .group("footprint").inBoard();
    public static final Column<Integer> MEDIAN_NET_GAIN =
            SHEET.derived("median_net_gain", Shapes.MINUTES)
                    .signed().group("follow_up").inBoard();
    public static final Column<Verdict> VERDICT =
            SHEET.derived("verdict", Shapes.choice(Verdict.class))
                    .group("follow_up").inTable().inBoard();
    public static final Column<List<String>> RED_FLAGS =
            SHEET.derived("red_flags", Shapes.CODES).group("follow_up").inBoard();
    public static final Column<String> DECISION = SHEET.derived("decision", Shapes.SENTENCE)
            .group("follow_up").inBoard();
    // spotless:on

    static {
        SHEET.key(TITLE, TEAM, TOOL)
                .order(
                        Sort.inOrder(
                                STAGE,
                                UseCaseStage.IN_SERVICE,
                                UseCaseStage.PILOT,
                                UseCaseStage.EXPLORATION,
                                UseCaseStage.IDEA,
                                UseCaseStage.STOPPED),
                        Sort.by(TITLE));
    }

    private UseCases() {}

    /** Returns the tool of a use case among some tools; {@code null} when either is unknown. */
    public static @Nullable Row tool(@Nullable Row useCase, Map<UUID, Row> tools) {
        UUID id = useCase == null ? null : useCase.get(TOOL);
        return id == null ? null : tools.get(id);
    }
}
