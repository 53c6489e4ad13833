package fr.technolucide.ui.home;

import fr.technolucide.insight.FirstMonth;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.decision.ThreadLine;
import fr.technolucide.ui.decision.ThreadWords;
import fr.technolucide.workbook.Reader;
import java.util.List;

/**
 * The first month in the words of the first tab: figures that are not there yet are not said.
 *
 * @param lines  of the thread
 * @param before how many events are earlier
 * @param trials how many there are
 */
record MonthNews(List<ThreadLine> lines, int before, int trials) {

    static MonthNews of(FirstMonth month, Reader reader) {
        return new MonthNews(
                ThreadWords.of(month.thread(), reader), month.thread().before(), Math.toIntExact(month.trials()));
    }

    /** Returns whether there is anything on the thread but today. */
    boolean hasThread() {
        return before > 0 || lines.size() > 1;
    }

    /** « Quatre essais notés ». */
    String title() {
        Words words = Messages.words();
        return Messages.text("home.month.title", trials, words.capitalised(words.inLetters(trials)));
    }
}
