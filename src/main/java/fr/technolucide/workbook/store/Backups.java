package fr.technolucide.workbook.store;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import fr.technolucide.workbook.WorkbookName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Automatic copies of workbooks, in a folder of the user's data and not beside the workbook, so that what happens to
 * one folder does not happen to both. They are found by the workbook's own identity ({@link Reader#firstEntry}), each is
 * verified when it is made, and they grow fewer as {@link BackupRetention} says.
 */
public final class Backups {

    /** The bytes that all copies take together unless the person says otherwise. */
    public static final long USUAL_BYTES = 500_000_000;

    private final Path root;
    private final BackupFolders folders;
    private final Clock clock;
    private final LongSupplier most;

    public Backups(Path folder, Clock clock) {
        this(folder, clock, () -> USUAL_BYTES);
    }

    /** @param most the bytes that all copies take together; the newest of each workbook is kept all the same */
    public Backups(Path folder, Clock clock, LongSupplier most) {
        this.root = folder;
        this.folders = new BackupFolders(folder);
        this.clock = clock;
        this.most = most;
    }

    /**
     * Copies a workbook unless its present state is copied already.
     *
     * @return the copy of that state
     * @throws WorkbookException {@link Problem#NOT_COPIED} if the copy cannot be written
     */
    public synchronized Path backUp(Workbook workbook) {
        return attempt(() -> {
            Optional<Path> same = same(workbook);
            return same.isPresent() ? same.get() : thinned(written(workbook));
        });
    }

    /**
     * Copies what was acknowledged of a workbook, whatever copies there are, and whatever another program has put in its
     * place.
     */
    public synchronized Path copy(Workbook workbook) {
        return attempt(() -> thinned(written(workbook)));
    }

    /** Something done with files, which may fail. */
    private interface Attempt<T> {
        T run() throws IOException;
    }

    private <T> T attempt(Attempt<T> work) {
        try {
            return work.run();
        } catch (IOException failing) {
            throw notCopied("failing", failing);
        } catch (WorkbookException failing) {
            throw switch (failing.problem()) {
                case DISK_FULL -> notCopied("full", failing);
                case DISK_FAILING -> notCopied("failing", failing);
                case UNREADABLE, READ_ONLY -> notCopied("denied", failing);
                default -> failing;
            };
        }
    }

    private <T> T reading(Attempt<T> work) {
        try {
            return work.run();
        } catch (IOException failing) {
            throw new WorkbookException(Problem.UNREADABLE, failing, root);
        }
    }

    private WorkbookException notCopied(String reason, Exception failing) {
        return new WorkbookException(Problem.NOT_COPIED, failing, root, Messages.text("workbook.not_copied." + reason));
    }

    private Optional<Path> same(Workbook workbook) throws IOException {
        Path folder = folders.of(workbook.path(), workbook.read(Reader::firstEntry));
        return BackupFiles.in(folder).stream()
                .filter(copy ->
                        copy.contents().filter(held -> held.isNow(workbook)).isPresent())
                .map(BackupCopy::file)
                .findFirst();
    }

    /** The copy itself tells whose it is: by now, another workbook may lie at the path. */
    private Path written(Workbook workbook) throws IOException {
        Files.createDirectories(root);
        Path beside = root.resolve("." + UUID.randomUUID() + ".new");
        TemporaryFiles.sweepBeside(beside);
        try {
            workbook.copyTo(beside);
            SharedBlobs.in(root).takeFrom(beside);
            Optional<UUID> identity = BackupFolders.identity(beside);
            Path folder = folders.of(workbook.path(), identity);
            folders.adopt(workbook.path(), identity, folder);
            Files.createDirectories(folder);
            Path file = BackupFiles.free(folder, clock.instant());
            TemporaryFiles.sweepBeside(file);
            verified(beside, workbook).write(file);
            TemporaryFiles.moveInPlace(beside, file, false);
            folders.note(folder, workbook.path());
            return file;
        } finally {
            TemporaryFiles.discard(beside);
        }
    }

    /**
     * Deletes what is superfluous now that there is a new copy. One whose last change is not in the history of the new
     * copy holds what no other may: it stays.
     */
    private Path thinned(Path made) throws IOException {
        Instant now = clock.instant();
        List<BackupCopy> own = BackupFiles.in(Objects.requireNonNull(made.getParent()));
        BackupFiles.delete(within(made, BackupRetention.superfluous(own, now)), made);
        List<List<BackupCopy>> all = new ArrayList<>();
        for (Path folder : folders.all()) {
            all.add(BackupFiles.in(folder));
        }
        BackupFiles.delete(
                BackupRetention.beyond(most.getAsLong() - SharedBlobs.in(root).bytes(), all, now), made);
        List<Path> left = new ArrayList<>();
        for (Path folder : folders.all()) {
            BackupFiles.in(folder).forEach(copy -> left.add(copy.file()));
        }
        SharedBlobs.in(root).keepOnly(left);
        return made;
    }

