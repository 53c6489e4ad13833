package fr.technolucide.exchange.excel;

import fr.technolucide.catalog.Tools;
import fr.technolucide.language.Texts;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * Hours done as bars, the hours that each tool deserves as a thin dark line. Bars stand up: Excel cannot draw a line
 * across bars that lie down.
 */
final class HoursChart {

    /** Beyond, names no longer fit under the bars. */
    private static final int MOST = 12;

    private static final int HEIGHT = 19;
    private static final String DARK = "1E2A2E";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String FAINT = "D9D0BF";

    private HoursChart() {}

    /** One tool, its hours in days. */
    record Bar(String name, double done, double target) {}

    /**
     * Draws under a table.
     *
     * @param first the first row of the table's figures, counted from 0: names in column 0, hours done in 2,
     *              target in 3
     * @param lines how many rows the table has, its total left aside
     */
    static void draw(XSSFSheet sheet, int first, int lines, List<Bar> all, Texts texts) {
        List<Bar> bars = all.subList(0, Math.min(MOST, all.size()));
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart =
                drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, first + lines + 2, 6, bottom(first, lines)));
        describe(drawing, texts.text("export.hours.title"), texts.text("export.hours.chart"));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis hours = chart.createValueAxis(AxisPosition.LEFT);
        axes(names, hours);
        Cells cells = new Cells(sheet.getSheetName(), first, bars);
        XDDFBarChartData done = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, hours);
        done.setBarDirection(BarDirection.COL);
        done.setBarGrouping(BarGrouping.CLUSTERED);
        done.setGapWidth(60);
        done.setVaryColors(false);
        var columns = done.addSeries(cells.names(), cells.hours(2, Bar::done));
        columns.setTitle(texts.text(Tools.TOTAL_MINUTES.labelKey()), cells.header(2));
        columns.setFillProperties(fill(Styles.ACCENT));
        chart.plot(done);
        XDDFLineChartData target = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, hours);
        target.setGrouping(Grouping.STANDARD);
        target.setVaryColors(false);
        var line = (XDDFLineChartData.Series) target.addSeries(cells.names(), cells.hours(3, Bar::target));
        line.setTitle(texts.text("export.hours.target"), cells.header(3));
        line.setSmooth(false);
        line.setLineProperties(stroke(DARK, 1.25));
        mark(line, bars.size() == 1);
        chart.plot(target);
        plain(chart);
    }

    /** A line through a single point shows nothing: its point is then a dash. */
    private static void mark(XDDFLineChartData.Series line, boolean alone) {
        line.setMarkerStyle(alone ? MarkerStyle.DASH : MarkerStyle.NONE);
        if (alone) {
            XDDFShapeProperties dark = new XDDFShapeProperties();
            dark.setFillProperties(fill(DARK));
            line.getCTLineSer().getMarker().setSpPr(dark.getXmlObject());
            widen(line.getCTLineSer().getMarker());
        }
    }

    /** The classes of poi-ooxml-lite know no size of marker: it is written without them. */
    private static void widen(CTMarker marker) {
        try (XmlCursor at = marker.getSymbol().newCursor()) {
            at.toEndToken();
            at.toNextToken();
            at.beginElement("size", CHART);
            at.insertAttributeWithValue("val", "16");
        }
    }

    private static void axes(XDDFCategoryAxis names, XDDFValueAxis hours) {
        hours.setCrosses(AxisCrosses.AUTO_ZERO);
        hours.setCrossBetween(AxisCrossBetween.BETWEEN);
        hours.setMinimum(0);
        hours.setMajorUnit(5 / 24.0);
        hours.setNumberFormat("[h]\" h\"");
        hours.getOrAddMajorGridProperties().setLineProperties(stroke(FAINT, 0.75));
        hours.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        names.getOrAddShapeProperties().setLineProperties(stroke(DARK, 0.75));
        hours.setMajorTickMark(AxisTickMark.NONE);
        names.setMajorTickMark(AxisTickMark.NONE);
    }

    /** No frame, square corners, the face of the cells. */
    private static void plain(XSSFChart chart) {
        CTShapeProperties outside = chart.getCTChartSpace().addNewSpPr();
        outside.addNewNoFill();
        outside.addNewLn().addNewNoFill();
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties face = text.addNewP().addNewPPr().addNewDefRPr();
        face.setSz(1000);
        face.addNewLatin().setTypeface("Calibri");
        XDDFShapeProperties none = chart.getOrAddShapeProperties();
        none.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
        chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
    }

    private static XDDFSolidFillProperties fill(String hex) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(hex)));
    }

    private static XDDFLineProperties stroke(String hex, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(hex));
        line.setWidth(points);
        return line;
    }

    /** The cells that the chart draws, with what they hold: POI would evaluate their formulas. */
    private record Cells(String sheet, int first, List<Bar> bars) {

        XDDFCategoryDataSource names() {
            return XDDFDataSourcesFactory.fromArray(
                    bars.stream().map(Bar::name).toArray(String[]::new), reference(0), 0);
        }

        XDDFNumericalDataSource<Double> hours(int column, ToDoubleFunction<Bar> figure) {
            Double[] values = bars.stream().mapToDouble(figure).boxed().toArray(Double[]::new);
            XDDFNumericalDataSource<Double> source =
                    XDDFDataSourcesFactory.fromArray(values, reference(column), column);
            source.setFormatCode(Look.HOURS.format());
            return source;
        }

        CellReference header(int column) {
            return new CellReference(sheet, first - 1, column, true, true);
        }

        private String reference(int column) {
            return new CellRangeAddress(first, first + bars.size() - 1, column, column).formatAsString(sheet, true);
        }
    }

    /** The row under the chart, for a table that begins at a row. */
    static int bottom(int first, int lines) {
        return first + lines + 2 + HEIGHT;
    }

    private static void describe(XSSFDrawing drawing, String title, String text) {
        var frame = drawing.getCTDrawing()
                .getTwoCellAnchorArray(0)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        frame.setName(title);
        frame.setDescr(text);
    }
}
