package fr.technolucide.method;

import fr.technolucide.quantity.ChoiceItem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The status of a tool; a decision in force decides first, then the ten-hour gate, then the number of testers. */
public enum ToolStatus implements ChoiceItem {
    TO_EXPLORE,
    EXPLORING,
    TO_DECIDE,
    ADOPTED,
    ADAPTED,
    SET_ASIDE;

    /**
     * @param inForce outcome of the decision in force on the tool, {@code null} without one
     * @param gateReached see {@link TenHourGate#reached()}
     * @param testerCount a tool tried by one person alone stays « à explorer »
     */
    public static ToolStatus of(@Nullable Outcome inForce, boolean gateReached, int testerCount) {
        return switch (inForce) {
            case LAUNCH, CONTINUE -> ADOPTED;
            case ADAPT -> ADAPTED;
            case REFUSE, OTHER_APPROACH, STOP -> SET_ASIDE;
            case INVESTIGATE -> explored(gateReached, testerCount);
            case null -> explored(gateReached, testerCount);
        };
    }

    private static ToolStatus explored(boolean gateReached, int testerCount) {
        if (gateReached) {
            return TO_DECIDE;
        }
        return testerCount >= 2 ? EXPLORING : TO_EXPLORE;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
