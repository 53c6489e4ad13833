package fr.technolucide.archsamples.exchange.csv;

import fr.technolucide.archsamples.exchange.excel.board.Page;

/** A format that uses another. */
public final class KnowsExcel {
    public Page used;
}
