package fr.technolucide.ui.shell;

import fr.technolucide.exchange.autosave.UnsavedFile;
import fr.technolucide.insight.Check;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.salvage.SalvageReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The workbooks of this computer. Every call may touch the disk: the window makes them off the UI thread, and shows the
 * sentence of a {@link fr.technolucide.workbook.WorkbookException} that they throw. A workbook is made in place of a file
 * that is there, which the person has agreed to; one that a window has open is never replaced.
 */
public interface WorkbookService {

    /**
     * An automatic copy.
     *
     * @param bytes its size
     * @param from  the path of the workbook of which it was made; empty when unknown
     * @param rows  the rows of each sheet that people made; absent when the copy cannot be read
     */
    record Backup(Path file, Instant when, long bytes, String from, Optional<Map<Sheet, Long>> rows) {}

    /**
     * The person who has a workbook open in a window.
     *
     * @param person may be empty
     * @param host   the name of that computer; may be empty
     * @param seen   the last sign of life of that window
     * @param here   whether it is another window of this computer
     * @param stale  whether that window is probably gone, and the workbook may be taken over
     */
    record Holder(String person, String host, Instant since, Instant seen, boolean here, boolean stale) {}

    /** Opens, and puts the file first among the recent ones; never creates it. */
    Workbook open(Path file, boolean readOnly);

    /**
     * Opens a workbook that a window elsewhere seems to have forgotten; a copy of it as it stands is kept before, and that
     * window, if it comes back, is told nothing.
     */
    Workbook takeOver(Path file);

    /**
     * Sets an action to be told, on any thread, why an automatic copy of an open workbook could not be made, since the
     * file is not ours any more or the disk fails: once, until one is made.
     */
    void onFailedCopy(Workbook workbook, Consumer<RuntimeException> action);

    /** Makes an automatic copy of an open workbook now, unless its present state has one. */
    void backUp(Workbook workbook);

    /**
     * Keeps what was acknowledged of an open workbook, in the place of which another program put something else, among
     * its automatic copies.
     *
     * @throws fr.technolucide.workbook.WorkbookException if it cannot be copied; {@code OVERWRITTEN} where nothing is left
     *     to make it from
     */
    void keep(Workbook workbook);

    /** Returns whether two paths lead to one file that is there. */
    boolean isSame(Path one, Path other);

    /** Creates a workbook with what comes with the program. */
    Workbook create(Path file);

    /** Writes a copy of a workbook that is open. */
    void copy(Workbook workbook, Path target);

    /** Copies a workbook that may be open elsewhere, without writing to it, and opens the copy. */
    Workbook openCopy(Path file, Path target);

    /** Workbooks opened before, latest first, without those that are no longer there. */
    List<Path> recent();

    void forgetRecent();

    /** Returns whoever has the workbook open elsewhere, if anyone. */
    Optional<Holder> holder(Path file);

    /** Asks the other window of this computer that has the workbook to come to the front; whether it did. */
    boolean bringForward(Path file);

    /** Returns the automatic copies of a workbook, latest first. */
    List<Backup> backups(Path workbook);

    /**
     * Makes a new workbook from a copy, beside another workbook and named after it and the day of the copy, and opens it.
     * No file is replaced.
     */
    Workbook restoreBeside(Backup backup, Path workbook);

    /** Makes a new workbook from a copy and opens it; the workbook that the copy was made from is not touched. */
    Workbook restore(Backup backup, Path target);

    /** Saves what can be read of a damaged workbook, which is never written, into a new one. */
    SalvageReport recover(Path damaged, Path target);

    /** Returns the file that keeps what is typed in a workbook and not in it; asks the workbook who it is. */
    UnsavedFile unsaved(Workbook workbook);

    /**
     * Reads the whole file of an open workbook, and returns what there is to mend in it and to know, the former first.
     *
     * @throws fr.technolucide.workbook.WorkbookException if its pages do not hold together
     */
    List<Check.Issue> check(Workbook workbook);

    /** Fills the worked example, as one step. */
    void fillExample(Workbook workbook);
}
