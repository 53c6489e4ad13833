package fr.technolucide.app;

import fr.technolucide.workbook.DelegatingWorkbook;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.LockFile;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A workbook in the window: a copy is kept when it is closed, and its lock file is deleted. */
final class OpenWorkbook extends DelegatingWorkbook {

    private final @Nullable LockFile presence;
    private final Backups backups;

    OpenWorkbook(Workbook file, @Nullable LockFile presence, Backups backups) {
        super(file);
        this.presence = presence;
        this.backups = backups;
    }

    /** Keeps a copy, unless one was kept a short while ago; a copy that fails is no reason to stay open. */
    void backUp() {
        try {
            backups.backUp(file());
        } catch (WorkbookException failing) {
            Logger.getLogger(OpenWorkbook.class.getName()).log(Level.WARNING, "no automatic copy", failing);
        }
    }

    /** Refuses to let anything leave a file that is not as it was written. */
    void requireWhole() {
        WorkbookFiles.requireWhole(file());
    }

    @Override
    public void close() {
        try {
            if (!isReadOnly()) {
                backUp();
            }
        } finally {
            super.close();
            if (presence != null) {
                presence.close();
            }
        }
    }
}
