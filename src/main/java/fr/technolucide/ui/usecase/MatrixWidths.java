package fr.technolucide.ui.usecase;

/** The sets of columns that the matrix has room for; each one keeps the columns of the one before. */
enum MatrixWidths {
    SLIM(0),
    NARROW(59),
    MEDIUM(68),
    WIDE(91);

    private final double from;

    /** @param from the width of the table, in em of its text */
    MatrixWidths(double from) {
        this.from = from;
    }

    static MatrixWidths of(double ems) {
        MatrixWidths widest = SLIM;
        for (MatrixWidths room : values()) {
            widest = ems >= room.from ? room : widest;
        }
        return widest;
    }

    private boolean isAtLeast(MatrixWidths room) {
        return compareTo(room) >= 0;
    }

    boolean human() {
        return isAtLeast(NARROW);
    }

    boolean footprint() {
        return isAtLeast(NARROW);
    }

    boolean people() {
        return isAtLeast(MEDIUM);
    }

    /** Hours, cost, data. */
    boolean figures() {
        return isAtLeast(WIDE);
    }
}
