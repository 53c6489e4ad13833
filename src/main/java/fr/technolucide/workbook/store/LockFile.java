package fr.technolucide.workbook.store;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.ShutdownTask;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A small transient file beside a workbook that says who has it open in a window, since when, and when that window last
 * gave a sign of life. It is a courtesy, not a lock: SQLite guards the data. One left by a program that died on this
 * computer is ignored, also when another program has had its number since; one told to stop (the end of a session) takes
 * it away. One from another computer is probably stale after a day without a sign, and may be taken over.
 */
public final class LockFile implements AutoCloseable {

    private final Path file;
    private final Environment environment;
    private final Instant since;
    private boolean closed;
    private final ShutdownTask atTheEnd = ShutdownTask.run(this::deleteIfPossible);

    private LockFile(Path file, Environment environment, Instant since) {
        this.file = file;
        this.environment = environment;
        this.since = since;
    }

    /** {@code .Passerelles.lucide.open} beside {@code Passerelles.lucide}; of a link, beside what it leads to. */
    static Path fileOf(Path workbook) {
        Path file = BackupFolders.led(workbook);
        return file.resolveSibling("." + file.getFileName() + ".open");
    }

    /** Returns whoever has the workbook open elsewhere, if anyone. */
    public static Optional<LockHolder> holder(Path workbook, Environment environment) {
        return LockHolder.read(fileOf(workbook), environment).filter(holder -> !holder.isGone(environment.device()));
    }

    /**
     * Announces that this program has the workbook open.
     *
     * @return empty when someone else has, or when the folder cannot be written to
     */
    public static Optional<LockFile> claim(Path workbook, Environment environment) {
        return take(workbook, environment, holder -> holder.isGone(environment.device()));
    }

    /**
     * Does the same as {@link #claim}, also of a workbook that another computer seems to have forgotten: a person decided
     * so. Whether it still seems so is looked at again at that moment.
     */
    public static Optional<LockFile> takeOver(Path workbook, Environment environment) {
        return take(
                workbook, environment, holder -> holder.isGone(environment.device()) || holder.isStale(environment));
    }

    /** @param free says of whoever has it that it may be taken */
    private static Optional<LockFile> take(Path workbook, Environment environment, Predicate<LockHolder> free) {
        Path file = fileOf(workbook);
        Path beside = beside(file);
        Instant since = environment.clock().instant();
        try {
            if (!isRemoved(file, environment, free)) {
                return Optional.empty();
            }
            Files.writeString(beside, LockHolder.text(environment, since));
            DurableMove.create(beside, file); // whole from the first instant: half of one would be nobody's
            return Optional.of(new LockFile(file, environment, since));
        } catch (IOException someoneElseOrNotWritable) {
            return Optional.empty();
        } finally {
            TemporaryFiles.discard(beside);
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling("." + UUID.randomUUID() + ".new");
    }

    /**
     * Takes away the lock file of whoever may be followed. It is moved before it is read: one that another program writes
     * meanwhile is not deleted in the place of the one that was looked at.
     */
    private static boolean isRemoved(Path file, Environment environment, Predicate<LockHolder> free)
            throws IOException {
        if (LockHolder.read(file, environment).filter(free.negate()).isPresent()) {
            return false;
        }
        Path aside = beside(file);
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException none) {
            return true;
        }
        if (LockHolder.read(aside, environment).filter(free.negate()).isPresent()) {
            Files.move(aside, file);
            return false;
        }
        Files.delete(aside);
        return true;
    }

    /** Gives a sign of life, unless the workbook was taken over by another window. */
    public synchronized void refresh() {
        try {
            if (!closed && isOurs()) {
                SmallFile.write(file, LockHolder.text(environment, since));
            }
        } catch (IOException notWritable) {
            System.getLogger(LockFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "No sign of life: " + file, notWritable);
        }
    }

    private boolean isOurs() {
        return LockHolder.read(file, environment)
                .filter(holder -> holder.isThisProgram(environment.device()))
                .filter(holder -> holder.since().equals(since))
                .isPresent();
    }

    /** @throws WorkbookException saying who has the workbook open, if any program has, this one too */
    public static void requireNobody(Path workbook, Environment environment) {
        holder(workbook, environment).ifPresent(holder -> {
            throw held(workbook, holder, environment);
        });
    }

    /** @throws WorkbookException saying who has the workbook open, if another program has */
    static void requireNobodyElse(Path workbook, Environment environment) {
        holder(workbook, environment)
                .filter(holder -> !holder.isThisProgram(environment.device()))
                .ifPresent(holder -> {
                    throw held(workbook, holder, environment);
                });
    }

    /** Returns the exception for a workbook that someone else has open. */
    public static WorkbookException held(Path workbook, LockHolder holder, Environment environment) {
        LocalDateTime since = local(holder.since(), environment);
        return new WorkbookException(
                Problem.HELD,
                workbook,
                holder.name(environment.device()),
                since.toLocalDate(),
                Messages.words().clock(since.toLocalTime()),
                holder.isStale(environment)
                        ? Messages.text(
                                "workbook.holder.stale",
                                local(holder.seen(), environment).toLocalDate())
                        : "");
    }

    private static LocalDateTime local(Instant moment, Environment environment) {
        return LocalDateTime.ofInstant(moment, environment.clock().getZone());
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (!atTheEnd.forget()) {
            deleteIfPossible();
            return;
        }
        try {
            deleteIfOurs();
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }

    private void deleteIfOurs() throws IOException {
        if (isOurs()) {
            Files.deleteIfExists(file);
        }
    }

    private synchronized void deleteIfPossible() {
        closed = true;
        try {
            deleteIfOurs();
        } catch (IOException left) {
            System.getLogger(LockFile.class.getName()).log(System.Logger.Level.WARNING, "Left: {0}", file);
        }
    }
}
