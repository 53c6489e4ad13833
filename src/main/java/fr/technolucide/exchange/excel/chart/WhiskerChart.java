package fr.technolucide.exchange.excel.chart;

import fr.technolucide.exchange.excel.chart.ChartParts.Numbers;
import fr.technolucide.exchange.excel.chart.ChartParts.Words;
import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.quantity.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A square at the central figure and whiskers to the low and the high one, on a scale of powers of ten.
 *
 * @param names   cells of the letters
 * @param central cells of the central figures
 * @param below   cells of the lengths from low to central
 * @param above   cells of the lengths from central to high
 * @param format  of figures
 * @param ranges  what those cells hold; {@code null} for a use case without a footprint
 */
public record WhiskerChart(
        Words names,
        String central,
        String below,
        String above,
        String format,
        List<? extends @Nullable Range> ranges) {

    private static final int NAMES = 301;
    private static final int GRAMS = 302;

    /** Returns the XML of the chart; empty when there is nothing that such a scale can show. */
    public Optional<String> xml() {
        double least = figures(Range::low).filter(grams -> grams > 0).min().orElse(0);
        double most = figures(Range::high).max().orElse(0);
        return least == 0 ? Optional.empty() : Optional.of(xml(least, most));
    }

    private DoubleStream figures(ToDoubleFunction<Range> part) {
        return ranges.stream().filter(Objects::nonNull).mapToDouble(part);
    }

    private String xml(double least, double most) {
        String series = """
                <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser><c:idx val="0"/>\
                <c:order val="0"/><c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>\
                <c:marker><c:symbol val="square"/><c:size val="8"/>%s</c:marker>\
                <c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/>\
                <c:noEndCap val="0"/><c:plus>%s</c:plus><c:minus>%s</c:minus><c:spPr>%s</c:spPr></c:errBars>\
                <c:cat>%s</c:cat><c:val>%s</c:val><c:smooth val="0"/></c:ser><c:marker val="1"/>\
                <c:axId val="%d"/><c:axId val="%d"/></c:lineChart>""".formatted(
                        ChartParts.shape(ChartParts.fill(CellStyles.ACCENT), ChartParts.NO_LINE),
                        numbers(above, range -> range.high() - range.central()),
                        numbers(below, range -> range.central() - range.low()),
                        ChartParts.line(CellStyles.ACCENT, 1.75),
                        ChartParts.words(names),
                        numbers(central, Range::central),
                        NAMES,
                        GRAMS);
        return ChartParts.chart(series
                + ChartParts.categories("b", NAMES, GRAMS)
                + ChartParts.figures("l", GRAMS, NAMES, DecadeAxisXml.of(least, most), ChartParts.CROSSES, "between"));
    }

    private String numbers(String cells, ToDoubleFunction<Range> part) {
        List<@Nullable Double> values = new ArrayList<>();
        for (Range range : ranges) {
            values.add(range == null ? null : part.applyAsDouble(range));
        }
        return ChartParts.numbers(new Numbers(cells, format, values));
    }
}
