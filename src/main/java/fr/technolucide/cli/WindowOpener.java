package fr.technolucide.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Starts the window, or does the main job where there is no screen. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * @param workbook the one to open; the last one when absent
     * @return what was done without a screen, one sentence a line; empty once a window was shown and closed
     */
    String open(@Nullable Path workbook) throws Exception;
}
