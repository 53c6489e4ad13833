package fr.technolucide.workbook.store;

import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes, opens, checks and restores workbooks. */
public final class WorkbookFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private WorkbookFiles() {}

    /**
     * Makes a workbook with the rows that come with the program. It is built beside its place and moved there whole, so
     * that a crash leaves no half-made workbook.
     *
     * @param replace as for {@link #moveInPlace(Path, Path, boolean, Environment)}
     */
    public static Workbook create(
            Path path, Schema schema, Environment environment, List<Edit> seeds, boolean replace) {
        requireRoom(path, replace, environment);
        TemporaryFiles.sweepBeside(path);
        Path beside = path.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".new");
        try {
            make(beside, schema, environment);
            try (Workbook workbook = open(beside, schema, environment, false)) {
                workbook.apply(new ChangeSet(StepKind.CREATED, "", seeds));
            }
            moveInPlace(beside, path, replace, environment);
        } catch (IOException failing) {
            throw new WorkbookException(Problem.DISK_FAILING, failing, path);
        } finally {
            TemporaryFiles.discard(beside);
        }
        return open(path, schema, environment, false);
    }

    /**
     * Writes a whole copy of a workbook, beside its place first: one that fails leaves what was there.
     *
     * @param replace as for {@link #moveInPlace(Path, Path, boolean, Environment)}; the workbook's own file never is
     */
    public static void copy(Workbook workbook, Path target, boolean replace, Environment environment) {
        requireRoom(target, replace, environment);
        if (isSame(target, workbook.path())) {
            throw new WorkbookException(Problem.TARGET_EXISTS, target);
        }
        Path beside = target.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".new");
        try {
            workbook.copyTo(beside);
            SharedBlobs.of(workbook.path()).putInto(beside);
            moveInPlace(beside, target, replace, environment);
        } catch (WorkbookException failing) {
            throw failing.problem() == Problem.UNREADABLE
                    ? new WorkbookException(Problem.UNREADABLE, failing.getCause(), target)
                    : failing;
        } catch (IOException failing) {
            throw new WorkbookException(Problem.DISK_FAILING, failing, target);
        } finally {
            TemporaryFiles.discard(beside);
        }
    }

    /** Returns whether two paths lead to one file that is there. */
    public static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unreadable) {
            throw new WorkbookException(Problem.UNREADABLE, unreadable, other);
        }
    }

    static void make(Path file, Schema schema, Environment environment) {
        try (Connection connection = Connections.open(file, false, true, PATIENCE);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + Header.APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + schema.version());
            connection.setAutoCommit(false);
            for (String sql : Tables.of(schema)) {
                statement.execute(sql);
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO workbook (only_row, revision, last_change) VALUES (1, ?, ?)")) {
                insert.setBytes(1, Revision.random());
                insert.setString(2, environment.clock().instant().toString());
                insert.executeUpdate();
            }
            connection.commit();
        } catch (SQLException failure) {
            throw DatabaseErrors.of(failure, file);
        }
    }

    /**
     * Moves a workbook that was made beside to its place. A journal that a crash left there goes: it is that of the
     * file that is replaced, or of one that is gone, and SQLite would write it over the new one. Where the move fails, it
     * is there again.
     *
     * @param replace whether a file that is already there may be replaced; through a symbolic link, it is the file that
     *                the link leads to
     * @throws WorkbookException if a file that is there may not be replaced, or is a workbook that a window has open
     */
    public static void moveInPlace(Path made, Path to, boolean replace, Environment environment) throws IOException {
        requireRoom(to, replace, environment);
        TemporaryFiles.moveInPlace(made, to, replace);
    }

    private static void requireRoom(Path target, boolean replace, Environment environment) {
        if (Files.exists(target)) {
            if (!replace) {
                throw new WorkbookException(Problem.TARGET_EXISTS, target);
            }
            LockFile.requireNobody(target, environment);
        }
    }

    /**
     * Opens a workbook to write in it, of this version or of an older one, which first gets what its version lacks.
     *
     * <p>An older one that another program has open stays as it is: that one may not know what it would find.
     *
     * @param copy makes a copy of an older one, which is open to be read, before anything is written
     * @throws WorkbookException saying why it is not opened; an older one is then as it was
     */
    public static Workbook takeUp(Path path, Schema schema, Environment environment, Consumer<Workbook> copy) {
        if (isTakenUp(path, schema)) {
            LockFile.requireNobodyElse(path, environment);
            try (WorkbookFile older = open(path, schema, environment, Use.CONSULT)) {
                older.requireSound();
                copy.accept(older);
            }
            try (Connection connection = Connections.open(path, false, false, PATIENCE)) {
                Upgrade.write(connection, schema);
            } catch (SQLException failure) {
                WorkbookException refused = DatabaseErrors.of(failure, path);
                if (refused.problem() == Problem.UNREADABLE || refused.problem() == Problem.READ_ONLY) {
                    return open(path, schema, environment, Use.CONSULT); // its folder takes no journal: shown as it is
                }
                throw refused;
            }
        }
        return open(path, schema, environment, Use.WRITE);
    }

    /** Returns whether a workbook is of an older version, and can be written to; what a crash left is settled first. */
    private static boolean isTakenUp(Path path, Schema schema) {
        Header.requireFile(path);
        if (!Files.isWritable(path) || !isSettled(path, schema)) {
            return false;
        }
        Header.requireWorkbook(path, schema.version());
        return Header.version(path) < schema.version();
    }

    /**
     * Opens a workbook whose content is only read, and of which nothing changes, nor anything beside it: one of an older
     * version stays as it is.
     *
     * @throws WorkbookException saying why not; also of what has a trigger, a view or anything else that is not ours
     */
    public static Workbook consult(Path path, Schema schema, Environment environment) {
        return open(path, schema, environment, Use.CONSULT);
    }

    /**
     * Refuses what is no workbook, or one of a newer version. Nothing is written.
     *
     * @throws WorkbookException saying which
     */
    public static void requireNotNewer(Path path, Schema schema) {
        Header.requireWorkbook(path, schema.version());
    }

    /** The purpose for which a workbook is opened. */
    private enum Use {
        WRITE(FileStructure.Need.SAME),
        CONSULT(FileStructure.Need.SAME_OR_OLDER),
        /** To see what can be seen of it, of a newer version too. */
        SHOW(FileStructure.Need.READABLE);

        private final FileStructure.Need need;

        Use(FileStructure.Need need) {
            this.need = need;
        }

        private int newest(Schema schema) {
            return this == SHOW ? Integer.MAX_VALUE : schema.version();
        }
    }

    /**
     * Opens a workbook. What is not one, is damaged where it shows at once, or has what is not ours is refused before
     * anything is written; to be read, it is opened whatever else it has.
     *
     * @throws WorkbookException saying why
     */
    public static Workbook open(Path path, Schema schema, Environment environment, boolean readOnly) {
        return open(path, schema, environment, readOnly ? Use.SHOW : Use.WRITE);
    }

    private static WorkbookFile open(Path path, Schema schema, Environment environment, Use use) {
        Header.requireFile(path);
        boolean readOnly = use != Use.WRITE || !Files.isWritable(path) || !isSettled(path, schema);
        CrashJournal crash = readOnly ? CrashJournal.of(path, schema).orElse(null) : null;
        Connection connection = null;
        boolean opened = false;
        try {
            Path read = crash == null ? path : crash.readable();
            Header.requireWorkbook(read, use.newest(schema), path);
            connection = Connections.open(read, readOnly, false, PATIENCE);
            boolean older = Header.version(read) < schema.version();
            FileStructure.require(connection, schema, readOnly && use == Use.WRITE ? Use.CONSULT.need : use.need, path);
            if (older && readOnly) {
                Upgrade.show(connection, schema);
            }
            if (!readOnly) {
                TemporaryFiles.sweepBeside(path);
            }
            WorkbookFile workbook = new WorkbookFile(path, schema, environment, readOnly, connection, crash);
            opened = true;
            return workbook;
        } catch (SQLException failure) {
            throw DatabaseErrors.of(failure, path);
        } finally {
            if (!opened) {
                closeQuietly(connection);
                closeQuietly(crash);
            }
        }
    }

    /**
     * Makes a file that a crash left half-written whole again, once what lies beside it is known to be of it.
     *
     * @return false where the folder does not let that be taken away: the file can only be read
     */
    private static boolean isSettled(Path path, Schema schema) {
        try (CrashJournal crash = CrashJournal.of(path, schema).orElse(null)) {
            if (crash == null) {
                return true;
            }
            Header.requireWorkbook(crash.readable(), schema.version(), path);
            try (Connection connection = Connections.open(crash.readable(), true, false, PATIENCE)) {
                FileStructure.require(connection, schema, FileStructure.Need.SAME_OR_OLDER, path);
            }
            return crash.settle();
        } catch (SQLException failure) {
            throw DatabaseErrors.of(failure, path);
        } catch (IOException failing) {
            throw new WorkbookException(Problem.DISK_FAILING, failing, path);
        }
    }

    private static void closeQuietly(@Nullable AutoCloseable resource) {
        if (resource != null) {
            try {
                resource.close();
            } catch (Exception more) {
                System.getLogger(WorkbookFiles.class.getName()).log(System.Logger.Level.DEBUG, "not closed", more);
            }
        }
    }

    /**
     * Refuses a workbook whose pages do not hold together, or to write in one with a cell that cannot be read; costs
     * about 0.4 s for 100,000 trials, so the window runs it in the background. Where nobody asked, the first write does.
     */
    public static void requireSound(Workbook workbook) {
        ((WorkbookFile) workbook).requireSound();
    }

    /**
     * Takes a copy of a workbook as what can be gone back to: where another program overwrites the file, {@link
     * Workbook#copyTo} makes what was acknowledged from the copy and from the steps since.
     */
    public static void standOn(Workbook workbook, Path copy) {
        ((WorkbookFile) workbook).standOn(copy);
    }

    /**
     * Refuses a workbook of which anything is not as it was written: indexes against tables, references, each cell
     * against the history. Asked before something of it leaves as a file or a figure.
     *
     * @throws WorkbookException naming the row and the column where it is one cell
     */
    public static void requireWhole(Workbook workbook) {
        ((WorkbookFile) workbook).requireWhole();
    }

    /**
     * Returns the cells that hold what no version of the program writes, and those that are not as the history says.
     *
     * @throws WorkbookException {@link Problem#DAMAGED} if the pages of the file do not hold together
     */
    public static List<CellFault> faults(Workbook workbook) {
        if (!integrity(workbook).isEmpty()) {
            throw new WorkbookException(Problem.DAMAGED, workbook.path());
        }
        return ((WorkbookFile) workbook).faults();
    }

    /** Returns the journals beside a workbook that a crash of another one left, which nothing plays any more. */
    public static List<Path> setAside(Path workbook) {
        return CrashJournal.setAside(workbook);
    }

    /** Returns the version of the format that the file itself has. */
    public static int version(Workbook workbook) {
        return ((WorkbookFile) workbook).version();
    }

    /** Returns every problem that SQLite finds in the file, in its own words. */
    public static List<String> integrity(Workbook workbook) {
        return ((WorkbookFile) workbook).integrity();
    }

    /**
     * Makes a workbook from a backup.
     *
     * @param replace as for {@link #moveInPlace(Path, Path, boolean, Environment)}; the backup itself never is
     */
    public static void restore(Path backup, Path target, Schema schema, Environment environment, boolean replace) {
        requireRoom(target, replace, environment);
        try (Workbook saved = open(backup, schema, environment, true)) {
            requireSound(saved);
            copy(saved, target, replace, environment);
        }
    }
}
