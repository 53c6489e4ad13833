package fr.technolucide.archsamples.catalog;

import fr.technolucide.archsamples.insight.CycleBack;

/** One half of a cycle. */
public final class CycleThere {
    public CycleBack there;
}
