package fr.technolucide.workbook.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts a file that was made beside its place there: the file is synced, renamed over what is there in one step, and the
 * folder is synced. Whatever ends the program, and a power cut too, leaves the old file or the new one under the name,
 * whole; once this returns, it is the new one.
 */
public final class DurableMove {

    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    /** For how long a file that another program has open is tried again; Windows replaces none while it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private DurableMove() {}

    /** Moves a file to a place, over the file that is there, if any. */
    public static void replace(Path made, Path place) throws IOException {
        sync(made);
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                rename(made, place);
                break;
            } catch (FileSystemException held) {
                if (!WINDOWS || held instanceof NoSuchFileException || System.nanoTime() > last) {
                    throw held;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        syncFolderOf(place);
    }

    private static void rename(Path made, Path place) throws IOException {
        try {
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException acrossDisks) {
            Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Moves a file to a place where there is none.
     *
     * @throws FileAlreadyExistsException if there is one, or was made there meanwhile: it is left as it is
     */
    public static void create(Path made, Path place) throws IOException {
        sync(made);
        try {
            Files.createLink(place, made); // unlike a rename, it never goes over a file made meanwhile
        } catch (FileAlreadyExistsException there) {
            throw there;
        } catch (UnsupportedOperationException | FileSystemException noLinksOnThisDisk) {
            Files.move(made, place);
        }
        syncFolderOf(place);
        Files.deleteIfExists(made);
    }

    /** Waits until what was written in a file is on the disk. */
    static void sync(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    /**
     * Waits until the names in the folder of a file are on the disk. Windows has no such call, nor have some shares: there,
     * the rename has been done all the same.
     */
    static void syncFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (WINDOWS || folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException failing) {
            if (isOfTheDisk(failing)) {
                throw failing;
            }
            System.getLogger(DurableMove.class.getName()).log(Level.DEBUG, "no sync of " + folder, failing);
        }
    }

    /** Returns whether the disk itself failed (EIO), in the words of a system in English or French. */
    private static boolean isOfTheDisk(IOException failing) {
        String reason = String.valueOf(failing.getMessage());
        return reason.contains("nput/output") || reason.contains("entrée/sortie");
    }
}
