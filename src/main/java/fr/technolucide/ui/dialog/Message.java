package fr.technolucide.ui.dialog;

import fr.technolucide.ui.common.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message that waits for an answer.
 *
 * @param tone    which icon stands before the title
 * @param title   what happened, or the question, as a sentence without a full stop
 * @param text    what is safe and what to do; may be empty
 * @param details folded under « Détails », with no personal data; may be empty
 * @param buttons in reading order: the destructive first, the safe one last
 */
public record Message(Tone tone, String title, String text, String details, List<Button> buttons) {

    /** The kind of the message. */
    public enum Tone {
        ERROR,
        WARNING,
        QUESTION,
        DONE
    }

    /** The weight of a button: one is {@link #MAIN}, and it has the focus at first. */
    public enum Weight {
        MAIN,
        PLAIN,
        DESTRUCTIVE
    }

    /**
     * @param label a verb
     * @param action what a press does, after the message closed
     * @param icon stands before the verb
     */
    public record Button(String label, Weight weight, Runnable action, Optional<Icon.Shape> icon) {

        public Button(String label, Weight weight, Runnable action) {
            this(label, weight, action, Optional.empty());
        }
    }

    public static Message of(Tone tone, String title, String text) {
        return new Message(tone, title, text, "", List.of());
    }

    public Message details(String more) {
        return new Message(tone, title, text, more, buttons);
    }

    public Message button(String label, Weight weight, Runnable action) {
        List<Button> more = new ArrayList<>(buttons);
        more.add(new Button(label, weight, action));
        return new Message(tone, title, text, details, List.copyOf(more));
    }
}
