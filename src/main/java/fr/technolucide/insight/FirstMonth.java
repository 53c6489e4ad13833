package fr.technolucide.insight;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.workbook.Reader;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The beginning of a workbook, about a month: until there are three tools, or one decision, there is little to compare and
 * nothing to decide, and what was done since the first day says more.
 *
 * @param trials how many there are
 */
public record FirstMonth(WorkbookThread thread, long trials) {

    private static final int TOOLS = 3;

    /**
     * Returns it while it lasts.
     *
     * @param zone in which the days of the history are counted
     */
    public static Optional<FirstMonth> of(Reader reader, ZoneId zone) {
        return isOver(reader.count(Tools.SHEET), reader.count(Decisions.SHEET))
                ? Optional.empty()
                : Optional.of(new FirstMonth(WorkbookThread.of(reader, zone), reader.count(Trials.SHEET)));
    }

    static boolean isOver(long tools, long decisions) {
        return tools >= TOOLS || decisions > 0;
    }
}
