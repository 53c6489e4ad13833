package fr.technolucide.workbook.store;

import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what the database reports into what a person can be told. */
final class DatabaseErrors {

    private DatabaseErrors() {}

    static WorkbookException of(SQLException failure, Path file) {
        return new WorkbookException(problem(failure), failure, file);
    }

    static boolean isForeignKey(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode()) == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY
                || String.valueOf(failure.getMessage()).contains("FOREIGN KEY");
    }

    /** Returns whether a connection that may not write found a journal that it would have to play first. */
    static boolean isHotJournal(SQLException failure) {
        return failure instanceof SQLiteException said
                && said.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK;
    }

    private static Problem problem(SQLException failure) {
        if (isHotJournal(failure)) {
            return Problem.LOCKED; // another program has just finished, or has died since the file was opened
        }
        int primary = failure.getErrorCode() & 0xFF;
        return switch (SQLiteErrorCode.getErrorCode(primary)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Problem.LOCKED;
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Problem.UNREADABLE;
            case SQLITE_NOTADB -> Problem.NOT_A_WORKBOOK;
            case SQLITE_READONLY -> Problem.READ_ONLY;
            case SQLITE_FULL -> Problem.DISK_FULL;
            case SQLITE_IOERR -> Problem.DISK_FAILING;
            default -> Problem.DAMAGED;
        };
    }
}
