package fr.technolucide.ui.chart;

/**
 * One step of a way.
 *
 * @param word   its state in a word: « En cours »
 * @param detail the figure behind it: « 2 outils sur 5 »
 */
public record StepMark(String title, State state, String word, String detail) {

    /** Each has a shape of its own. */
    public enum State {
        DONE,
        UNDER_WAY,
        TO_BEGIN
    }
}
