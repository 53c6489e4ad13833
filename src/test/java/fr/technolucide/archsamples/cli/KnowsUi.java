package fr.technolucide.archsamples.cli;

import fr.technolucide.archsamples.ui.task.First;

/** Looks sideways: commands and windows share a floor and do not know each other. */
public final class KnowsUi {
    public First beside;
}
