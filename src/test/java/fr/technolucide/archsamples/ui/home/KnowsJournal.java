package fr.technolucide.archsamples.ui.home;

import fr.technolucide.archsamples.ui.journal.WritesByItself;

/** A tab that uses another. */
public final class KnowsJournal {
    public WritesByItself used;
}
