package fr.technolucide.exchange;

import fr.technolucide.workbook.store.DurableMove;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file that appears whole under its name or not at all: beside it first, then moved over it and synced. */
public final class AtomicFile {

    private AtomicFile() {}

    /** Writes the content of the file; any failure leaves the target as it was. */
    @FunctionalInterface
    public interface Content<T> {
        T write(OutputStream out) throws IOException;
    }

    /** Replaces the target if it exists: whoever calls asks first. */
    public static <T> T write(Path target, Content<T> content) throws IOException {
        Path whole = target.toAbsolutePath();
        try (TemporaryOutput draft = TemporaryOutput.beside(whole)) {
            T result;
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(draft.path(), StandardOpenOption.CREATE_NEW))) {
                result = content.write(out);
            }
            DurableMove.replace(draft.path(), whole);
            return result;
        } catch (FileSystemException failing) {
            throw TemporaryOutput.of(whole, failing);
        }
    }
}
