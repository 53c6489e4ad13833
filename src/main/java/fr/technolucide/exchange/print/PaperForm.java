package fr.technolucide.exchange.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms that the program prints. */
public enum PaperForm {
    CHECKLIST,
    CHECKLIST_QUICK,
    TRIAL,
    RETROSPECTIVE,
    ATTENDANCE,
    SUPPORT_REQUEST,
    USE_CASE,
    BOARD;

    /** Returns the name of the form on the command line, such as {@code checklist-quick}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the key of the name under which a person chooses it, which also makes a good file name. */
    public String titleKey() {
        return "paper.form." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether the form can be filled with a pen; the summary for the board cannot, since it is made of figures.
     */
    public boolean isBlankable() {
        return this != BOARD;
    }

    /** Returns whether the blank form can be filled in on a screen too, and read back. */
    public boolean isFillable() {
        return this == CHECKLIST || this == CHECKLIST_QUICK || this == TRIAL;
    }

    public static Optional<PaperForm> ofId(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }
}
