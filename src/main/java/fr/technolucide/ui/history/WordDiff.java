package fr.technolucide.ui.history;

import fr.technolucide.exchange.print.TextRun;
import fr.technolucide.exchange.print.TextRun.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two texts word by word, as a reader would: what was added, what was removed, what stayed. */
final class WordDiff {

    /** A word goes with the spaces after it, which do not make it another word. */
    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*");

    /** The most pairs of words compared; longer texts are one text in the place of another between their common ends. */
    private static final long MOST_PAIRS = 4_000_000;

    /** A longer stretch that stayed keeps its ends alone, in characters. */
    private static final int LONG = 160;

    private static final int KEPT = 60;

    private final List<String> before;
    private final List<String> after;
    private final List<TextRun> runs = new ArrayList<>();

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Returns the later text, with the words removed where they stood; long stretches that stayed are cut in their middle. */
    static List<TextRun> of(String before, String after) {
        WordDiff diff = new WordDiff(before, after);
        diff.compare();
        List<TextRun> joined = joined(diff.runs);
        List<TextRun> shown = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            TextRun run = joined.get(i);
            shown.add(run.mark() == Mark.PLAIN ? cut(run, i > 0, i < joined.size() - 1) : run);
        }
        return List.copyOf(shown);
    }

    private void compare() {
        int start = 0;
        int most = Math.min(before.size(), after.size());
        while (start < most && isSame(before.get(start), after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && isSame(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        add(after.subList(0, start), Mark.PLAIN);
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(after.subList(after.size() - end, after.size()), Mark.PLAIN);
    }

    private void middle(List<String> was, List<String> became) {
        if ((long) was.size() * became.size() > MOST_PAIRS) {
            add(was, Mark.REMOVED);
            add(became, Mark.ADDED);
            return;
        }
        int[][] common = common(was, became);
        int i = 0;
        int j = 0;
        while (i < was.size() || j < became.size()) {
            if (i < was.size() && j < became.size() && isSame(was.get(i), became.get(j))) {
                add(List.of(became.get(j)), Mark.PLAIN);
                i++;
                j++;
            } else if (j >= became.size() || (i < was.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(List.of(was.get(i)), Mark.REMOVED);
                i++;
            } else {
                add(List.of(became.get(j)), Mark.ADDED);
                j++;
            }
        }
    }

    /** Returns, for each pair of places, how many words the two texts have in common from there on. */
    private static int[][] common(List<String> was, List<String> became) {
        int[][] common = new int[was.size() + 1][became.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = became.size() - 1; j >= 0; j--) {
                common[i][j] = isSame(was.get(i), became.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean isSame(String word, String other) {
        return word.strip().equals(other.strip());
    }

    private void add(List<String> words, Mark mark) {
        words.forEach(word -> runs.add(new TextRun(word, mark)));
    }

    private static List<TextRun> joined(List<TextRun> runs) {
        List<TextRun> joined = new ArrayList<>();
        for (TextRun run : runs) {
            TextRun last = joined.isEmpty() ? null : joined.getLast();
            if (last == null) {
                joined.add(run);
                continue;
            }
            String apart = Character.isWhitespace(last.text().charAt(last.text().length() - 1)) ? "" : " ";
            boolean goesOn = last.mark() == run.mark();
            joined.set(joined.size() - 1, new TextRun(last.text() + apart + (goesOn ? run.text() : ""), last.mark()));
            if (!goesOn) {
                joined.add(run);
            }
        }
        return joined;
    }

    /**
     * @param after  whether something stands before it
     * @param before whether something follows it
     */
    private static TextRun cut(TextRun run, boolean after, boolean before) {
        String text = run.text();
        if (text.length() <= LONG) {
            return run;
        }
        String head = after ? text.substring(0, place(text.lastIndexOf(' ', KEPT), KEPT)) + " " : "";
        int end = text.length() - KEPT;
        String tail = before
                ? " " + text.substring(place(text.indexOf(' ', end), end)).stripLeading()
                : "";
        return new TextRun(head + "…" + tail, run.mark());
    }

    private static int place(int found, int otherwise) {
        return found < 0 ? otherwise : found;
    }
}
