package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Trials;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;

/** Asks what to do with a timer that somebody has probably forgotten. */
final class TimerQuestion {

    /** In minutes; nobody tries a tool for longer without a break. */
    private static final int LONG = 600;

    private TimerQuestion() {}

    static boolean isNeeded(int minutes) {
        return minutes > LONG;
    }

    /**
     * @param whole   notes that duration
     * @param without notes the trial, its duration to be written
     */
    static void ask(Session session, TimerLine line, int minutes, Runnable whole, Runnable without, Runnable abandon) {
        String duration = Messages.words().duration(minutes);
        Message message = Message.of(
                        Tone.QUESTION,
                        Messages.text("form.timer.long", duration),
                        Messages.text("form.timer.long.text", line.sentence(session.clock())))
                .button(Messages.text("form.timer.abandon"), Weight.DESTRUCTIVE, abandon);
        if (Trials.MINUTES.max().filter(most -> minutes <= most).isPresent()) {
            message = message.button(Messages.text("form.timer.long.whole", duration), Weight.PLAIN, whole);
        }
        session.dialogs().show(message.button(Messages.text("form.timer.long.without"), Weight.MAIN, without));
    }
}
