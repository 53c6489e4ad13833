package fr.technolucide.archsamples.exchange.excel.board;

/** A page of the board. */
public final class Page {}
