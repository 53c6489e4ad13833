package fr.technolucide.exchange.excel.chart;

import fr.technolucide.exchange.excel.chart.ChartParts.Scale;

/** A scale of grams by powers of ten, from the one under the least figure to the one over the greatest. */
final class DecadeAxisXml {

    private static final String GRAMS = "[>=1000]#,##0,\"\u00a0kg\";[>=1]0\"\u00a0g\";0.###\"\u00a0g\"";

    private DecadeAxisXml() {}

    /** @param least positive */
    static Scale of(double least, double most) {
        double from = Math.pow(10, Math.floor(Math.log10(least)));
        double to = Math.pow(10, Math.ceil(Math.log10(most)));
        return new Scale(true, from, to > from ? to : from * 10, 0, GRAMS);
    }
}
