package fr.technolucide.exchange.excel.chart;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/**
 * A chart of the spreadsheet itself, from the XML of its part.
 *
 * @param name  of the drawing
 * @param aloud what a screen reader says of it
 * @param xml   as {@link ChartParts#chart} gives
 */
public record NativeChart(String name, String aloud, String xml) {

    /** Draws over cells: columns and rows from 0, the last ones left out. */
    public void draw(XSSFSheet sheet, int left, int top, int right, int bottom) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, left, top, right, bottom);
        fill(drawing.createChart(anchor));
        var anchors = drawing.getCTDrawing().getTwoCellAnchorArray();
        var properties = anchors[anchors.length - 1]
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(name);
        properties.setDescr(aloud);
    }

    private void fill(XSSFChart chart) {
        try (XmlCursor into = chart.getCTChartSpace().newCursor();
                XmlCursor from = XmlObject.Factory.parse(xml).newCursor()) {
            into.removeXmlContents();
            into.toFirstContentToken();
            from.toFirstChild();
            from.copyXmlContents(into);
        } catch (XmlException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
