package fr.technolucide.archsamples.insight;

import fr.technolucide.archsamples.catalog.CycleThere;

/** The other half of a cycle. */
public final class CycleBack {
    public CycleThere back;
}
