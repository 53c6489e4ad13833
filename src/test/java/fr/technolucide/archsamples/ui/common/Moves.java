package fr.technolucide.archsamples.ui.common;

import javafx.animation.FadeTransition;

/** Something that fades. */
public final class Moves {
    public FadeTransition slowly;
}
