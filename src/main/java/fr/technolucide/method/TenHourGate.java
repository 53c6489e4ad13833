package fr.technolucide.method;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ten hours that a tool deserves before it is judged, spent by several people who do different work (point 1.4 of
 * the checklist): reached when the total is at least the target, with two testers and two roles or more.
 *
 * @param targetMinutes the hours asked for, in minutes, see {@link #target}
 * @param totalMinutes minutes of trials, each session once whoever was there
 * @param testerCount distinct people, companions included
 * @param roleCount distinct roles among those people, an unknown role not counted
 */
public record TenHourGate(int targetMinutes, long totalMinutes, int testerCount, int roleCount) {

    /** Ten hours, when neither the tool nor the association says otherwise. */
    public static final int DEFAULT_TARGET_MINUTES = 600;

    private static final int TESTERS_NEEDED = 2;
    private static final int ROLES_NEEDED = 2;

    /** The conditions of the gate; the order is the one in which missing conditions are named. */
    public enum Condition {
        HOURS,
        SECOND_TESTER,
        SECOND_ROLE
    }

    /** Returns the tool's own target in minutes, else the association's, else ten hours. */
    public static int target(@Nullable Integer ofTool, @Nullable Integer ofAssociation) {
        if (ofTool != null) {
            return ofTool;
        }
        return ofAssociation != null ? ofAssociation : DEFAULT_TARGET_MINUTES;
    }

    public boolean reached() {
        return missing().isEmpty();
    }

    /** Returns the conditions that do not hold, in declaration order; empty once the gate is reached. */
    public Set<Condition> missing() {
        EnumSet<Condition> missing = EnumSet.noneOf(Condition.class);
        if (totalMinutes < targetMinutes) {
            missing.add(Condition.HOURS);
        }
        if (testerCount < TESTERS_NEEDED) {
            missing.add(Condition.SECOND_TESTER);
        }
        if (roleCount < ROLES_NEEDED) {
            missing.add(Condition.SECOND_ROLE);
        }
        return Collections.unmodifiableSet(missing);
    }

    /** Returns the minutes still to spend, never negative. */
    public int remainingMinutes() {
        return (int) Math.max(0, targetMinutes - totalMinutes);
    }
}
