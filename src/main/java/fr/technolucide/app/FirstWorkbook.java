package fr.technolucide.app;

import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                    first.equals(home.workbook()) ? openOrMake(home, desk) : desk.open(first, false), null);
        } catch (WorkbookException refused) {
            return new FirstWorkbook(standIn(first, home, desk), first);
        }
    }

    /** Returns the path of the workbook that the person means by starting the program so. */
    static Path wanted(@Nullable Path given, Home home, FileWorkbookService desk) {
        return given == null ? usual(home, desk) : given;
    }

    private static Path usual(Home home, FileWorkbookService desk) {
        return desk.recent().isEmpty() ? home.workbook() : desk.recent().getFirst();
    }

    private static Workbook openOrMake(Home home, FileWorkbookService desk) throws IOException {
        if (Files.exists(home.workbook())) {
            return desk.open(home.workbook(), false);
        }
        Files.createDirectories(home.folder());
        return desk.create(home.workbook());
    }

    private static @Nullable Workbook standIn(Path refused, Home home, FileWorkbookService desk) throws IOException {
        if (refused.equals(home.workbook())) {
            return null;
        }
        try {
            return openOrMake(home, desk);
        } catch (WorkbookException refusedToo) {
            return null;
        }
    }
}
