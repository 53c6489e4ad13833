package fr.technolucide.ui.form;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.UUID;
import java.util.function.Function;

/** An action offered for a finding about a row. */
public sealed interface QuickFix {

    /** Returns a verb. */
    String label();

    /** Writes cells of the row itself. */
    record Write(String label, Function<Row, Cells> cells) implements QuickFix {}

    /** Goes to the row that a cell refers to. */
    record GoTo(String label, Column<UUID> reference) implements QuickFix {}
}
