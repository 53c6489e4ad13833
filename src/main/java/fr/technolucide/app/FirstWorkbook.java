package fr.technolucide.app;

import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The workbook that the window shows first, before its pages and cells are checked. When the requested one cannot be
 * opened, or turns out not to be sound, the default one takes its place, so that the window has its menus while it says
 * why.
 *
 * @param opened  absent when neither can be opened
 * @param refused the one wanted, to be tried again in the window, which has the words and the ways out
 */
record FirstWorkbook(@Nullable Workbook opened, @Nullable Path refused, Home home, FileWorkbookService desk) {

    /** @param wanted the last one, else the default one, made empty at the first start, when absent */
    static FirstWorkbook choose(@Nullable Path wanted, Home home, FileWorkbookService desk) throws IOException {
        Path first = wanted(wanted, home, desk);
        try {
            return of(
                    first.equals(home.shownWorkbook()) ? openOrMake(first, desk) : desk.openUnchecked(first),
                    home,
                    desk);
        } catch (IOException noFolder) { // among the documents: what is in the person's data is always to be had
            Logger.getLogger(FirstWorkbook.class.getName()).log(Level.WARNING, "no folder for " + first, noFolder);
            return of(openOrMake(home.workbook(), desk), home, desk);
        } catch (WorkbookException refused) {
            return insteadOf(first, home, desk);
        }
    }

    private static FirstWorkbook of(Workbook opened, Home home, FileWorkbookService desk) {
        return new FirstWorkbook(opened, null, home, desk);
    }

    /**
     * Checks the workbook that is open, while it is shown.
     *
     * @throws WorkbookException if it is not sound; it stays open
     */
    void confirm() {
        if (opened != null) {
            desk.confirm(opened);
        }
    }

    /** Returns what is shown in its place, once it is closed. */
    FirstWorkbook instead() throws IOException {
        return opened == null ? this : insteadOf(opened.path(), home, desk);
    }

    /** Returns the path of the workbook that the person means by starting the program so. */
    static Path wanted(@Nullable Path given, Home home, FileWorkbookService desk) {
        return given == null ? usual(home, desk) : given;
    }

    private static Path usual(Home home, FileWorkbookService desk) {
        return desk.recent().isEmpty() ? home.shownWorkbook() : desk.recent().getFirst();
    }

    private static Workbook openOrMake(Path file, FileWorkbookService desk) throws IOException {
        if (Files.exists(file)) {
            return desk.openUnchecked(file);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        return desk.create(file);
    }

    private static FirstWorkbook insteadOf(Path refused, Home home, FileWorkbookService desk) throws IOException {
        Path other = home.shownWorkbook();
        Workbook standIn = null;
        if (!refused.equals(other)) {
            try {
                standIn = openOrMake(other, desk);
            } catch (WorkbookException refusedToo) {
                Logger.getLogger(FirstWorkbook.class.getName()).log(Level.INFO, "no stand-in", refusedToo);
            }
        }
        return new FirstWorkbook(standIn, refused, home, desk);
    }
}
