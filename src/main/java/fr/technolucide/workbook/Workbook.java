package fr.technolucide.workbook;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One open {@code *.lucide} file. There is no « save »: a change that completed is on the disk. Changes are made one
 * after the other, those submitted on the workbook's own thread; a change that fails leaves nothing behind.
 */
public interface Workbook extends AutoCloseable {

    Path path();

    Schema schema();

    boolean isReadOnly();

    /** Returns when the last change reached the disk. */
    Instant lastChange();

    /** Returns a new id, later than all that were made for this workbook. */
    UUID mint();

    /**
     * Reads on the caller's thread; the whole function sees one state of the workbook.
     *
     * @throws WorkbookException if the file cannot be read
     */
    <T> T read(Function<Reader, T> question);

    /**
     * Makes a change on the workbook's own thread. The future fails with {@link RefusedEdit} when the change breaks a
     * rule or a reference, and with {@link WorkbookException} when the file is at fault.
     */
    CompletableFuture<Step> submit(ChangeSet change);

    /** Does the same as {@link #submit} on the caller's thread: for callers that have nothing else to do. */
    Step apply(ChangeSet change);

    /**
     * Keeps the bytes of files, all or none, each once whatever the number of times; nothing shows until a row names them
     * in a {@linkplain Column#namesBlob column that names blobs}. No step of the history. Where they would be too many, those
     * that no row names any more make room, as many as are needed, the oldest first.
     *
     * @return what was kept, in the order of the files
     * @throws RefusedEdit       if a file cannot be read, is empty or larger than {@link Blob#LARGEST}, or all would be
     *     more than {@link Blob#MOST}
     * @throws WorkbookException if the workbook cannot be written to
     */
    List<Blob> keepFiles(List<Path> files);

    /**
     * Takes back the last undoable step, after all that was submitted before; empty when there is none. It waits for its
     * turn, and so is not for a listener, nor for a question being read.
     */
    Optional<Step> undo();

    /** Does again the last step undone; empty when there is none. */
    Optional<Step> redo();

    /** Throws the worked example away as one undoable step; empty when there is no example. */
    Optional<Step> discardExample();

    /**
     * Writes a whole, compact copy; the target must not exist. Where another program overwrote the file, it is a copy of
     * what was acknowledged.
     *
     * @throws WorkbookException {@link WorkbookException.Problem#OVERWRITTEN} where nothing is left to make it from
     */
    void copyTo(Path target);

    /**
     * Looks whether another program of ours wrote in the file, and tells of its steps.
     *
     * @throws WorkbookException {@link WorkbookException.Problem#REPLACED}, as the next change would, if what lies there
     *     is not ours any more; not of a workbook that is only read
     */
    void catchUp();

    /**
     * Adds a listener that is told of each step, on the thread that made it; of those of another program before the
     * next one made here, or when {@link #catchUp} meets them.
     */
    void onStep(Consumer<Step> listener);

    @Override
    void close();
}