    /** Returns the copies of which another one holds every change; of one made by an earlier version, that is believed. */
    private static List<BackupCopy> within(Path whole, List<BackupCopy> copies) throws IOException {
        try (Connection connection = Connections.open(whole, true, false, Duration.ZERO);
                Statements statements = new Statements(connection)) {
            HistoryLog log = new HistoryLog(statements);
            List<BackupCopy> held = new ArrayList<>();
            for (BackupCopy copy : copies) {
                Optional<UUID> last = copy.contents().flatMap(BackupContents::lastEntry);
                if (last.isEmpty() || log.hasEntry(last.get())) {
                    held.add(copy);
                }
            }
            return held;
        } catch (SQLException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /**
     * Reads a copy that was just written, and holds its rows against those of the workbook unless that changed
     * meanwhile. When the workbook last changed may be known to another program alone.
     */
    private BackupContents verified(Path copy, Workbook workbook) throws IOException {
        String from = BackupFolders.led(workbook.path()).toString();
        try (Workbook written = openToRead(copy, workbook.schema())) {
            WorkbookFiles.requireSound(written);
            BackupContents held = BackupContents.of(written, from);
            if (present(workbook, from)
                    .filter(wanted -> held.lastEntry().equals(wanted.lastEntry())
                            && !held.sheets().equals(wanted.sheets()))
                    .isPresent()) {
                throw new IOException("not what was copied");
            }
            return held;
        } catch (WorkbookException notSound) {
            throw new IOException(notSound);
        }
    }

    /** Returns what a workbook holds; empty where another program wrote over it, so that the copy alone is what it was. */
    private static Optional<BackupContents> present(Workbook workbook, String from) {
        try {
            return Optional.of(BackupContents.of(workbook, from));
        } catch (WorkbookException overwritten) {
            return Optional.empty();
        }
    }

    private Workbook openToRead(Path file, Schema schema) {
        return WorkbookFiles.open(file, schema, new Environment(clock, new UUID(0, 0), ""), true);
    }

    /**
     * Copies the workbook that lies at a path and is about to be replaced; one that cannot be opened, byte for byte. Of
     * these one is kept a workbook: it is no copy to restore, but something may be saved from it. Nothing is thinned:
     * what takes the place may be made from one of the copies.
     *
     * @return the copy; empty when there is no workbook at the path
     * @throws WorkbookException if the copy cannot be written
     */
    public synchronized Optional<Path> before(Path workbook, Schema schema) {
        if (!Files.isRegularFile(workbook)) {
            return Optional.empty();
        }
        Workbook standing;
        try {
            standing = openToRead(workbook, schema);
        } catch (WorkbookException refused) {
            return switch (refused.problem()) {
                case MISSING, EMPTY, DIRECTORY -> Optional.empty();
                case DAMAGED, TRUNCATED, NEWER, FOREIGN, ALTERED -> Optional.of(keepBytes(workbook));
                case NOT_A_WORKBOOK, OTHER_APPLICATION ->
                    WorkbookName.isOne(workbook.toString()) // its first page may be all that is damaged
                            ? Optional.of(keepBytes(workbook))
                            : Optional.empty();
                default -> throw refused;
            };
        }
        try (standing) {
            WorkbookFiles.requireSound(standing);
            return Optional.of(attempt(() -> {
                Optional<Path> same = same(standing);
                return same.isPresent() ? same.get() : written(standing);
            }));
        } catch (WorkbookException failing) {
            if (failing.problem() == Problem.DAMAGED) {
                return Optional.of(keepBytes(workbook));
            }
            throw failing;
        }
    }

    private Path keepBytes(Path workbook) {
        return attempt(() -> {
            Path folder = folders.holding(workbook).stream().findFirst().orElseGet(() -> folderOf(workbook));
            Files.createDirectories(folder);
            Path file = BackupFiles.keepBytes(workbook, folder, clock.instant());
            folders.note(folder, workbook);
            return file;
        });
    }

    /**
     * Returns the files that were kept byte for byte before a workbook took their place, since they did not open: of the
     * workbook that lies at a path, and of those that were copied there.
     */
    public List<Path> kept(Path workbook) {
        return reading(() -> {
            List<Path> found = new ArrayList<>();
            for (Path folder : folders.holding(workbook)) {
                found.addAll(BackupFiles.kept(folder));
            }
            return found;
        });
    }

    /**
     * Returns the copies of the workbook that lies at a path, whatever it was called, and those that were made from that
     * path: newest first, those dated more than a day ahead last. The workbook may be damaged or gone.
     */
    public List<BackupCopy> list(Path workbook) {
        return reading(() -> {
            List<BackupCopy> found = new ArrayList<>();
            for (Path folder : folders.holding(workbook)) {
                found.addAll(BackupFiles.in(folder));
            }
            return BackupRetention.sorted(found, clock.instant());
        });
    }

    /**
     * Returns what a copy holds; one made by an earlier version is opened for that, and not written to.
     *
     * @throws WorkbookException if it cannot be read
     */
    public BackupContents contents(BackupCopy copy, Schema schema) {
        return copy.contents().orElseGet(() -> {
            try (Workbook opened = openToRead(copy.file(), schema)) {
                return BackupContents.of(opened, "");
            }
        });
    }

    /** Returns the folder in which the files that the copies share lie; it may not exist yet. */
    public Path folderOfSharedFiles() {
        return SharedBlobs.in(root).folder();
    }

    /** Returns the files that the copies share. */
    public List<Path> sharedFiles() {
        return reading(() -> SharedBlobs.in(root).files());
    }

    /**
     * Puts into a workbook that no window has open the files of which it has but the hash, as far as they lie beside the copies.
     *
     * @throws WorkbookException if the workbook cannot be written to
     */
    public void completeFiles(Path workbook) {
        try {
            SharedBlobs.in(root).putInto(workbook);
        } catch (IOException failing) {
            throw new WorkbookException(Problem.DISK_FAILING, failing, workbook);
        }
    }

    /** Returns the folder into which the next copy of a workbook goes. */
    public Path folderOf(Path workbook) {
        return reading(() -> folders.of(workbook, BackupFolders.identity(workbook)));
    }
}
