package fr.technolucide.ui.history;

import fr.technolucide.exchange.print.TextRun;
import fr.technolucide.exchange.print.TextRun.Mark;
import fr.technolucide.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sentence of a history, whose values stand out; or a text with the words that were added and removed. */
record MarkedText(List<TextRun> runs) {

    static final MarkedText NONE = new MarkedText(List.of());

    /** Stand around a value while its sentence is made; no text of a workbook has them, since they are no characters. */
    private static final char BEGIN = '\uFDD0';

    private static final char END = '\uFDD1';

    /** Returns a value to be quoted by a sentence, in which it shall stand out. */
    static String strong(String value) {
        return BEGIN + value + END;
    }

    /** @param arguments of the sentence, those that shall stand out as {@link #strong} gives them */
    static MarkedText sentence(String key, Object... arguments) {
        String words = Messages.text(key, arguments);
        List<TextRun> runs = new ArrayList<>();
        int from = 0;
        boolean strong = false;
        for (int at = 0; at <= words.length(); at++) {
            if (at == words.length() || words.charAt(at) == BEGIN || words.charAt(at) == END) {
                if (at > from) {
                    runs.add(new TextRun(words.substring(from, at), strong ? Mark.STRONG : Mark.PLAIN));
                }
                strong = at < words.length() && words.charAt(at) == BEGIN;
                from = at + 1;
            }
        }
        return new MarkedText(List.copyOf(runs));
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    String words() {
        return runs.stream().map(TextRun::text).collect(Collectors.joining());
    }
}
