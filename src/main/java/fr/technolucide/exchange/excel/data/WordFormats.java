package fr.technolucide.exchange.excel.data;

import fr.technolucide.language.Texts;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Value;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Cells whose word decides their colour: the word always says it first, and the colour follows when it changes. */
public final class WordFormats {

    private record Colors(String text, String fill) {}

    private static final Colors QUIET = new Colors("4C4A44", "ECE6D9");

    private static final Map<Verdict, Colors> VERDICTS = new EnumMap<>(Map.of(
            Verdict.LANCER, new Colors("0A5C48", "DCEFE7"),
            Verdict.ADAPTER, new Colors("6E4800", "F8E8C4"),
            Verdict.A_INSTRUIRE, new Colors("6A3560", "F1E2EE"),
            Verdict.AUTRE_APPROCHE, new Colors("1E4F83", "DEE9F4"),
            Verdict.NE_PAS_LANCER, new Colors("8E2B0C", "FADFD4"),
            Verdict.INCOMPLET, QUIET));

    private static final Map<Answer, Colors> ANSWERS = new EnumMap<>(Map.of(
            Answer.NON, new Colors("8E2B0C", "FADFD4"),
            Answer.NE_SAIT_PAS, new Colors("6A3560", "F1E2EE"),
            Answer.PARTIEL, new Colors("6E4800", "F8E8C4")));

    private WordFormats() {}

    /** Returns the colour of a proposal of the rule, in hexadecimal; the quiet one where nothing is proposed. */
    public static String color(@Nullable Verdict verdict) {
        return VERDICTS.getOrDefault(verdict == null ? Verdict.INCOMPLET : verdict, QUIET)
                .text();
    }

    /** Colours the proposals of the rule in adjacent columns, of which the first contains the word. */
    public static void verdicts(XSSFSheet sheet, int first, int last, int from, int to, Texts texts) {
        verdicts(
                sheet, new CellRangeAddress(first, last, from, to), "$" + DataSheet.letters(from) + (first + 1), texts);
    }

    /** Colours the proposals of the rule, one word in each cell of a row. */
    public static void verdicts(XSSFSheet sheet, int row, int from, int to, Texts texts) {
        verdicts(sheet, new CellRangeAddress(row, row, from, to), DataSheet.letters(from) + (row + 1), texts);
    }

    private static void verdicts(XSSFSheet sheet, CellRangeAddress where, String cell, Texts texts) {
        VERDICTS.forEach((verdict, colors) ->
                add(sheet, where, cell + "=\"" + texts.text("choice.VERDICT." + verdict.name()) + "\"", colors));
    }

    /** The answers to points: what holds a use case back, and what is not known. */
    public static void answers(XSSFSheet sheet, int first, int last, int from, int to, Texts texts) {
        CellRangeAddress where = new CellRangeAddress(first, last, from, to);
        String cell = DataSheet.letters(from) + (first + 1);
        ANSWERS.forEach((answer, colors) ->
                add(sheet, where, cell + "=\"" + texts.text("choice.ANSWER." + answer.name()) + "\"", colors));
    }

    /** A column of a table of data, when its words have colours. */
    static void column(XSSFSheet sheet, DataSheet table, int position, Texts texts) {
        Column<?> column = table.fields().fields().get(position).column();
        if (isOf(column, Verdict.class)) {
            verdicts(sheet, DataSheet.FIRST, DataSheet.END, position, position, texts);
        } else if (isOf(column, Answer.class)) {
            answers(sheet, DataSheet.FIRST, DataSheet.END, position, position, texts);
        }
    }

    private static boolean isOf(@Nullable Column<?> column, Class<?> items) {
        return column != null
                && switch (column.kind()) {
                    case Kind.Choice<?>(var type) -> type.equals(items);
                    case Kind.Derived<?>(Value.Plain<?>(Kind.Choice<?>(var type)), var _) -> type.equals(items);
                    default -> false;
                };
    }

    private static void add(XSSFSheet sheet, CellRangeAddress where, String condition, Colors colors) {
        var formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(condition);
        XSSFPatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(CellStyles.color(colors.fill()));
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        XSSFFontFormatting face = rule.createFontFormatting();
        face.setFontStyle(false, true);
        face.setFontColor(CellStyles.color(colors.text()));
        face.getFontColor()
                .setRGB(CellStyles.argb(colors.text())); // POI leaves the opacity out, which the schema wants
        formats.addConditionalFormatting(new CellRangeAddress[] {where}, rule);
    }
}
