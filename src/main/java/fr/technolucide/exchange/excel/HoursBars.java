package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.excel.ChartParts.Numbers;
import fr.technolucide.exchange.excel.ChartParts.Scale;
import fr.technolucide.exchange.excel.ChartParts.Words;

/** Bars of hours and, across them, the line of the hours to reach. Bars stand up: no line is drawn across lying ones. */
final class HoursBars {

    private static final int NAMES = 101;
    private static final int HOURS = 102;
    private static final Scale FIVE_BY_FIVE = new Scale(false, 0, 0, 5 / 24.0, "[h]\" h\"");

    /** @param name as the legend says it */
    record Series(String name, Numbers figures) {}

    private HoursBars() {}

    static String xml(Series done, Series target, Words names) {
        String bars = """
                <c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>\
                <c:ser><c:idx val="0"/><c:order val="0"/>%s%s<c:invertIfNegative val="0"/><c:cat>%s</c:cat>\
                <c:val>%s</c:val></c:ser><c:gapWidth val="70"/><c:axId val="%d"/><c:axId val="%d"/></c:barChart>\
                """.formatted(
                        name(done.name()),
                        ChartParts.shape(ChartParts.fill(Styles.ACCENT), ChartParts.NO_LINE),
                        ChartParts.words(names),
                        ChartParts.numbers(done.figures()),
                        NAMES,
                        HOURS);
        boolean alone = names.values().size() == 1;
        String line = """
                <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>\
                <c:ser><c:idx val="1"/><c:order val="1"/>%s<c:spPr>%s</c:spPr>%s<c:cat>%s</c:cat>\
                <c:val>%s</c:val><c:smooth val="0"/></c:ser><c:marker val="1"/><c:axId val="%d"/><c:axId val="%d"/>\
                </c:lineChart>""".formatted(
                        name(target.name()),
                        ChartParts.line(ChartParts.DARK, 1.25),
                        alone ? dash() : "<c:marker><c:symbol val=\"none\"/></c:marker>",
                        ChartParts.words(names),
                        ChartParts.numbers(target.figures()),
                        NAMES,
                        HOURS);
        return ChartParts.chart(
                bars
                        + line
                        + ChartParts.categories("b", NAMES, HOURS)
                        + ChartParts.figures("l", HOURS, NAMES, FIVE_BY_FIVE, ChartParts.CROSSES, "between"),
                ChartParts.legend());
    }

    private static String name(String words) {
        return "<c:tx><c:v>" + ChartParts.escape(words) + "</c:v></c:tx>";
    }

    /** A line through a single point shows nothing: its point is then a dash. */
    private static String dash() {
        return "<c:marker><c:symbol val=\"dash\"/><c:size val=\"16\"/>"
                + ChartParts.shape(ChartParts.fill(ChartParts.DARK), ChartParts.NO_LINE) + "</c:marker>";
    }
}
