package fr.technolucide.ui.dialog;

/** A dialog, or a card on a page, as the place knows it where it is shown. */
interface Layered extends Guarded {

    /** Returns whether it takes the whole window. */
    boolean isWhole();

    /** Does what throws away all that is typed in it: asks first when there is anything to lose. */
    void discarding(Runnable action);

    void takeFocus();

    /** Goes back to where it was opened from, when it was left as it was opened; returns whether it did. */
    boolean goBack();
}
