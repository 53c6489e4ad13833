package fr.technolucide.exchange.excel.chart;

import fr.technolucide.exchange.excel.chart.ChartParts.Numbers;
import fr.technolucide.exchange.excel.chart.ChartParts.Scale;
import fr.technolucide.exchange.excel.chart.ChartParts.Words;
import fr.technolucide.exchange.excel.data.CellStyles;

/**
 * Lying bars of hours and, across them, a thin dark line at the hours to reach. Neither Excel nor LibreOffice draws a line
 * across lying bars: it is made of one mark a bar, the end of a bar as long as the hours to reach, invisible until there.
 */
public final class HoursBars {

    private static final int NAMES = 101;
    private static final int HOURS = 102;
    private static final Scale FIVE_BY_FIVE = new Scale(false, 0, 0, 5 / 24.0, "[h]\" h\"");

    /** The share of the bar of the hours to reach that is invisible, in percent; only its end is drawn. */
    private static final double UNSEEN = 98.8;

    /** @param name as a screen reader says it */
    public record Series(String name, Numbers figures) {}

    private HoursBars() {}

    public static String xml(Series done, Series target, Words names) {
        String bars = """
                <c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>%s%s\
                <c:gapWidth val="35"/><c:overlap val="100"/><c:axId val="%d"/><c:axId val="%d"/></c:barChart>""".formatted(
                        series(0, done, ChartParts.fill(CellStyles.ACCENT), names),
                        series(1, target, ChartParts.endOnly(ChartParts.DARK, UNSEEN), names),
                        NAMES,
                        HOURS);
        return ChartParts.chart(bars
                + ChartParts.categories("l", NAMES, HOURS)
                + ChartParts.figures("b", HOURS, NAMES, FIVE_BY_FIVE, ChartParts.CROSSES_AT_END, "between"));
    }

    private static String series(int index, Series series, String fill, Words names) {
        return """
                <c:ser><c:idx val="%1$d"/><c:order val="%1$d"/><c:tx><c:v>%2$s</c:v></c:tx>%3$s\
                <c:invertIfNegative val="0"/><c:cat>%4$s</c:cat><c:val>%5$s</c:val></c:ser>""".formatted(
                        index,
                        ChartParts.escape(series.name()),
                        ChartParts.shape(fill, ChartParts.NO_LINE),
                        ChartParts.words(names),
                        ChartParts.numbers(series.figures()));
    }
}
