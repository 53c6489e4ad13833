package fr.technolucide.insight;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The board's summary in the plain terms of {@link Figures}: rows by their id, names in snake case. */
final class BoardFigures {

    private BoardFigures() {}

    static Map<String, @Nullable Object> of(BoardSummary board) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("today", board.today().toString());
        figures.put("exploration_minutes", board.hours().totalMinutes());
        figures.put("remaining_minutes", board.hours().remainingMinutes());
        figures.put("exploration_cost", board.hours().explorationCost());
        figures.put("tools", board.hours().tools().size());
        figures.put("tools_at_gate", board.hours().atGate());
        figures.put("in_service", uses(board.inService()));
        figures.put("in_service_and_pilots", uses(board.inUse()));
        figures.put("awaited", each(board.awaited(), BoardFigures::awaited));
        figures.put("alerts", each(board.alerts(), BoardFigures::alert));
        figures.put("met_criteria", each(board.metCriteria(), BoardFigures::met));
        figures.put("over_cap", each(board.overCaps(), BoardFigures::overCap));
        figures.put("service_gaps", each(board.serviceGaps(), BoardFigures::serviceGap));
        figures.put(
                "overdue",
                Stream.concat(
                                board.lateDecisions().stream().map(late -> overdue(late, board.today())),
                                board.overdue().stream().map(BoardFigures::overdue))
                        .toList());
        figures.put("pathway", pathway(board.pathway()));
        figures.put("actions", actions(board.actions()));
        figures.put("learning", learning(board.learning()));
        figures.put("last_board", PlainValue.of(board.sinceLastBoard().lastBoard()));
        figures.put("since_last_board", each(board.sinceLastBoard().events(), BoardFigures::event));
        figures.put("who_tested_what", whoTestedWhat(board.whoTestedWhat()));
        return figures;
    }

    private static <T> List<Object> each(Collection<T> items, Function<T, Object> figure) {
        return items.stream().map(figure).toList();
    }

    private static Map<String, @Nullable Object> uses(InService uses) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("count", uses.useCases().size());
        figures.put("people", people(PeopleServed.of(uses.useCases())));
        sum(figures, "minutes_per_month", uses.freedMinutes());
        sum(figures, "cost_12_months", uses.cost());
        sum(figures, "full_cost_12_months", uses.fullCost());
        sum(figures, "co2", uses.co2());
        return figures;
    }

    private static @Nullable Map<String, Object> people(PeopleServed served) {
        if (served.isUnknown()) {
            return null;
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("before", served.before());
        figures.put("after", served.after());
        figures.put("measured", served.measured());
        figures.put("claimed", served.claimed());
        figures.put("uses_lacking", served.uncounted());
        return figures;
    }

    private static void sum(Map<String, @Nullable Object> figures, String name, PartialSum<?> sum) {
        figures.put(name, PlainValue.of(sum.value()));
        figures.put(name + "_lacking", sum.lacking());
    }

    private static Map<String, @Nullable Object> awaited(AwaitedDecision awaited) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("decision", awaited.decision().id().toString());
        figures.put("use_case", id(awaited.useCase()));
        figures.put("tool", id(awaited.tool()));
        figures.put("body", PlainValue.of(awaited.decision().get(Decisions.BODY)));
        figures.put("day", PlainValue.of(awaited.decision().get(Decisions.DAY)));
        figures.put("verdict", PlainValue.of(awaited.proposal()));
        figures.put("overdue", awaited.overdue());
        return figures;
    }

    private static Map<String, @Nullable Object> alert(Alert alert) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("use_case", id(alert.useCase()));
        figures.put("red_flags", alert.codes());
        figures.put("sentence", alert.sentence());
        return figures;
    }

    private static Map<String, @Nullable Object> met(MetCriterion met) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("decision", id(met.decision()));
        figures.put("use_case", id(met.useCase()));
        figures.put("sentence", met.sentence());
        return figures;
    }

    private static Map<String, @Nullable Object> overCap(OverCap over) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("usage", id(over.usage()));
        figures.put("per_month", over.perMonth());
        figures.put("cap_per_month", over.cap());
        return figures;
    }

    private static Map<String, @Nullable Object> overdue(AwaitedDecision late, LocalDate today) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("kind", "decision");
        figures.put("row", id(late.decision()));
        figures.put("due", PlainValue.of(late.decision().get(Decisions.DAY)));
        figures.put("days_late", late.daysLate(today));
        figures.put("who", PlainValue.of(late.decision().get(Decisions.PREPARED_BY)));
        return figures;
    }

    private static Map<String, @Nullable Object> serviceGap(ServiceGap gap) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("use_case", id(gap.useCase()));
        figures.put("decided", gap.decided());
        figures.put("assessed", gap.assessed());
        return figures;
    }

    private static Map<String, @Nullable Object> overdue(Overdue overdue) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("kind", lower(overdue.kind()));
        figures.put("row", id(overdue.row()));
        figures.put("due", overdue.due().toString());
        figures.put("days_late", overdue.daysLate());
        figures.put("who", PlainValue.of(overdue.who()));
        return figures;
    }

    private static Map<String, Object> pathway(Pathway pathway) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Pathway.Step step : pathway.steps()) {
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("state", lower(step.state()));
            of.put("shown", step.shown());
            of.put("done", step.done());
            of.put("of", step.of());
            of.put("reviews_due", step.due());
            figures.put(lower(step.name()), of);
        }
        return figures;
    }

    private static Map<String, @Nullable Object> actions(ActionFigures actions) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        for (ActionStatus status : ActionStatus.values()) {
            figures.put(status.id(), actions.byStatus().get(status));
        }
        figures.put("closed_in_time", actions.inTime());
        figures.put("closed_in_time_of", actions.of());
        figures.put("median_age_days", actions.medianAge());
        return figures;
    }

    private static Map<String, Object> learning(LearningFigures learning) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("total_minutes", learning.minutes());
        figures.put("people", learning.people().size());
        return figures;
    }

    private static Map<String, @Nullable Object> event(SinceLastBoard.Event event) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("day", event.day().toString());
        figures.put("sheet", event.row().sheet().name());
        figures.put("row", id(event.row()));
        return figures;
    }

    private static Map<String, Object> whoTestedWhat(WhoTestedWhat who) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Row tool : who.tools()) {
            Map<String, Object> minutes = new LinkedHashMap<>();
            for (Row person : who.people()) {
                if (who.minutes(tool, person) > 0) {
                    minutes.put(person.id().toString(), who.minutes(tool, person));
                }
            }
            figures.put(tool.id().toString(), minutes);
        }
        return figures;
    }

    private static @Nullable String id(@Nullable Row row) {
        return row == null ? null : row.id().toString();
    }

    private static String lower(Enum<?> item) {
        return item.name().toLowerCase(Locale.ROOT);
    }
}
