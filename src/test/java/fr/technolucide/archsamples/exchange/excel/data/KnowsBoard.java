package fr.technolucide.archsamples.exchange.excel.data;

import fr.technolucide.archsamples.exchange.excel.board.Page;

/** A worksheet of data that knows a page of the board. */
public final class KnowsBoard {
    public Page used;
}
