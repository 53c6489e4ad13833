package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.excel.ChartParts.Scale;

/** A scale of grams by powers of ten, from the one under the least figure to the one over the greatest. */
final class Decades {

    private static final String GRAMS = "[>=1000]#,##0,\"\u00a0kg\";[>=1]0\"\u00a0g\";0.###\"\u00a0g\"";

    private Decades() {}

    /** @param least positive */
    static Scale of(double least, double most) {
        double from = Math.pow(10, Math.floor(Math.log10(least)));
        double to = Math.pow(10, Math.ceil(Math.log10(most)));
        return new Scale(true, from, to > from ? to : from * 10, 0, GRAMS);
    }
}
