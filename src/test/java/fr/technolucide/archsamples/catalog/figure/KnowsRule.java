package fr.technolucide.archsamples.catalog.figure;

import fr.technolucide.archsamples.catalog.rule.ARule;

/** A figure that knows what is asked of it. */
public final class KnowsRule {
    public ARule used;
}
