package fr.technolucide.ui.shell;

import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.form.PrintOrder;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.exchange.names.NameInText;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.TaskProgress;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Exports and imports files. Called off the UI thread; each reports its progress, stops with
 * {@link java.util.concurrent.CancellationException} when asked, and then leaves neither a half-written file nor half a
 * change. A failure that a person can do something about is an {@link ExchangeProblem}.
 */
public interface Exchanges extends FileHandover {

    /**
     * The workbook for the board, as much as a scope tells of it; replaces the target at the very end.
     *
     * @param meeting that its first page is for; the next that awaits a decision when it is empty
     */
    void exportExcel(
            Workbook workbook,
            ExportScope scope,
            Optional<BoardFile.Meeting> meeting,
            Path target,
            TaskProgress progress);

    /** What comes, as a calendar; replaces the target at the very end. */
    void exportCalendar(Workbook workbook, Path target);

    /**
     * The whole workbook as JSON, which can be imported again without loss; the files attached to it are written beside.
     * Replaces the target at the very end.
     */
    void exportAll(Workbook workbook, Path target, TaskProgress progress);

    /** Returns the names that an export without names finds in texts. */
    List<NameInText> namesInTexts(Workbook workbook);

    /**
     * Opens the preview of the sheets that can be printed. Called on the UI thread, unlike the others: it works off it by
     * itself.
     *
     * @param content what stands on the form at first
     */
    void preview(Session session, FilePicker picker, PaperForm form, PrintOrder.Content content);

    /** Does the same for a list, from which one does not go on to other sheets. */
    void preview(Session session, FilePicker picker, PrintedList list);

    /** The rows that a query lists, as a workbook of one sheet or, when the target ends so, as a {@code .csv}. */
    void exportRows(Workbook workbook, Query query, Path target, TaskProgress progress);

    /** Writes the picture of a chart; replaces the target at the very end. */
    void writePicture(byte[] picture, Path target);

    /**
     * Asks for a file, and opens the assistant that takes other people's tables in. Called on the UI thread, unlike the others: it
     * works off it by itself.
     */
    void importTable(Session session, FilePicker picker);

    /** Opens the same assistant with what was copied from a spreadsheet. */
    void pasteTable(Session session, FilePicker picker);

    /** Opens the same assistant with a file. */
    void importFile(Session session, FilePicker picker, Path file);
}
