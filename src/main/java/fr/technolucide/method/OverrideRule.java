package fr.technolucide.method;

import org.jspecify.annotations.Nullable;

/** Decides whether a decision goes further than the rule proposed, and so requires a written reason and a signature. */
public final class OverrideRule {

    private OverrideRule() {}

    /**
     * Returns whether, for a use case, the outcome outranks the verdict seen that day.
     *
     * @param verdictSeen {@code null} (none was recorded) ranks with the lowest
     */
    public static boolean overridesVerdict(Outcome outcome, @Nullable Verdict verdictSeen) {
        return outcome.rank() > (verdictSeen == null ? 0 : verdictSeen.rank());
    }

    /** Returns whether a tool is launched, adapted or continued before its ten hours. */
    public static boolean overridesGate(Outcome outcome, boolean gateReached) {
        return !gateReached && outcome.rank() > 0;
    }
}
