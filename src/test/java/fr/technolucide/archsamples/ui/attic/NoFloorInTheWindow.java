package fr.technolucide.archsamples.ui.attic;

/** A package that nobody gave its place in the window. */
public final class NoFloorInTheWindow {}
