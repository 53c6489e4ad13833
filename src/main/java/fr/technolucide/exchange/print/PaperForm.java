package fr.technolucide.exchange.print;

import java.util.Locale;

/** The forms that the program prints. */
public enum PaperForm {
    CHECKLIST,
    CHECKLIST_QUICK,
    TRIAL,
    RETROSPECTIVE,
    ATTENDANCE,
    SUPPORT_REQUEST,
    USE_CASE,
    BOARD,
    MINUTES;

    /** Returns the name of the form on the command line, such as {@code checklist-quick}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the key of the name under which a person chooses it, which also makes a good file name. */
    public String titleKey() {
        return "paper.form." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether the form can be filled with a pen; the file of a meeting cannot, since it is made of figures.
     */
    public boolean isBlankable() {
        return this != BOARD;
    }

    /** Returns whether the form is about a meeting of a body. */
    public boolean isOfMeeting() {
        return this == BOARD || this == MINUTES;
    }

    /** Returns whether the blank form can be filled in on a screen too, and read back. */
    public boolean isFillable() {
        return this == CHECKLIST || this == CHECKLIST_QUICK || this == TRIAL;
    }
}
