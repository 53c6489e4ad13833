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
 * The workbook that the window shows first. When the requested one cannot be opened, the default one takes its place,
 * so that the window has its menus while it says why.
 *
 * @param opened  absent when neither can be opened
 * @param refused the one wanted, to be tried again in the window, which has the words and the ways out
 */
record FirstWorkbook(@Nullable Workbook opened, @Nullable Path refused) {

    /** @param wanted the last one, else the default one, made empty at the first start, when absent */
    static FirstWorkbook choose(@Nullable Path wanted, Home home, FileWorkbookService desk) throws IOException {
        Path first = wanted(wanted, home, desk);
        try {
            return new FirstWorkbook(
                    first.equals(home.shownWorkbook()) ? openOrMake(first, desk) : desk.open(first, false), null);
        } catch (IOException noFolder) { // among the documents: what is in the person's data is always to be had
            Logger.getLogger(FirstWorkbook.class.getName()).log(Level.WARNING, "no folder for " + first, noFolder);
            return new FirstWorkbook(openOrMake(home.workbook(), desk), null);
        } catch (WorkbookException refused) {
            return new FirstWorkbook(standIn(first, home, desk), first);
        }
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
            return desk.open(file, false);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        return desk.create(file);
    }

    private static @Nullable Workbook standIn(Path refused, Home home, FileWorkbookService desk) throws IOException {
        Path other = home.shownWorkbook();
        if (refused.equals(other)) {
            return null;
        }
        try {
            return openOrMake(other, desk);
        } catch (WorkbookException refusedToo) {
            return null;
        }
    }
}
