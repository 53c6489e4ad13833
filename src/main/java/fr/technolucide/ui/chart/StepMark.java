package fr.technolucide.ui.chart;

/**
 * One step of a way.
 *
 * @param word   its state in a word: « En cours »
 * @param detail the figure behind it: « 2 outils sur 5 »; may be empty
 * @param next   whether it is the one to begin now
 */
public record StepMark(String title, State state, String word, String detail, boolean next) {

    /** Each has a shape of its own. */
    public enum State {
        DONE,
        UNDER_WAY,
        TO_BEGIN
    }

    public StepMark(String title, State state, String word, String detail) {
        this(title, state, word, detail, false);
    }
}
