package fr.technolucide.ui.dialog;

/** Where a {@link DialogBox} is shown: above the window, or on a page of it. */
interface BoxPlace {

    void push(Layered box);

    void pop(Layered box);

    /** Returns whether Tab goes round in what is shown, and its keys reach nothing else. */
    boolean holdsKeyboard();
}
