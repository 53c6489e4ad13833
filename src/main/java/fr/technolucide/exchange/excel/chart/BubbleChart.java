package fr.technolucide.exchange.excel.chart;

import fr.technolucide.exchange.excel.chart.ChartParts.Numbers;
import fr.technolucide.exchange.excel.chart.ChartParts.Scale;
import fr.technolucide.exchange.excel.chart.ChartParts.Words;
import java.util.List;

/**
 * Benefit, from 0 to 3, against grams on a scale of powers of ten; one series for each bubble, so that it has a label, in the colour of
 * what the rule proposes.
 */
public final class BubbleChart {

    /** The axis of the benefit ends above the best one, whose bubble has room there. */
    private static final int TOP = 4;

    /** The benefit under which it is marginal, halfway between two marks. */
    private static final double MARGINAL = 1.5;

    private static final String PALE = "F4EFE3";

    private static final int GRAMS = 201;
    private static final int BENEFIT = 202;

    /**
     * One cell of each.
     *
     * @param name  the letter written beside the bubble
     * @param grams   the figure in the cell of {@code central}
     * @param counted whether the area says how many people; otherwise it says nothing, and the bubble is empty
     * @param color   of the proposal of the rule, in hexadecimal
     * @param among   its number among the bubbles of one benefit, whose letters stand around in turn
     */
    public record Bubble(
            Words name,
            double grams,
            Numbers central,
            Numbers benefit,
            Numbers area,
            boolean counted,
            String color,
            int among) {}

    /** What the two axes measure, in words. */
    public record Axes(String grams, String benefit) {}

    /** The sides of a bubble where its letter may stand: right, left, above, below. */
    private static final List<String> SIDES = List.of("r", "l", "t", "b");

    private BubbleChart() {}

    public static String xml(List<Bubble> bubbles, Axes axes) {
        StringBuilder series = new StringBuilder();
        for (int i = 0; i < bubbles.size(); i++) {
            series.append(series(i, bubbles.get(i)));
        }
        double least = bubbles.stream().mapToDouble(Bubble::grams).min().orElse(1);
        double most = bubbles.stream().mapToDouble(Bubble::grams).max().orElse(1);
        Scale grams = DecadeAxisXml.of(least, most);
        String plot = "<c:bubbleChart><c:varyColors val=\"0\"/>" + series
                + "<c:bubbleScale val=\"45\"/><c:showNegBubbles val=\"0\"/><c:sizeRepresents val=\"area\"/>"
                + "<c:axId val=\"" + GRAMS + "\"/><c:axId val=\"" + BENEFIT + "\"/></c:bubbleChart>"
                + ChartParts.figures("b", GRAMS, BENEFIT, grams, ChartParts.crossesAt(0), "midCat", axes.grams())
                + ChartParts.figures(
                        "l",
                        BENEFIT,
                        GRAMS,
                        new Scale(false, 0, TOP, 1, "[<3.5]0;"),
                        ChartParts.crossesAt(grams.least()),
                        "midCat",
                        axes.benefit());
        return ChartParts.chart(plot, ChartParts.footOnly(PALE, 100 * MARGINAL / TOP));
    }

    private static String series(int index, Bubble bubble) {
        return """
                <c:ser><c:idx val="%1$d"/><c:order val="%1$d"/><c:tx>%2$s</c:tx>%3$s<c:invertIfNegative val="0"/>\
                <c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>%4$s<c:dLblPos val="%8$s"/>\
                <c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="1"/>\
                <c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>\
                <c:xVal>%5$s</c:xVal><c:yVal>%6$s</c:yVal><c:bubbleSize>%7$s</c:bubbleSize><c:bubble3D val="0"/></c:ser>\
                """.formatted(
                index,
                ChartParts.words(bubble.name()),
                bubble.counted()
                        ? ChartParts.shape(ChartParts.fill(bubble.color(), 45), ChartParts.line(ChartParts.DARK, 0.75))
                        : ChartParts.shape("<a:noFill/>", ChartParts.line(bubble.color(), 1.5)),
                "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1000\" b=\"1\"/></a:pPr>"
                        + "<a:endParaRPr lang=\"fr-FR\"/></a:p></c:txPr>",
                ChartParts.numbers(bubble.central()),
                ChartParts.numbers(bubble.benefit()),
                ChartParts.numbers(bubble.area()),
                SIDES.get(bubble.among() % SIDES.size()));
    }
}
