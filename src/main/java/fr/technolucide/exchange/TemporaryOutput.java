package fr.technolucide.exchange;

import fr.technolucide.workbook.ShutdownTask;
import fr.technolucide.workbook.store.TemporaryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A file or a folder that exists only while something else is made of it. It is deleted when the work ends, and also
 * when the program is told to stop meanwhile (Ctrl+C, the end of a session). Its name is short, so that a target with
 * the longest name that the disk allows can be written.
 */
public final class TemporaryOutput implements AutoCloseable {

    private final Path path;
    private final List<ProcessHandle> users = new CopyOnWriteArrayList<>();
    private final ShutdownTask atTheEnd = ShutdownTask.run(this::deleteIfPossible);

    private TemporaryOutput(Path path) {
        this.path = path;
    }

    /** Returns the place of a file beside the one it will become; nothing is there yet. */
    public static TemporaryOutput beside(Path target) {
        TemporaryFiles.sweepBeside(target);
        return new TemporaryOutput(
                target.toAbsolutePath().resolveSibling(".technolucide-" + UUID.randomUUID() + ".part"));
    }

    /** Returns an empty folder beside a file, for what is made with files of its own around it. */
    public static TemporaryOutput folderBeside(Path target) throws IOException {
        TemporaryOutput draft = beside(target);
        try {
            Files.createDirectory(draft.path);
        } catch (FileSystemException failing) {
            draft.close();
            throw of(target, failing);
        }
        return draft;
    }

    /** Returns the failure of a draft, told of what it was to become: nobody knows the draft by name. */
    static FileSystemException of(Path target, FileSystemException failing) {
        FileSystemException told = new FileSystemException(target.toString(), null, failing.getReason());
        told.initCause(failing);
        return told;
    }

    /** Returns an empty folder among the temporary ones of the system. */
    public static TemporaryOutput folder(String prefix) throws IOException {
        return new TemporaryOutput(Files.createTempDirectory(prefix));
    }

    public Path path() {
        return path;
    }

    /**
     * Registers another program that works in the draft: it is ended, with those it started, before the draft is
     * deleted.
     */
    public void usedBy(ProcessHandle process) {
        users.add(process);
    }

    @Override
    public void close() throws IOException {
        if (!atTheEnd.forget()) {
            deleteIfPossible();
            return;
        }
        try {
            delete();
        } catch (UncheckedIOException held) {
            throw held.getCause();
        }
    }

    /** Deletes a file or a folder that an earlier run left, as far as nobody has it open. */
    public static void deleteLeft(Path left) {
        try {
            deleteAll(left);
        } catch (IOException | UncheckedIOException held) {
            System.getLogger(TemporaryOutput.class.getName()).log(System.Logger.Level.DEBUG, "Left: " + left, held);
        }
    }

    private void delete() throws IOException {
        for (ProcessHandle process : users) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        deleteAll(path);
    }

    /** Windows deletes no file that cannot be written to. */
    private static void deleteAll(Path made) throws IOException {
        if (Files.exists(made)) {
            try (Stream<Path> content = Files.walk(made)) {
                for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                    if (!Files.isWritable(each) && !each.toFile().setWritable(true)) {
                        throw new IOException("not made writable: " + each);
                    }
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private void deleteIfPossible() {
        try {
            delete();
        } catch (IOException | UncheckedIOException held) {
            System.getLogger(TemporaryOutput.class.getName()).log(System.Logger.Level.WARNING, "Left: {0}", path);
        }
    }
}
