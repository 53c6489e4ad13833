package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.excel.ChartParts.Numbers;
import fr.technolucide.exchange.excel.ChartParts.Words;
import fr.technolucide.quantity.Range;
import java.util.List;

/** A square at the central figure and whiskers to the low and the high one, on a scale of powers of ten. */
final class WhiskerChart {

    private static final int NAMES = 301;
    private static final int GRAMS = 302;

    private WhiskerChart() {}

    /**
     * @param below cells of the lengths from low to central
     * @param above cells of the lengths from central to high
     */
    static String xml(Words names, Numbers central, String below, String above, List<Range> ranges) {
        String plus = ChartParts.numbers(new Numbers(
                above,
                central.format(),
                ranges.stream().map(range -> range.high() - range.central()).toList()));
        String minus = ChartParts.numbers(new Numbers(
                below,
                central.format(),
                ranges.stream().map(range -> range.central() - range.low()).toList()));
        String series = """
                <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser><c:idx val="0"/>\
                <c:order val="0"/><c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>\
                <c:marker><c:symbol val="square"/><c:size val="8"/>%s</c:marker>\
                <c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/>\
                <c:noEndCap val="0"/><c:plus>%s</c:plus><c:minus>%s</c:minus><c:spPr>%s</c:spPr></c:errBars>\
                <c:cat>%s</c:cat><c:val>%s</c:val><c:smooth val="0"/></c:ser><c:marker val="1"/>\
                <c:axId val="%d"/><c:axId val="%d"/></c:lineChart>""".formatted(
                        ChartParts.shape(ChartParts.fill(Styles.ACCENT), ChartParts.NO_LINE),
                        plus,
                        minus,
                        ChartParts.line(Styles.ACCENT, 1.75),
                        ChartParts.words(names),
                        ChartParts.numbers(central),
                        NAMES,
                        GRAMS);
        double least = ranges.stream().mapToDouble(Range::low).min().orElse(1);
        double most = ranges.stream().mapToDouble(Range::high).max().orElse(1);
        var scale = Decades.of(least, most);
        return ChartParts.chart(
                series
                        + ChartParts.categories("b", NAMES, GRAMS)
                        + ChartParts.figures("l", GRAMS, NAMES, scale, ChartParts.CROSSES, "between"),
                "");
    }
}
