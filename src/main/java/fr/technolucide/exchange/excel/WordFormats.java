package fr.technolucide.exchange.excel;

import fr.technolucide.language.Texts;
import fr.technolucide.method.Verdict;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Cells whose word decides their colour: the word always says it first, and the colour follows when it changes. */
final class WordFormats {

    private record Colors(String text, String fill) {}

    private static final Map<Verdict, Colors> VERDICTS = new EnumMap<>(Map.of(
            Verdict.LANCER, new Colors("0A5C48", "DCEFE7"),
            Verdict.ADAPTER, new Colors("6E4800", "F8E8C4"),
            Verdict.A_INSTRUIRE, new Colors("6A3560", "F1E2EE"),
            Verdict.AUTRE_APPROCHE, new Colors("1E4F83", "DEE9F4"),
            Verdict.NE_PAS_LANCER, new Colors("8E2B0C", "FADFD4"),
            Verdict.INCOMPLET, new Colors("4C4A44", "ECE6D9")));

    private WordFormats() {}

    /** What the rule proposes, in columns side by side of which the first has the word. */
    static void verdicts(XSSFSheet sheet, int first, int last, int from, int to, Texts texts) {
        CellRangeAddress where = new CellRangeAddress(first, last, from, to);
        String cell = "$" + DataSheet.letters(from) + (first + 1);
        VERDICTS.forEach((verdict, colors) ->
                add(sheet, where, cell + "=\"" + texts.text("choice.VERDICT." + verdict.name()) + "\"", colors));
    }

    private static void add(XSSFSheet sheet, CellRangeAddress where, String condition, Colors colors) {
        var formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(condition);
        XSSFPatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.color(colors.fill()));
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        XSSFFontFormatting face = rule.createFontFormatting();
        face.setFontStyle(false, true);
        face.setFontColor(Styles.color(colors.text()));
        formats.addConditionalFormatting(new CellRangeAddress[] {where}, rule);
    }
}
