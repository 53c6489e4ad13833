package fr.technolucide.cli;

/** The exit statuses of the process. */
public enum Exit {
    DONE(0),
    /** {@code check} found something to fix; {@code recover} set something aside. */
    TO_MEND(1),
    /** Wrong usage, or a target that exists. */
    USAGE(2),
    /** The workbook cannot be opened; it was left as it is. */
    WORKBOOK(3),
    /** The file to read is refused; the workbook is unchanged. */
    SOURCE(4),
    /** The disk is full, read-only or failing. */
    DISK(5),
    /** A defect of ours. */
    DEFECT(70);

    private final int status;

    Exit(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
