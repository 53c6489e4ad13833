package fr.technolucide.archsamples.workbook;

import fr.technolucide.archsamples.catalog.CycleThere;

/** Looks up: the floor of the workbook is under that of the catalogue. */
public final class KnowsCatalog {
    public CycleThere above;
}
