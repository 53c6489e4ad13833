package fr.technolucide.exchange.excel.data;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The styles of the workbook's cells, each made once. */
public final class CellStyles {

    public static final String ACCENT = "0E5966";
    public static final String FACE = "Calibri";
    private static final String HEADER_FILL = "ECE6D9";
    private static final String LINE = "D9D0BF";
    private static final String DARK_LINE = "8C8473";
    private static final String QUIET_TEXT = "5A554A";

    private final XSSFWorkbook workbook;
    private final Map<FieldFormat, XSSFCellStyle> cells = new EnumMap<>(FieldFormat.class);
    private final Map<FieldFormat, XSSFCellStyle> sums = new EnumMap<>(FieldFormat.class);
    private final Map<String, XSSFCellStyle> others = new HashMap<>();

    public CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName(FACE);
        plain.setFontHeightInPoints((short) 11);
    }

    /** Returns the style of a cell of a table. */
    public XSSFCellStyle cell(FieldFormat look) {
        return cells.computeIfAbsent(look, _ -> framed(look, 11, false));
    }

    /** Returns the style of a total of a table: as its cells, bold. */
    public XSSFCellStyle sum(FieldFormat look) {
        return sums.computeIfAbsent(look, _ -> {
            XSSFCellStyle style = framed(look, 11, true);
            style.setWrapText(false);
            return style;
        });
    }

    public XSSFCellStyle header(boolean right) {
        return others.computeIfAbsent(right ? "header right" : "header", _ -> {
            XSSFCellStyle style = framed(FieldFormat.TEXT, 11, true);
            style.setFillForegroundColor(color(HEADER_FILL));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(color(DARK_LINE));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            return style;
        });
    }

    /** Returns the style of a title of the first page, with its coloured line. */
    public XSSFCellStyle title() {
        return ruled("title", 20, BorderStyle.MEDIUM);
    }

    /** Returns the style of the title of a worksheet of data, or of a part of the first page. */
    XSSFCellStyle section() {
        return ruled("section", 13, BorderStyle.THIN);
    }

    public XSSFCellStyle text() {
        return others.computeIfAbsent("text", _ -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(11, false, null));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        });
    }

    public XSSFCellStyle quiet(boolean right) {
        return others.computeIfAbsent(right ? "quiet right" : "quiet", _ -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(11, false, QUIET_TEXT));
            style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            return style;
        });
    }

    private XSSFCellStyle ruled(String name, int points, BorderStyle rule) {
        return others.computeIfAbsent(name, _ -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(points, true, null));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setBorderBottom(rule);
            style.setBottomBorderColor(color(ACCENT));
            return style;
        });
    }

    private XSSFCellStyle framed(FieldFormat look, int points, boolean bold) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(points, bold, null));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setAlignment(look.isRight() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look == FieldFormat.TEXT || look == FieldFormat.LONG_TEXT);
        style.setIndention((short) 1);
        edges(style);
        return style;
    }

    private static void edges(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        for (Consumer<XSSFColor> edge : List.<Consumer<XSSFColor>>of(
                style::setTopBorderColor,
                style::setBottomBorderColor,
                style::setLeftBorderColor,
                style::setRightBorderColor)) {
            edge.accept(color(LINE));
        }
    }

    private XSSFFont font(int points, boolean bold, @Nullable String color) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (color != null) {
            font.setColor(color(color));
        }
        return font;
    }

    public static XSSFColor color(String hex) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + hex), null);
    }
}
