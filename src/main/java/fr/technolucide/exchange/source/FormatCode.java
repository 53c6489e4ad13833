package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.CellFormat.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Interprets Excel's format codes (ECMA-376 part 1, §18.8.30 and §18.8.31). */
final class FormatCode {
    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)]");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern CURRENCY = Pattern.compile("[€$£¥]|\\beur\\b");
    private static final Pattern MINUTES = Pattern.compile("[0#]\\s*\"\\s*(?:min|mn|minutes?)\\s*\"");
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(0, "General"),
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "$#,##0"),
            Map.entry(6, "$#,##0"),
            Map.entry(7, "$#,##0.00"),
            Map.entry(8, "$#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(14, "mm-dd-yy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "m/d/yy h:mm"),
            Map.entry(37, "#,##0"),
            Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"),
            Map.entry(40, "#,##0.00"),
            Map.entry(41, "#,##0"),
            Map.entry(42, "$#,##0"),
            Map.entry(43, "#,##0.00"),
            Map.entry(44, "$#,##0.00"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"));

    private FormatCode() {}

    /**
     * Returns a format that the file does not define: Excel's own, of which 27 to 36 and 50 to 58 are dates of East
     * Asia.
     */
    static CellFormat builtIn(int id) {
        boolean eastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return of(eastAsianDate ? "yyyy-mm-dd" : BUILT_IN.getOrDefault(id, "General"));
    }

    static CellFormat of(String code) {
        return new CellFormat(kind(code.toLowerCase(Locale.ROOT)), code);
    }

    private static Kind kind(String code) {
        int semicolon = code.indexOf(';');
        String positive = semicolon < 0 ? code : code.substring(0, semicolon);
        if (MINUTES.matcher(positive).find()) {
            return Kind.MINUTES;
        }
        if (ELAPSED.matcher(positive).find()) {
            return Kind.DURATION;
        }
        String bare =
                LITERAL.matcher(positive).replaceAll("").replace("am/pm", "h").replace("a/p", "h");
        if (bare.contains("general") || bare.contains("standard")) {
            return Kind.GENERAL;
        }
        if (bare.indexOf('@') >= 0) {
            return Kind.TEXT;
        }
        return dateOrNumber(bare, positive);
    }

    private static Kind dateOrNumber(String bare, String positive) {
        boolean time = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
        boolean date = bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0 || (!time && bare.indexOf('m') >= 0);
        if (date) {
            return time ? Kind.DATE_TIME : Kind.DATE;
        }
        if (time) {
            return Kind.TIME;
        }
        if (bare.indexOf('%') >= 0) {
            return Kind.PERCENT;
        }
        return CURRENCY.matcher(positive).find() ? Kind.CURRENCY : Kind.NUMBER;
    }
}
