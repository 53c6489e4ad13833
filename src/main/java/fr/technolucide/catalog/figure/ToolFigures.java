package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Role;
import fr.technolucide.method.Cost;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.method.TimedValue;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.workbook.Group;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Computes the figures of each tool from the trials and the decisions. */
public final class ToolFigures {

    private ToolFigures() {}

    static Map<UUID, Integer> trialCount(Reader reader, List<Row> tools) {
        return ReferenceTotals.counts(Attendance.minutes(reader, Trials.TESTER), tools); // asked once for these two
    }

    static Map<UUID, Integer> totalMinutes(Reader reader, List<Row> tools) {
        return ReferenceTotals.sums(Attendance.minutes(reader, Trials.TESTER), tools);
    }

    static Map<UUID, Integer> medianNetGain(Reader reader, List<Row> tools) {
        return ReferenceTotals.medians(reader, Trials.TOOL, Trials.NET_GAIN);
    }

    /** Counts the trials of each tool that have the three times that {@link Tools#MEDIAN_NET_GAIN} is made of. */
    public static Map<UUID, Long> measuredTrials(Reader reader) {
        Map<UUID, Long> measured = new HashMap<>();
        for (Group group : reader.group(Trials.SHEET, List.of(Trials.TOOL, Trials.NET_GAIN), null)) {
            UUID tool = group.key(0, Trials.TOOL);
            if (tool != null && group.key(1, Trials.NET_GAIN) != null) {
                measured.merge(tool, group.count(), Long::sum);
            }
        }
        return measured;
    }

    static Map<UUID, Integer> remainingMinutes(Reader reader, List<Row> tools) {
        return each(gates(reader, tools), gate -> ReferenceTotals.small(gate.remainingMinutes()));
    }

    static Map<UUID, Integer> testerCount(Reader reader, List<Row> tools) {
        return each(gates(reader, tools), TenHourGate::testerCount);
    }

    static Map<UUID, Integer> roleCount(Reader reader, List<Row> tools) {
        return each(gates(reader, tools), TenHourGate::roleCount);
    }

    static Map<UUID, Boolean> gateReached(Reader reader, List<Row> tools) {
        return each(gates(reader, tools), TenHourGate::reached);
    }

    /** Returns the ten-hour gate of each tool, which also names the conditions still missing. */
    public static Map<UUID, TenHourGate> gates(Reader reader, List<Row> tools) {
        Map<UUID, Integer> minutes = totalMinutes(reader, tools);
        Attendance attendance = Attendance.of(reader);
        Map<UUID, Row> people = people(reader);
        Integer associationTarget = Association.row(reader).get(Association.HOURS_TARGET);
        Map<UUID, TenHourGate> gates = new HashMap<>();
        for (Row tool : tools) {
            Set<UUID> testers = attendance.testersOf(tool.id());
            gates.put(
                    tool.id(),
                    new TenHourGate(
                            TenHourGate.target(tool.get(Tools.HOURS_TARGET), associationTarget),
                            minutes.getOrDefault(tool.id(), 0),
                            testers.size(),
                            roles(testers, people).size()));
        }
        return gates;
    }

    private static Set<Role> roles(Set<UUID> testers, Map<UUID, Row> people) {
        Set<Role> roles = new HashSet<>();
        for (UUID tester : testers) {
            Row person = people.get(tester);
            Role role = person == null ? null : person.get(People.ROLE);
            if (role != null) {
                roles.add(role);
            }
        }
        return roles;
    }

    static Map<UUID, Long> explorationCost(Reader reader, List<Row> tools) {
        Map<UUID, Long> costs = new HashMap<>();
        timeSpent(reader, tools).forEach((tool, times) -> {
            Long cost = Cost.exploration(times);
            if (cost != null) {
                costs.put(tool, cost);
            }
        });
        return costs;
    }

    /**
     * Returns how many testers and companions of a tool have no hourly value, and so are left out of its cost; 0 where
     * nobody has one, since there is no cost then.
     */
    public static int leftOutOfCost(Reader reader, Row tool) {
        List<TimedValue> times = timeSpent(reader, List.of(tool)).getOrDefault(tool.id(), List.of());
        long unvalued = times.stream().filter(TimedValue::isUnpriced).count();
        return unvalued == times.size() ? 0 : (int) unvalued;
    }

    private static Map<UUID, List<TimedValue>> timeSpent(Reader reader, List<Row> tools) {
        Attendance attendance = Attendance.of(reader);
        HourValues values = HourValues.of(reader);
        Map<UUID, Row> people = people(reader);
        return tools.stream()
                .collect(Collectors.toMap(
                        Row::id,
                        tool -> attendance.minutesOn(tool.id()).entrySet().stream()
                                .map(entry -> new TimedValue(entry.getValue(), values.of(people.get(entry.getKey()))))
                                .toList()));
    }

    static Map<UUID, ToolStatus> status(Reader reader, List<Row> tools) {
        DecisionsInForce decisions = DecisionsInForce.of(reader);
        Map<UUID, TenHourGate> gates = gates(reader, tools);
        Map<UUID, ToolStatus> statuses = new HashMap<>();
        gates.forEach(
                (tool, gate) -> statuses.put(tool, status(decisions.onTool(tool).orElse(null), gate)));
        return statuses;
    }

    private static ToolStatus status(@Nullable Row decision, TenHourGate gate) {
        Outcome outcome = decision == null ? null : decision.get(Decisions.OUTCOME);
        return ToolStatus.of(outcome, gate.reached(), gate.testerCount());
    }

    private static Map<UUID, Row> people(Reader reader) {
        return reader.all(People.SHEET).stream().collect(Collectors.toMap(Row::id, Function.identity()));
    }

    private static <S, T> Map<UUID, T> each(Map<UUID, S> figures, Function<S, T> of) {
        Map<UUID, T> result = new HashMap<>();
        figures.forEach((id, figure) -> result.put(id, of.apply(figure)));
        return result;
    }
}
