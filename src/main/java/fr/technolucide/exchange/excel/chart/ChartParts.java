package fr.technolucide.exchange.excel.chart;

import fr.technolucide.exchange.excel.data.CellStyles;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of the XML of a chart (ECMA-376 part 1, 21.2), in the order that its schema asks for. Written as text: the
 * classes of POI know no bubbles, and only some of what a mark can look like.
 */
public final class ChartParts {

    static final String FAINT = "DCE2E6";
    static final String DARK = "1C2A32";

    private ChartParts() {}

    /** Cells of words, with what they hold. */
    public record Words(String reference, List<String> values) {}

    /** Cells of figures, with what they hold; {@code null} where there is none. */
    public record Numbers(String reference, String format, List<? extends @Nullable Double> values) {}

    /**
     * Returns a whole chart: axes and series within, no title since a heading stands above it, the font of the cells.
     */
    static String chart(String plot) {
        return chart(plot, "<a:noFill/>");
    }

    /** @param ground the fill behind the axes */
    static String chart(String plot, String ground) {
        return """
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"\
                 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
                <c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>\
                <c:plotArea><c:layout/>%s<c:spPr>%s<a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>\
                <c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>\
                <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
                <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000"><a:solidFill><a:srgbClr val="%s"/>\
                </a:solidFill><a:latin typeface="%s"/></a:defRPr></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>\
                </c:chartSpace>""".formatted(plot, ground, DARK, CellStyles.FACE);
    }

    /** Returns the XML of the name of a series, taken from one cell. */
    static String name(String reference, String value) {
        return "<c:tx>" + words(new Words(reference, List.of(value))) + "</c:tx>";
    }

    static String words(Words cells) {
        StringBuilder cache = new StringBuilder();
        for (int i = 0; i < cells.values().size(); i++) {
            cache.append("<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>"
                    .formatted(i, escape(cells.values().get(i))));
        }
        return "<c:strRef><c:f>%s</c:f><c:strCache><c:ptCount val=\"%d\"/>%s</c:strCache></c:strRef>"
                .formatted(escape(cells.reference()), cells.values().size(), cache);
    }

    static String numbers(Numbers cells) {
        StringBuilder cache = new StringBuilder();
        for (int i = 0; i < cells.values().size(); i++) {
            Double value = cells.values().get(i);
            if (value != null) {
                cache.append("<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>".formatted(i, number(value)));
            }
        }
        return ("<c:numRef><c:f>%s</c:f><c:numCache><c:formatCode>%s</c:formatCode><c:ptCount val=\"%d\"/>%s"
                        + "</c:numCache></c:numRef>")
                .formatted(
                        escape(cells.reference()),
                        escape(cells.format()),
                        cells.values().size(),
                        cache);
    }

    static String fill(String hex) {
        return "<a:solidFill><a:srgbClr val=\"" + hex + "\"/></a:solidFill>";
    }

    /** @param share of what is behind that shows through, in percent */
    static String fill(String hex, int share) {
        return "<a:solidFill><a:srgbClr val=\"%s\"><a:alpha val=\"%d\"/></a:srgbClr></a:solidFill>"
                .formatted(hex, (100 - share) * 1000);
    }

    /** Returns the XML of a fill that is transparent from the left up to some percent of the width, then coloured. */
    static String endOnly(String hex, double unseen) {
        String seen = "<a:srgbClr val=\"" + hex + "\"/>";
        String none = "<a:srgbClr val=\"" + hex + "\"><a:alpha val=\"0\"/></a:srgbClr>";
        long stop = Math.round(unseen * 1000);
        return "<a:gradFill rotWithShape=\"1\"><a:gsLst>" + stop(0, none) + stop(stop, none) + stop(stop, seen)
                + stop(100_000, seen) + "</a:gsLst><a:lin ang=\"0\" scaled=\"0\"/></a:gradFill>";
    }

