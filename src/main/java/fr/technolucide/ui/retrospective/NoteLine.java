package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.choice.NoteColumn;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.UUID;

/**
 * A note of the board.
 *
 * @param author empty for an unsigned note
 * @param links  the tool and the use case that it is about, if any
 */
record NoteLine(Row row, String author, List<NoteSubject> links) {

    UUID id() {
        return row.id();
    }

    String text() {
        return row.get(RetroNotes.TEXT, "");
    }

    int votes() {
        return row.get(RetroNotes.VOTES, 0);
    }

    NoteColumn column() {
        return row.get(RetroNotes.BOARD_COLUMN, NoteColumn.KEEP);
    }
}
