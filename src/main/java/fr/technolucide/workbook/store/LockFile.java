package fr.technolucide.workbook.store;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.ShutdownTask;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

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
        return holder(workbook, environment).isPresent() ? Optional.empty() : takeOver(workbook, environment);
    }

    /**
     * Announces that this program has the workbook open, whoever had it before: a person decided so.
     *
     * @return empty when someone else was faster, or when the folder cannot be written to
     */
    public static Optional<LockFile> takeOver(Path workbook, Environment environment) {
        Path file = fileOf(workbook);
        Instant since = environment.clock().instant();
        try {
            Files.deleteIfExists(file);
            Files.writeString(file, LockHolder.text(environment, since), StandardOpenOption.CREATE_NEW);
            return Optional.of(new LockFile(file, environment, since));
        } catch (FileAlreadyExistsException someoneElse) {
            return Optional.empty();
        } catch (IOException notWritable) {
            return Optional.empty();
        }
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
