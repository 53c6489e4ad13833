package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.NoteColumn;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import java.util.Comparator;
import java.util.UUID;

/** The sheet of notes on the board of a retrospective, each under one of the columns of its format. */
public final class RetroNotes {

    public static final Sheet SHEET = Sheet.named("retro_notes")
            .tab(WorkbookTab.RETROSPECTIVES)
            .label("{text}")
            .title("{text} · {retrospective}");

    // spotless:off
    public static final Column<UUID> RETROSPECTIVE =
            SHEET.reference("retrospective", "retrospectives", OnDelete.CASCADE).required().group("note")
                    .inTable().inBoard();
    public static final Column<NoteColumn> BOARD_COLUMN = SHEET.choice("board_column", NoteColumn.class)
            .required().group("note").inTable().inBoard();
    public static final Column<String> TEXT = SHEET.longText("text", 1_000)
            .required().group("note").inTable().inBoard();
    public static final Column<UUID> AUTHOR = SHEET.reference("author", "people", OnDelete.DETACH)
            .personal().group("note").inTable();
    public static final Column<Integer> VOTES = SHEET.count("votes")
            .between(0, 999).byDefault(0).group("note").inTable().inBoard();
    public static final Column<UUID> TOOL = SHEET.reference("tool", "tools", OnDelete.DETACH).group("link");
    public static final Column<UUID> USE_CASE = SHEET.reference("use_case", "use_cases", OnDelete.DETACH).group("link");
    public static final Column<Integer> PLACE = SHEET.count("place").between(1, 9_999).hidden().group("note");
    // spotless:on

    static {
        SHEET.key(RETROSPECTIVE, BOARD_COLUMN, TEXT)
                .order(Sort.descending(RETROSPECTIVE), Sort.by(BOARD_COLUMN), Sort.descending(VOTES));
    }

    /** The order of the notes on a board: those that someone placed, then the others as they were written. */
    public static final Comparator<Row> ON_BOARD = Comparator.comparing(note -> note.get(PLACE, Integer.MAX_VALUE));

    private RetroNotes() {}
}
