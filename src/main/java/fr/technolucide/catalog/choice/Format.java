package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;
import java.util.List;

/**
 * The format of a retrospective, which decides the columns of its board. Another format is one line here, its new
 * columns in {@link NoteColumn}, and their words in the bundles.
 */
public enum Format implements ChoiceItem {
    KEEP_STOP_TRY("keep_stop_try", NoteColumn.KEEP, NoteColumn.STOP, NoteColumn.TRY),
    FOUR_L("four_l", NoteColumn.LIKED, NoteColumn.LEARNED, NoteColumn.LACKED, NoteColumn.LONGED_FOR),
    WEATHER("weather", NoteColumn.SUNNY, NoteColumn.CLOUDY, NoteColumn.STORMY);

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<NoteColumn> columns;

    Format(String id, NoteColumn... columns) {
        this.id = id;
        this.columns = List.of(columns);
    }

    @Override
    public String id() {
        return id;
    }

    /** Returns the columns from left to right, in the order in which a meeting goes through them. */
    public List<NoteColumn> columns() {
        return columns;
    }
}
