package fr.technolucide.ui.sheet;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.UUID;
import java.util.function.Function;

/** What a press may do about something that is said of a row. */
public sealed interface Remedy {

    /** A verb. */
    String label();

    /** Writes cells of the row itself. */
    record Write(String label, Function<Row, Cells> cells) implements Remedy {}

    /** Goes to the row that a cell refers to. */
    record GoTo(String label, Column<UUID> reference) implements Remedy {}
}
