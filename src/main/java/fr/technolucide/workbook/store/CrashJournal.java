package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.ShutdownTask;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The journal that a program that died left beside a workbook, and SQLite would write into it before it reads anything. Its header
 * does not say whose it is: beside a copy that took the place of the half-written file it would destroy that copy. So
 * both are tried on copies, in a private folder: the file alone, and the file with what lies beside it.
 *
 * <p>One transaction is one step of the history. So a journal can only be that of the file if both have the same first
 * entry, and the file alone, where it can be read, is no more than one step ahead of what the journal makes of it. If so,
 * the one with fewer faults is the whole one. Where both are whole, the file was left before the first or after the last
 * of its pages was written, and the newer one holds everything: a journal that would only take its last step back is
 * needless.
 */
final class CrashJournal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String WRITE_AHEAD_LOG = "-wal";
    private static final String SET_ASIDE = "-set-aside-";
    private static final int UNREADABLE = Integer.MAX_VALUE;
    private static final int ATTEMPTS = 3;

    private final Path file;
    private final List<Path> beside;
    private final List<String> marks;
    private final Path folder;
    private final Path alone;
    private final Path played;
    private final ShutdownTask atTheEnd = ShutdownTask.run(this::deleteQuietly);
    private boolean foreign;
    private boolean needless;

    private CrashJournal(Path file, List<Path> beside) throws IOException {
        this.file = file;
        this.beside = beside;
        this.folder = Files.createTempDirectory("technolucide");
        this.alone = folder.resolve("alone");
        this.played = folder.resolve("played");
        try {
            this.marks = copy();
        } catch (IOException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /**
     * Returns what lies beside a file, decided upon; empty when the file can be read as it stands.
     *
     * @throws WorkbookException if neither the file nor what the journal makes of it is a workbook; both stay as they are
     */
    static Optional<CrashJournal> of(Path file, Schema schema) {
        List<Path> beside = beside(file);
        if (beside.isEmpty() && !Header.hasWriteAheadLog(file)) {
            return Optional.empty();
        }
        try {
            CrashJournal found = new CrashJournal(file, beside);
            try {
                found.decide(schema);
                return Optional.of(found);
            } catch (RuntimeException | Error failure) {
                found.close();
                throw failure;
            }
        } catch (NoSuchFileException taken) {
            throw new WorkbookException(Problem.LOCKED, taken, file); // another program plays it at this moment
        } catch (IOException failing) {
            throw new WorkbookException(Problem.UNREADABLE, failing, file);
        }
    }

    private static List<Path> beside(Path file) {
        Path journal = Header.journalOf(file);
        Path log = file.toAbsolutePath().resolveSibling(file.getFileName() + WRITE_AHEAD_LOG);
        if (Header.hasWriteAheadLog(file)) {
            return Stream.of(journal, log).filter(Files::exists).toList();
        }
        return isHot(file) ? List.of(journal) : List.of();
    }

    /**
     * Returns whether SQLite would roll back; asks it through a connection that may not. It also says so of a journal that
     * another program took away at that moment, having finished: then the one that was there is not there any more.
     */
    private static boolean isHot(Path file) {
        Path journal = Header.journalOf(file);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String before = mark(journal);
            if (before.isEmpty() || !wouldRollBack(file)) {
                return false;
            }
            if (before.equals(mark(journal))) {
                return true;
            }
        }
        throw new WorkbookException(Problem.LOCKED, file);
    }

    private static boolean wouldRollBack(Path file) {
        try (Connection connection = Connections.open(file, true, false, PATIENCE);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT count(*) FROM sqlite_schema");
            return false;
        } catch (SQLException failure) {
            if (DatabaseErrors.isHotJournal(failure)) {
                return true;
            }
            WorkbookException reason = DatabaseErrors.of(failure, file);
            if (reason.problem() == Problem.LOCKED) {
                throw reason;
            }
            return false; // said by what opens it next
        }
    }

    /** Copies the file twice, once with what lies beside it; again if another program changed them meanwhile. */
    private List<String> copy() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<String> before = marks();
            Files.deleteIfExists(alone);
            Files.deleteIfExists(played);
            Files.copy(file, alone);
            Files.copy(file, played);
            for (Path path : beside) {
                String suffix = path.getFileName()
                        .toString()
                        .substring(file.getFileName().toString().length());
                Path copy = played.resolveSibling(played.getFileName() + suffix);
                Files.deleteIfExists(copy);
                Files.copy(path, copy);
            }
            if (before.equals(marks())) {
                return before;
            }
        }
        throw new WorkbookException(Problem.LOCKED, file);
    }

    /** Returns what tells that the files are still the same. */
    private List<String> marks() {
        return Stream.concat(Stream.of(file), beside.stream())
                .map(CrashJournal::mark)
                .toList();
    }

    private static String mark(Path path) {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            return found.fileKey() + " " + found.size() + " " + found.lastModifiedTime();
        } catch (IOException gone) {
            return "";
        }
    }

    /**
     * The judgement on a copy.
     *
     * @param faults   how much of it is not as the program writes it; {@link #UNREADABLE} if its pages do not hold together
     * @param previous the revision before its last step; empty when it has no more than one
     */
    private record State(int faults, @Nullable UUID first, long steps, String revision, String previous) {

        /** @param first what could still be read of its history, if anything */
        static State unreadable(@Nullable UUID first) {
            return new State(UNREADABLE, first, 0, "", "");
        }

        boolean isReadable() {
            return faults != UNREADABLE;
        }

        boolean isWhole() {
            return faults == 0;
        }
    }

    private void decide(Schema schema) {
        State own = state(alone, schema);
        State made = state(played, schema);
        boolean another = own.first() != null && !own.first().equals(made.first());
        if (!own.isReadable() && (!made.isReadable() || another)) {
            Header.requireWorkbook(file, Integer.MAX_VALUE);
            throw new WorkbookException(Problem.DAMAGED, file);
        }
        foreign = !made.isReadable() || (own.isReadable() && !isOfThisFile(own, made));
        needless = own.isWhole() && made.isWhole() && own.previous().equals(made.revision());
    }

    /** Returns whether the copy with the journal is the whole file, of which the other is what a crash left. */
    private static boolean isOfThisFile(State own, State made) {
        long ahead = own.steps() - made.steps();
        boolean possible = Objects.equals(own.first(), made.first()) && (ahead == 0 || ahead == 1);
        boolean same = own.revision().equals(made.revision());
        return possible && (made.faults() < own.faults() || (made.faults() == own.faults() && same));
    }

    private State state(Path copy, Schema schema) {
        try {
            Header.requireWorkbook(copy, Integer.MAX_VALUE);
            try (Connection connection = Connections.open(copy, false, false, PATIENCE);
                    Statements statements = new Statements(connection)) {
                return state(statements, schema, copy);
            }
        } catch (SQLException | WorkbookException unreadable) {
            return State.unreadable(null);
        }
    }

    private static State state(Statements statements, Schema schema, Path copy) throws SQLException {
        FileStructure.require(statements.connection(), schema, FileStructure.Need.READABLE, copy);
        UUID first = new HistoryLog(statements).firstEntry().orElse(null);
        if (!Integrity.of(statements, true).isEmpty()) {
            return State.unreadable(first);
        }
        if (Header.version(copy) < schema.version()) {
            Upgrade.show(statements.connection(), schema);
        }
        int faults = new Soundness(statements, schema).faults().size();
        try (ResultSet found = statements
                .prepare("SELECT hex(revision), (SELECT count(*) FROM history_steps), revision IN (SELECT revision FROM"
                        + " history_steps), (SELECT hex(revision) FROM history_steps ORDER BY id DESC LIMIT 1 OFFSET 1)"
                        + " FROM workbook")
                .executeQuery()) {
            if (!found.next()) {
                return State.unreadable(first);
            }
            long steps = found.getLong(2);
            boolean atAStep = steps == 0 || found.getBoolean(3);
            String previous = Objects.requireNonNullElse(found.getString(4), "");
            return new State(atAStep ? faults : faults + 1, first, steps, found.getString(1), previous);
        }
    }

    /** Returns the copy that is whole. */
    Path readable() {
        return foreign ? alone : played;
    }

    /** Returns the journals beside a workbook that were not of it, and were moved aside. */
    static List<Path> setAside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        String name = file.getFileName().toString();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> {
                        String other = each.getFileName().toString();
                        return other.startsWith(name + Header.JOURNAL + SET_ASIDE)
                                || other.startsWith(name + WRITE_AHEAD_LOG + SET_ASIDE);
                    })
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /**
     * Makes the file itself what the whole copy is: lets SQLite play the journal, deletes it where the file holds all
     * that it would make and one step more, or moves it aside under a name that nothing plays.
     *
     * @return false where the folder lets nothing be taken away
     */
    boolean settle() throws IOException {
        if (!marks.equals(marks())) {
            throw new WorkbookException(Problem.LOCKED, file);
        }
        if (!Files.isWritable(file.toAbsolutePath().getParent())) {
            return false;
        }
        if (foreign && needless) {
            DurableMove.sync(file);
            for (Path path : beside) {
                Files.delete(path);
            }
            DurableMove.syncFolderOf(file);
            return true;
        }
        if (foreign) {
            for (Path path : beside) {
                Path aside = path.resolveSibling(path.getFileName()
                        + SET_ASIDE
                        + UUID.randomUUID().toString().substring(0, 8));
                Files.move(path, aside);
                System.getLogger(CrashJournal.class.getName())
                        .log(System.Logger.Level.WARNING, "not the journal of this file, set aside: {0}", aside);
            }
            return true;
        }
        try (Connection connection = Connections.open(file, false, false, PATIENCE);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT count(*) FROM sqlite_schema");
            return true;
        } catch (SQLException failure) {
            throw DatabaseErrors.of(failure, file);
        }
    }

    @Override
    public void close() {
        if (atTheEnd.forget()) {
            deleteQuietly();
        }
    }

    private void deleteQuietly() {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
