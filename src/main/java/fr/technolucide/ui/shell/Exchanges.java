package fr.technolucide.ui.shell;

import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.ui.common.Progress;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What leaves and enters as a file. Called off the UI thread; each reports its progress, stops with {@link
 * java.util.concurrent.CancellationException} when asked, and then leaves neither a half-written file nor half a
 * change. A failure that a person can do something about is an {@link ExchangeProblem}.
 */
public interface Exchanges {

    /** What an import would do, found without writing anything. */
    interface ImportPlan {

        /** The sheet the rows would join, as read from the source: « essais ». */
        String target();

        int added();

        int updated();

        int unchanged();

        int rejected();

        /** Sentences for the report, the gravest first: a line refused and why, a column not recognised. */
        List<String> remarks();

        /** Writes it as one step of the history. */
        void apply(Progress progress);
    }

    /** The workbook for the board; replaces the target at the very end. */
    void exportExcel(Workbook workbook, Path target, Progress progress);

    /** A form to fill with a pen, one that is {@link PaperForm#isBlankable}, as a PDF. */
    void printBlank(Workbook workbook, PaperForm form, Path target, Progress progress);

    /** A form filled with a row of its sheet, as a PDF. */
    void printFilled(Workbook workbook, PaperForm form, UUID row, Path target, Progress progress);

    /** What changed from one filling of the checklist to another of the same use case, as a PDF. */
    void printChanges(Workbook workbook, UUID before, UUID after, Path target, Progress progress);

    /** The trials that a query lists, by tool, as a PDF. */
    void printTrials(Workbook workbook, Query query, String title, Path target, Progress progress);

    /** The use cases that a query lists, by benefit, with their footprints drawn, as a PDF. */
    void printUseCases(Workbook workbook, Query query, String title, Path target, Progress progress);

    /** The rows that a query lists, as a workbook of one sheet or, when the target ends so, as a {@code .csv}. */
    void exportRows(Workbook workbook, Query query, Path target, Progress progress);

    /**
     * Where the rows of a foreign table go.
     *
     * @param creating whether tools and people that the rows name and the workbook lacks are made
     */
    record Target(Sheet sheet, boolean creating) {}

    /** The table does not say where its rows go: somebody must. */
    final class SheetUnknown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public SheetUnknown(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Reads a table (.xlsx, .xlsm, .ods, .csv, .tsv) and says what importing it would do.
     *
     * @param target what receives the rows; absent for an export of ours, which knows it
     * @throws SheetUnknown when the target is absent and the table is not ours
     */
    ImportPlan planImport(Workbook workbook, Path source, Optional<Target> target, Progress progress);

    /** Hands a finished file to the system's own viewer, where there is one. */
    void show(Path file);
}
