package fr.technolucide.archsamples.attic;

/** Lives in a package that nobody gave a floor. */
public final class HasNoFloor {}
