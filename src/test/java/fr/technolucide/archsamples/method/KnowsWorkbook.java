package fr.technolucide.archsamples.method;

import fr.technolucide.archsamples.workbook.SpeaksSql;

/** A pure rule that knows a workbook. */
public final class KnowsWorkbook {
    public SpeaksSql rows;
}
