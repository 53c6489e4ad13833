package fr.technolucide.archsamples.catalog.rule;

/** A rule. */
public final class ARule {}
