package fr.technolucide.exchange.excel.data;

import java.util.regex.Pattern;

/**
 * Texts in an {@code .xlsx} file. The format cannot hold control characters, unpaired surrogates, U+FFFE and U+FFFF: it
 * writes them {@code _xHHHH_} (ECMA-376 part 1, ST_Xstring), and so a text that happens to contain {@code _x0041_} must
 * have its first underscore written {@code _x005F_}. Readers of the format, ours included, undo it.
 */
public final class ExcelText {

    /** The most that a cell holds, in UTF-16 units; POI counts them once escaped. */
    public static final int MOST = 32_767;

    /** The UTF-16 units of an escape. */
    private static final int ESCAPED = 7;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private ExcelText() {}

    public static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            boolean needed = isEscaped(text, i);
            if (needed && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                escaped.append(needed ? "_x%04X_".formatted((int) text.charAt(i)) : text.substring(i, i + 1));
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    /** Returns the text itself when it fits in a cell, else as much as fits with a mark after it. */
    public static String cut(String text, String mark) {
        if (text.length() <= MOST / ESCAPED) {
            return text;
        }
        int size = 0;
        int kept = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            size += isEscaped(text, i) ? ESCAPED : Character.charCount(text.codePointAt(i));
            if (size <= MOST - mark.length()) {
                kept = text.offsetByCodePoints(i, 1);
            } else if (size > MOST) {
                return text.substring(0, kept) + mark;
            }
        }
        return text;
    }

    private static boolean isEscaped(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\t', '\n' -> false;
            case '\uFFFE', '\uFFFF' -> true;
            case '_' -> ESCAPE.matcher(text).region(at, text.length()).lookingAt();
            default -> c < ' ' || isUnpaired(text, at);
        };
    }

    private static boolean isUnpaired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
