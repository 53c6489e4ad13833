package fr.technolucide.workbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a short text in place of what a file holds: whoever reads it meanwhile finds the one or the other, whole. */
final class SmallFile {

    private SmallFile() {}

    static void write(Path file, String text) throws IOException {
        Path part = file.resolveSibling(".technolucide-" + UUID.randomUUID() + ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
