package fr.technolucide.exchange.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Interprets Excel's format codes (ECMA-376 part 1, §18.8.30 and §18.8.31). */
final class FormatCode {
    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)]");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern CURRENCY = Pattern.compile("[€$£¥]|\\beur\\b");
    private static final Pattern MINUTES = Pattern.compile("[0#]\\s*\"\\s*(?:min|mn|minutes?)\\s*\"");

    private FormatCode() {}

    /**
     * Returns a format that the file does not define: Excel's own, of which 27 to 36 and 50 to 58 are dates of East Asia,
     * and others are kept for later.
     */
    static CellFormat builtIn(int id) {
        if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
            return CellFormat.DATE;
        }
        String code = BuiltinFormats.getBuiltinFormat(id);
        return code == null || code.startsWith("reserved") ? CellFormat.GENERAL : of(code);
    }

    static CellFormat of(String formatCode) {
        String code = formatCode.toLowerCase(Locale.ROOT);
        int semicolon = code.indexOf(';');
        String positive = semicolon < 0 ? code : code.substring(0, semicolon);
        if (MINUTES.matcher(positive).find()) {
            return CellFormat.MINUTES;
        }
        if (ELAPSED.matcher(positive).find()) {
            return CellFormat.DURATION;
        }
        String bare =
                LITERAL.matcher(positive).replaceAll("").replace("am/pm", "h").replace("a/p", "h");
        if (bare.contains("general") || bare.contains("standard")) {
            return CellFormat.GENERAL;
        }
        if (bare.indexOf('@') >= 0) {
            return CellFormat.TEXT;
        }
        return dateOrNumber(bare, positive);
    }

    private static CellFormat dateOrNumber(String bare, String positive) {
        boolean time = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
        boolean date = bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0 || (!time && bare.indexOf('m') >= 0);
        if (date) {
            return time ? CellFormat.DATE_TIME : CellFormat.DATE;
        }
        if (time) {
            return CellFormat.TIME;
        }
        if (bare.indexOf('%') >= 0) {
            return CellFormat.PERCENT;
        }
        return CURRENCY.matcher(positive).find() ? CellFormat.CURRENCY : CellFormat.NUMBER;
    }
}
