package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.excel.data.CellStyles;
import java.util.HashMap;
import java.util.Map;
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

/** The styles of the pages written by hand, each made once. */
final class PageStyles {

    private record Letters(int points, boolean bold, boolean underlined, String color) {}

    private final XSSFWorkbook workbook;
    private final Map<PageStyle, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Short, XSSFCellStyle> quoted = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();
    private final Map<String, Long> fills = new HashMap<>();
    private final Map<PageStyle.Border, Long> borders = new HashMap<>();

    PageStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(PageStyle face) {
        return styles.computeIfAbsent(face, this::made);
    }

    /** Returns a style for a text that begins like a formula, so that it stays a text when somebody edits it. */
    XSSFCellStyle quoted(XSSFCellStyle style) {
        return quoted.computeIfAbsent(style.getIndex(), _ -> {
            XSSFCellStyle marked = workbook.createCellStyle();
            marked.cloneStyleFrom(style);
            marked.setQuotePrefixed(true);
            return marked;
        });
    }

    private XSSFCellStyle made(PageStyle face) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(
                new Letters(face.points(), face.bold(), face.underlined(), face.color()), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(face.format()));
        style.setAlignment(face.side());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(face.wraps());
        style.setShrinkToFit(face.isNumber()); // a number that is wider than its cell would be shown as ###
        if (face.side() == HorizontalAlignment.LEFT && face.border().edges().contains(PageStyle.Edge.LEFT)) {
            style.setIndention((short) 1);
        }
        fill(style, face.fill());
        border(style, face.border());
        return style;
    }

    /** POI compares a new fill or border with every other, as text: each is made once, and taken by its number. */
    private void fill(XSSFCellStyle style, @Nullable String color) {
        if (color == null) {
            return;
        }
        Long known = fills.get(color);
        if (known == null) {
            style.setFillForegroundColor(CellStyles.color(color));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            fills.put(color, style.getCoreXf().getFillId());
        } else {
            style.getCoreXf().setFillId(known);
            style.getCoreXf().setApplyFill(true);
        }
    }

    private void border(XSSFCellStyle style, PageStyle.Border border) {
        if (border.edges().isEmpty()) {
            return;
        }
        Long known = borders.get(border);
        if (known == null) {
            edges(style, border);
            borders.put(border, style.getCoreXf().getBorderId());
        } else {
            style.getCoreXf().setBorderId(known);
            style.getCoreXf().setApplyBorder(true);
        }
    }

    private static void edges(XSSFCellStyle style, PageStyle.Border border) {
        BorderStyle line = border.line();
        XSSFColor color = CellStyles.color(border.color());
        for (PageStyle.Edge edge : border.edges()) {
            switch (edge) {
                case TOP -> {
                    style.setBorderTop(line);
                    style.setTopBorderColor(color);
                }
                case BOTTOM -> {
                    style.setBorderBottom(line);
                    style.setBottomBorderColor(color);
                }
                case LEFT -> {
                    style.setBorderLeft(line);
                    style.setLeftBorderColor(color);
                }
                case RIGHT -> {
                    style.setBorderRight(line);
                    style.setRightBorderColor(color);
                }
            }
        }
    }

    private XSSFFont font(Letters letters) {
        XSSFFont font = workbook.createFont();
        font.setFontName(CellStyles.FACE);
        font.setFontHeightInPoints((short) letters.points());
        font.setBold(letters.bold());
        font.setUnderline(letters.underlined() ? FontUnderline.SINGLE : FontUnderline.NONE);
        font.setColor(CellStyles.color(letters.color()));
        return font;
    }
}
