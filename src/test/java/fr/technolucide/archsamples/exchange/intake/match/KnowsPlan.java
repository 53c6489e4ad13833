package fr.technolucide.archsamples.exchange.intake.match;

import fr.technolucide.archsamples.exchange.intake.plan.Plan;

/** A match that knows what is planned of it. */
public final class KnowsPlan {
    public Plan used;
}
