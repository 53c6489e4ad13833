package fr.technolucide.exchange.meeting;

import fr.technolucide.language.Messages;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The page, the styles and the tables of a text document; lengths in twips, twentieths of a point. */
final class DocxStyles {

    static final String TITLE = "Title";
    static final String REMARK = "Subtitle";
    static final String SECTION = "Heading1";
    static final String SUBJECT = "Heading3";
    static final String STATEMENT = "Heading2";
    static final String BODY = "Normal";
    static final String LABEL = "Label";
    static final String NUMBER = "Number";
    static final String UNDER_NUMBER = "UnderNumber";
    static final String RIGHT = "RightEnd";
    static final String RIGHT_LABEL = "RightLabel";
    static final String FIGURE = "Figure";

    /** 180 mm, the width of A4 within its margins. */
    private static final int WIDTH = 10_205;

    static final int LABEL_WIDTH = 1_700;
    static final int REST_WIDTH = WIDTH - LABEL_WIDTH;
    static final int MARGIN_WIDTH = 1_300;
    static final int ITEM_WIDTH = WIDTH - MARGIN_WIDTH;
    static final int RIGHT_WIDTH = 2_600;
    static final int WORDS_WIDTH = WIDTH - MARGIN_WIDTH - RIGHT_WIDTH;
    static final int SIGNATURE_HEIGHT = 1_650;
    private static final int FIGURES_WIDTH = 1_500;

    private static final int PAGE_WIDTH = 11_906;
    private static final int PAGE_HEIGHT = 16_838;
    private static final int SIDES = 850;
    private static final int ENDS = 935;

    private final XWPFDocument docx;

    DocxStyles(XWPFDocument docx, Locale language) {
        this.docx = docx;
        XWPFStyles styles = docx.createStyles();
        styles.setSpellingLanguage(language.toLanguageTag());
        var fonts = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        styles.setDefaultFonts(fonts);
        add(styles, BODY, new Look(21, false, "000000", 0, 40, STJc.LEFT));
        add(styles, TITLE, new Look(40, true, "000000", 0, 60, STJc.LEFT));
        add(styles, REMARK, new Look(21, false, "333333", 0, 120, STJc.LEFT));
        add(styles, SECTION, new Look(27, true, "000000", 280, 80, STJc.LEFT));
        add(styles, SUBJECT, new Look(21, true, "333333", 60, 0, STJc.LEFT));
        add(styles, STATEMENT, new Look(26, true, "000000", 0, 60, STJc.LEFT));
        add(styles, LABEL, new Look(21, true, "000000", 0, 40, STJc.LEFT));
        add(styles, NUMBER, new Look(22, true, "000000", 60, 0, STJc.RIGHT));
        add(styles, UNDER_NUMBER, new Look(21, false, "000000", 0, 0, STJc.RIGHT));
        add(styles, RIGHT, new Look(21, false, "000000", 0, 40, STJc.RIGHT));
        add(styles, RIGHT_LABEL, new Look(21, true, "000000", 0, 40, STJc.RIGHT));
        add(styles, FIGURE, new Look(36, true, "000000", 0, 40, STJc.LEFT));
    }

    /**
     * The look of a paragraph.
     *
     * @param size   in half points
     * @param before space in twips, as {@code after}
     */
    private record Look(int size, boolean bold, String color, int before, int after, STJc.Enum aligned) {}

    private static void add(XWPFStyles styles, String id, Look look) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name(id));
        if (id.equals(BODY)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(BODY);
        }
        style.addNewQFormat();
        CTRPr run = style.addNewRPr();
        if (look.bold()) {
            run.addNewB();
        }
        run.addNewColor().setVal(look.color());
        run.addNewSz().setVal(BigInteger.valueOf(look.size()));
        var paragraph = style.addNewPPr();
        if (id.equals(SECTION)) {
            paragraph.addNewKeepNext();
            line(paragraph.addNewPBdr().addNewBottom(), 12);
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(look.before()));
        spacing.setAfter(BigInteger.valueOf(look.after()));
        paragraph.addNewJc().setVal(look.aligned());
        if (id.startsWith("Heading")) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(id.charAt(id.length() - 1) - '1'));
        }
        styles.addStyle(new XWPFStyle(style, styles));
    }

    /** Returns the name by which a word processor knows a built-in style, and shows it in its own language. */
    private static String name(String id) {
        return id.startsWith("Heading") ? "heading " + id.charAt(id.length() - 1) : id;
    }

    /** Lays out A4 pages, with words at the foot of each and its number. */
    void page(String footer) {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDES));
        margins.setRight(BigInteger.valueOf(SIDES));
        margins.setTop(BigInteger.valueOf(ENDS));
        margins.setBottom(BigInteger.valueOf(ENDS));
        margins.setFooter(BigInteger.valueOf(SIDES / 2));
        XWPFParagraph foot = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(BODY);
        foot.createRun().setText(footer + " — " + Messages.text("paper.page") + "\u00a0");
        field(foot, "PAGE");
        foot.createRun().setText("/");
        field(foot, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    /** Returns a table of one row without borders, as wide as its columns. */
    XWPFTable table(List<Integer> widths) {
        XWPFTable table = docx.createTable(1, widths.size());
        table.removeBorders();
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        var properties = table.getCTTbl().getTblPr();
        properties
                .addNewTblLayout()
                .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int i = 0; i < widths.size(); i++) {
            (i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol())
                    .setW(BigInteger.valueOf(widths.get(i)));
        }
        return table;
    }

    /** Returns a row that no page parts, made if it is not there. */
    XWPFTableRow row(XWPFTable table, int index) {
        XWPFTableRow row = index < table.getNumberOfRows() ? table.getRow(index) : table.createRow();
        row.setCantSplitRow(true);
        var grid = table.getCTTbl().getTblGrid();
        for (int i = 0; i < grid.sizeOfGridColArray(); i++) {
            CTTblWidth width = properties(row.getCell(i)).isSetTcW()
                    ? properties(row.getCell(i)).getTcW()
                    : properties(row.getCell(i)).addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(grid.getGridColArray(i).getW());
        }
        return row;
    }

    static List<Integer> equal(int columns) {
        return Collections.nCopies(columns, WIDTH / columns);
    }

    /** Returns the width of each column: those of figures are narrow, the others share the rest. */
    static List<Integer> columns(List<Boolean> figures) {
        int narrow = (int) figures.stream().filter(each -> each).count();
        int wide = (WIDTH - narrow * FIGURES_WIDTH) / Math.max(1, figures.size() - narrow);
        return figures.stream().map(each -> each ? FIGURES_WIDTH : wide).toList();
    }

    /** Draws a line under a cell. */
    void under(XWPFTableCell cell) {
        line(properties(cell).addNewTcBorders().addNewBottom(), 6);
    }

    /** Draws the line at the left of what is said of a subject, and the one under it. */
    void marginLine(XWPFTableCell cell) {
        CTTcBorders borders = properties(cell).addNewTcBorders();
        line(borders.addNewLeft(), 6);
        line(borders.addNewBottom(), 4);
    }

    void frame(XWPFTableCell cell) {
        CTTcBorders borders = properties(cell).addNewTcBorders();
        line(borders.addNewTop(), 6);
        line(borders.addNewLeft(), 6);
        line(borders.addNewBottom(), 6);
        line(borders.addNewRight(), 6);
    }

    /** Frames some words of a line. */
    void framed(XWPFRun run) {
        run.setBold(true);
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        line(properties.addNewBdr(), 12);
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    /** @param eighths the width in eighths of a point */
    private static void line(CTBorder border, int eighths) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ONE);
        border.setColor("000000");
    }
}
