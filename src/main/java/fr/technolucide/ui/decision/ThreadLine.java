package fr.technolucide.ui.decision;

import fr.technolucide.insight.ThreadEvent;
import fr.technolucide.language.Messages;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a thread, in words.
 *
 * @param event absent for today, and for what is not told one by one
 * @param from  the first of its days; {@link LocalDate#MIN} and {@link LocalDate#MAX} for what is not told
 * @param until the last of its days
 * @param day   the days in words
 * @param dated whether the days are shown: the line before does not have the same
 * @param said  may be empty
 * @param mark  the style class of its mark
 */
public record ThreadLine(
        Optional<ThreadEvent> event,
        LocalDate from,
        LocalDate until,
        String day,
        boolean dated,
        String said,
        String mark,
        boolean large,
        boolean late) {

    static final String TODAY = "today";

    /** @param mark the style class of its mark */
    private static ThreadLine plain(LocalDate day, String words, String mark) {
        return new ThreadLine(Optional.empty(), day, day, words, true, "", mark, false, false);
    }

    static ThreadLine today(LocalDate today, String words) {
        return plain(today, words, TODAY);
    }

    /** @param count how many events are told together, as what went before */
    static ThreadLine before(int count) {
        return plain(LocalDate.MIN, Messages.text("casepage.thread.before", count), "event");
    }

    /** @param count how many events are told together, as what comes later */
    static ThreadLine after(int count) {
        return plain(LocalDate.MAX, Messages.text("casepage.thread.after", count), "to-come");
    }

    /** Returns the line as it stands under another one: a day stands once. */
    ThreadLine under(ThreadLine above) {
        boolean same = from.equals(above.from) && until.equals(above.until);
        return new ThreadLine(event, from, until, day, !same, said, mark, large, late);
    }

    /** Returns whether it has one row of words: its day or what is said. */
    boolean isLow() {
        return !dated || said.isEmpty();
    }

    String aloud() {
        return said.isEmpty() ? day : Messages.text("casepage.thread.aloud", day, said);
    }
}
