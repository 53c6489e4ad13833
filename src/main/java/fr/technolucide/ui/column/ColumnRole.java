package fr.technolucide.ui.column;

import javafx.scene.control.TableColumn;

/** What a column does in its table, which decides how wide it is and whether it yields where the room is short. */
public enum ColumnRole {
    /** Names a row or tells what it is about: it has what is left, and the others yield to it. */
    TELLING(10, 24, 28),

    /** Is not to be cut: figures, dates, words of ours. */
    WHOLE(12, 12, 40),

    /** Holds words that may be cut, and are then whole in a tooltip. */
    WORDS(8, 8, 16);

    private final double least;
    private final double fair;
    private final double most;

    /**
     * @param least the width, in em of the table, that it keeps whatever the room, if its content needs as much
     * @param fair  the width, in em, under which columns that may leave do so in its favour
     * @param most  the width, in em, over which its content asks for nothing
     */
    ColumnRole(double least, double fair, double most) {
        this.least = least;
        this.fair = fair;
        this.most = most;
    }

    /** Gives a column this role; one that was given none holds {@link #WORDS}. */
    public <C extends TableColumn<?, ?>> C of(C column) {
        column.getProperties().put(ColumnRole.class, this);
        return column;
    }

    static ColumnRole role(TableColumn<?, ?> column) {
        return column.getProperties().get(ColumnRole.class) instanceof ColumnRole role ? role : WORDS;
    }

    /**
     * Returns what a column of this role asks for.
     *
     * @param content the width of its widest cell, in pixels
     * @param head    the width of its header, in pixels
     * @param em      the size of the text of the table, in pixels
     * @param leaving see {@link ColumnDemand#leaving}
     */
    ColumnDemand demand(double content, double head, double em, int leaving) {
        double whole = Math.ceil(Math.max(content, head));
        double smallest = Math.max(Math.min(whole, Math.ceil(least * em)), Math.min(head, Math.ceil(WHOLE.least * em)));
        double need = Math.max(smallest, Math.min(whole, Math.ceil(most * em)));
        double enough = Math.max(smallest, Math.min(whole, fair * em));
        return new ColumnDemand(smallest, enough, need, this == TELLING, leaving);
    }
}
