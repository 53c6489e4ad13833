package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.journal.TimerStore.Running;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** A timer under way, with the name of its tool. */
record TimerLine(Running timer, String toolName) {

    private static final int SECONDS = 60;

    UUID tool() {
        return timer.tool();
    }

    /** Returns the minutes, to the nearest one and at least one: a clock set back gives no negative time. */
    int minutes(Clock clock) {
        long seconds = Duration.between(timer.since(), clock.instant()).toSeconds();
        return Math.clamp((seconds + SECONDS / 2) / SECONDS, 1, Integer.MAX_VALUE);
    }

    /** « Un chronomètre court depuis 14:05 sur Écoutille : 43 min ». */
    String told(Clock clock) {
        return Messages.text(
                "form.timer.elapsed", sentence(clock), Messages.words().duration(minutes(clock)));
    }

    /** « Un chronomètre court depuis 14:05 sur Écoutille ». */
    String sentence(Clock clock) {
        Words words = Messages.words();
        LocalDate today = LocalDate.now(clock);
        LocalDateTime since = LocalDateTime.ofInstant(timer.since(), clock.getZone());
        String time = words.clock(since.toLocalTime());
        return since.toLocalDate().equals(today)
                ? Messages.text("form.timer.running", time, toolName)
                : Messages.text(
                        "form.timer.running.since", words.shortDate(since.toLocalDate(), today), time, toolName);
    }
}
