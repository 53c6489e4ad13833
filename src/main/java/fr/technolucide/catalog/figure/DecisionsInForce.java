package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.DecisionState;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the decisions in force. One without outcome is awaited, and so supersedes nothing yet; on a subject, the
 * decision in force is the one of the latest day, then the latest created, among those that none supersedes.
 */
public final class DecisionsInForce {

    private final Set<UUID> superseded = new HashSet<>();
    private final Map<UUID, Row> byUseCase = new HashMap<>();
    private final Map<UUID, Row> byTool = new HashMap<>();

    private DecisionsInForce(Collection<Row> decisions) {
        for (Row decision : decisions) {
            UUID earlier = decision.get(Decisions.SUPERSEDES);
            if (earlier != null && !decision.isEmpty(Decisions.OUTCOME) && !earlier.equals(decision.id())) {
                superseded.add(earlier);
            }
        }
        for (Row decision : decisions) {
            if (stateOf(decision) == DecisionState.IN_FORCE) {
                keepLatest(byUseCase, decision, Decisions.USE_CASE);
                keepLatest(byTool, decision, Decisions.TOOL);
            }
        }
    }

    public static DecisionsInForce of(Reader reader) {
        return reader.made(DecisionsInForce.class, all -> new DecisionsInForce(all.all(Decisions.SHEET)));
    }

    private static void keepLatest(Map<UUID, Row> latest, Row decision, Column<UUID> subject) {
        UUID id = decision.get(subject);
        if (id != null) {
            latest.merge(id, decision, (one, later) -> day(later).isBefore(day(one)) ? one : later);
        }
    }

    private static LocalDate day(Row decision) {
        return decision.get(Decisions.DAY, LocalDate.MIN);
    }

    public DecisionState stateOf(Row decision) {
        if (decision.isEmpty(Decisions.OUTCOME)) {
            return DecisionState.AWAITED;
        }
        return superseded.contains(decision.id()) ? DecisionState.SUPERSEDED : DecisionState.IN_FORCE;
    }

    public Optional<Row> onUseCase(UUID useCase) {
        return Optional.ofNullable(byUseCase.get(useCase));
    }

    public Optional<Row> onTool(UUID tool) {
        return Optional.ofNullable(byTool.get(tool));
    }

    static Map<UUID, DecisionState> states(Reader reader, List<Row> decisions) {
        DecisionsInForce inForce = of(reader);
        Map<UUID, DecisionState> states = new HashMap<>();
        decisions.forEach(decision -> states.put(decision.id(), inForce.stateOf(decision)));
        return states;
    }
}
