package fr.technolucide.ui.shell;

import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The workbooks of this computer. Every call may touch the disk: the window makes them off the UI thread, and shows the
 * sentence of a {@link fr.technolucide.workbook.WorkbookException} that they throw.
 */
public interface WorkbookDesk {

    /**
     * An automatic copy.
     *
     * @param bytes its size
     */
    record Backup(Path file, Instant when, long bytes) {}

    /** Opens, and puts the file first among the recent ones; never creates it. */
    Workbook open(Path file, boolean readOnly);

    /** Creates a workbook with what comes with the program; the person has already agreed to replace a file. */
    Workbook create(Path file);

    /** Workbooks opened before, latest first, without those that are no longer there. */
    List<Path> recent();

    /** The automatic copies of a workbook, latest first. */
    List<Backup> backups(Workbook workbook);

    /** Makes a new workbook from a copy and opens it; the workbook that the copy was made from is not touched. */
    Workbook restore(Backup backup, Path target);

    /** Fills the worked example, as one step. */
    void fillExample(Workbook workbook);
}
