package fr.technolucide.exchange.excel.data;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
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

    /** Returns the style of a cell of a table whose text stays a text when somebody edits it: it begins like a formula. */
    XSSFCellStyle quoted(FieldFormat look) {
        return others.computeIfAbsent("quoted " + look, _ -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell(look));
            style.setQuotePrefixed(true);
            return style;
        });
    }

    /** Returns the style of the cells under a table, where rows may be typed: as its cells, without a frame. */
    XSSFCellStyle typed(FieldFormat look) {
        return others.computeIfAbsent("typed " + look, _ -> plain(look, 11, false));
    }

    /** Returns the style of a total of a table: as its cells, bold. */
    public XSSFCellStyle sum(FieldFormat look) {
        return sums.computeIfAbsent(look, _ -> {
            XSSFCellStyle style = framed(look, 11, true);
            style.setWrapText(false);
            return style;
        });
    }

    /** Returns the style of the header of a column of figures, written upwards. */
    XSSFCellStyle standingHeader() {
        return others.computeIfAbsent("header standing", _ -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(header(false));
            style.setRotation((short) 90);
            style.setIndention((short) 0);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        });
    }

    XSSFCellStyle header(boolean right) {
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

    /** Returns the style of the title of a worksheet of data, with its coloured line. */
    XSSFCellStyle section() {
        return others.computeIfAbsent("section", _ -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(13, true, null));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(color(ACCENT));
            return style;
        });
    }

    /** Returns the style of the words that lead back, at the end of the title of a worksheet of data. */
    XSSFCellStyle backLink() {
        return others.computeIfAbsent("back", _ -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(section());
            XSSFFont font = font(11, false, ACCENT);
            font.setUnderline(FontUnderline.SINGLE);
            style.setFont(font);
            style.setAlignment(HorizontalAlignment.RIGHT);
            return style;
        });
    }

    XSSFCellStyle quiet() {
        return others.computeIfAbsent("quiet", _ -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(11, false, QUIET_TEXT));
            style.setAlignment(HorizontalAlignment.LEFT);
            return style;
        });
    }

    private XSSFCellStyle framed(FieldFormat look, int points, boolean bold) {
        XSSFCellStyle style = plain(look, points, bold);
        edges(style);
        return style;
    }

    private XSSFCellStyle plain(FieldFormat look, int points, boolean bold) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(points, bold, null));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setAlignment(look.isRight() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.wraps());
        style.setIndention((short) 1);
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
        return new XSSFColor(argb(hex), null);
    }

    /** Returns the four bytes of an opaque colour. */
    static byte[] argb(String hex) {
        return HexFormat.of().parseHex("FF" + hex);
    }
}