    /** Returns the XML of a fill that colours so many percent of the height, from below, and leaves what is above as it is. */
    static String footOnly(String hex, double seen) {
        String color = "<a:srgbClr val=\"" + hex + "\"/>";
        String none = "<a:srgbClr val=\"" + hex + "\"><a:alpha val=\"0\"/></a:srgbClr>";
        long stop = Math.round((100 - seen) * 1000);
        return "<a:gradFill rotWithShape=\"1\"><a:gsLst>" + stop(0, none) + stop(stop, none) + stop(stop, color)
                + stop(100_000, color) + "</a:gsLst><a:lin ang=\"5400000\" scaled=\"0\"/></a:gradFill>";
    }

    private static String stop(long place, String color) {
        return "<a:gs pos=\"" + place + "\">" + color + "</a:gs>";
    }

    static String line(String hex, double points) {
        return "<a:ln w=\"" + Math.round(points * 12_700) + "\">" + fill(hex) + "</a:ln>";
    }

    static String shape(String fill, String line) {
        return "<c:spPr>" + fill + line + "</c:spPr>";
    }

    static final String NO_LINE = "<a:ln><a:noFill/></a:ln>";

    static String categories(String place, int id, int crossing) {
        return """
                <c:catAx><c:axId val="%1$d"/><c:scaling><c:orientation val="%4$s"/></c:scaling><c:delete val="0"/>\
                <c:axPos val="%3$s"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
                <c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>%5$s</c:spPr><c:crossAx val="%2$d"/>\
                <c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>\
                <c:noMultiLvlLbl val="1"/></c:catAx>""".formatted(id, crossing, place, place.equals("l") ? "maxMin" : "minMax", line(DARK, 0.75));
    }

    /** The scale of an axis. */
    record Scale(boolean tenfold, double least, double most, double step, String format) {}

    static String figures(String place, int id, int crossing, Scale scale, String crosses, String between) {
        return figures(place, id, crossing, scale, crosses, between, "");
    }

    /** @param title what the axis measures, beside it; empty for none */
    static String figures(
            String place, int id, int crossing, Scale scale, String crosses, String between, String title) {
        String log = scale.tenfold() ? "<c:logBase val=\"10\"/>" : "";
        String step = scale.step() == 0 ? "" : "<c:majorUnit val=\"" + number(scale.step()) + "\"/>";
        String most = scale.most() == 0 ? "" : "<c:max val=\"" + number(scale.most()) + "\"/>";
        return """
                <c:valAx><c:axId val="%d"/><c:scaling>%s<c:orientation val="minMax"/>%s<c:min val="%s"/></c:scaling>\
                <c:delete val="0"/><c:axPos val="%s"/><c:majorGridlines><c:spPr>%s</c:spPr></c:majorGridlines>%s\
                <c:numFmt formatCode="%s" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>\
                <c:tickLblPos val="%s"/><c:spPr>%s</c:spPr><c:crossAx val="%d"/>%s<c:crossBetween val="%s"/>%s</c:valAx>\
                """.formatted(
                        id,
                        log,
                        most,
                        number(scale.least()),
                        place,
                        line(FAINT, 0.75),
                        title.isEmpty() ? "" : title(title, place.equals("l")),
                        escape(scale.format()),
                        crosses.equals(CROSSES_AT_END) ? "nextTo" : "low",
                        NO_LINE,
                        crossing,
                        crosses,
                        between,
                        step);
    }

    /** @param upwards whether it is read from below, beside an axis that stands */
    private static String title(String words, boolean upwards) {
        return """
                <c:title><c:tx><c:rich><a:bodyPr rot="%d" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="0"/>\
                </a:pPr><a:r><a:rPr lang="fr-FR" sz="900" b="0"/><a:t>%s</a:t></a:r></a:p></c:rich></c:tx>\
                <c:overlay val="0"/></c:title>""".formatted(upwards ? -5_400_000 : 0, escape(words));
    }

    static String crossesAt(double value) {
        return "<c:crossesAt val=\"" + number(value) + "\"/>";
    }

    static final String CROSSES = "<c:crosses val=\"autoZero\"/>";
    static final String CROSSES_AT_END = "<c:crosses val=\"max\"/>";

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%d", (long) value)
                : Double.toString(value);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
