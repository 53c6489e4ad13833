package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.ToolStatus;
import java.util.List;

/**
 * Selects the outcomes that can be decided about a use case or a tool in its present state; one that is not in use is
 * neither continued nor stopped.
 */
public final class OfferedOutcomes {

    private static final List<Outcome> BEFORE_USE =
            List.of(Outcome.LAUNCH, Outcome.ADAPT, Outcome.INVESTIGATE, Outcome.OTHER_APPROACH, Outcome.REFUSE);

    private OfferedOutcomes() {}

    public static List<Outcome> at(UseCaseStage stage) {
        return switch (stage) {
            case IDEA, EXPLORATION, STOPPED -> BEFORE_USE;
            case PILOT ->
                List.of(Outcome.LAUNCH, Outcome.CONTINUE, Outcome.ADAPT, Outcome.OTHER_APPROACH, Outcome.STOP);
            case IN_SERVICE -> List.of(Outcome.CONTINUE, Outcome.ADAPT, Outcome.OTHER_APPROACH, Outcome.STOP);
        };
    }

    public static List<Outcome> of(ToolStatus status) {
        return status == ToolStatus.ADOPTED || status == ToolStatus.ADAPTED
                ? List.of(Outcome.CONTINUE, Outcome.ADAPT, Outcome.STOP)
                : List.of(Outcome.LAUNCH, Outcome.ADAPT, Outcome.INVESTIGATE, Outcome.REFUSE);
    }
}
