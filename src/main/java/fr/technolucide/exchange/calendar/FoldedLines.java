package fr.technolucide.exchange.calendar;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar at 75 bytes of UTF-8, as RFC 5545 asks; a library that counts characters goes beyond. */
final class FoldedLines {

    private static final int MOST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** @param text folded in any way, its lines ended by CRLF */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (String line : text.replace(END + " ", "").split(END, -1)) {
            fold(line, folded);
            folded.append(END);
        }
        folded.setLength(folded.length() - END.length());
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int room = MOST;
        for (int at = 0; at < line.length(); ) {
            int end = line.offsetByCodePoints(at, 1);
            String sign = line.substring(at, end);
            int bytes = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                folded.append(END).append(' ');
                room = MOST - 1;
            }
            folded.append(sign);
            room -= bytes;
            at = end;
        }
    }
}
