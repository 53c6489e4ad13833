package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Trials;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The defaults of a new trial: the tool chosen, otherwise the last one tried, and the last tester. */
final class NewTrial {

    private NewTrial() {}

    static Cells cells(@Nullable UUID tool, Reader reader) {
        List<Row> last = reader.first(Query.of(Trials.SHEET), 1);
        Cells cells = Cells.none();
        UUID of = tool != null || last.isEmpty() ? tool : last.getFirst().get(Trials.TOOL);
        if (of != null) {
            cells = cells.and(Trials.TOOL, of);
        }
        UUID tester = last.isEmpty() ? null : last.getFirst().get(Trials.TESTER);
        return tester == null ? cells : cells.and(Trials.TESTER, tester);
    }
}
