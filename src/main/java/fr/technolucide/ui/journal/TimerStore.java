package fr.technolucide.ui.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Stores the start of timers outside the window, so that neither closing it nor a crash loses it. At most one timer for
 * a tool of a workbook. Every call touches the disk.
 */
public interface TimerStore {

    /** A timer under way. */
    record Running(Path workbook, UUID tool, Instant since) {}

    /** Returns the timers of a workbook, earliest first; what cannot be read is taken as absent. */
    List<Running> of(Path workbook);

    /** @throws IOException if it cannot be kept; the caller says so */
    void keep(Running timer) throws IOException;

    /** @throws IOException if it cannot be taken away; it would then be found again */
    void forget(Running timer) throws IOException;
}
