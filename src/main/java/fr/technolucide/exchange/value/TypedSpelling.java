package fr.technolucide.exchange.value;

/** The spelling that keyboards and spreadsheets vary without meaning to, made one. */
final class TypedSpelling {
    /** Stands for any text that is too long: no parser accepts it. */
    private static final String TOO_LONG = "…";

    /** No number, duration, date, flag or rating is longer; longer text is not worth a pattern's time. */
    private static final int LONGEST = 100;

    private TypedSpelling() {}

    /** {@link #plain}, or nothing when the text is too long to be one of these small values. */
    static String small(String text) {
        String plain = plain(text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text);
        return plain.length() > LONGEST ? TOO_LONG : plain;
    }

    /**
     * Returns a text in which every kind of space and control is a plain space, runs of them one, ends trimmed; −
     * becomes -, ’ becomes '.
     */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int plain = plain(c);
            if (plain != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
                out.appendCodePoint(plain);
            }
        });
        return out.toString().stripTrailing();
    }

    private static int plain(int c) {
        if (Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.isISOControl(c) || isUnseen(c)) {
            return ' ';
        }
        return switch (c) {
            case '−', '‒', '–' -> '-';
            case '’', 'ʼ', '′' -> '\'';
            default -> c;
        };
    }

    private static boolean isUnseen(int c) {
        return c == 0x200B || c == 0x200E || c == 0x200F || c == 0xFEFF;
    }
}
