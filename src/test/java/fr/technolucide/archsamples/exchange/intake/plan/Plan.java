package fr.technolucide.archsamples.exchange.intake.plan;

/** A plan. */
public final class Plan {}
