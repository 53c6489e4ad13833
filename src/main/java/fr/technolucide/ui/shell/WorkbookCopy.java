package fr.technolucide.ui.shell;

import fr.technolucide.exchange.Draft;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A copy of a workbook, in place of another file too: whoever calls asked first. */
final class WorkbookCopy {

    private WorkbookCopy() {}

    /** Beside the target first, so that a copy that fails leaves what was there. */
    static void write(Workbook workbook, Path target) throws IOException {
        if (!Files.exists(target)) {
            workbook.copyTo(target);
            return;
        }
        if (isSame(target, workbook.path())) {
            throw new WorkbookException(Problem.TARGET_EXISTS, target.toString());
        }
        try (Draft draft = Draft.beside(target)) {
            workbook.copyTo(draft.path());
            Files.move(draft.path(), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
