package fr.technolucide.workbook;

/** The effect on a row when the row it refers to is deleted. */
public enum OnDelete {
    /** The reference is emptied, the row stays. */
    DETACH,
    /** The row has no meaning alone and goes too. */
    CASCADE,
    /** The deletion is refused while the row exists. */
    REFUSE
}
