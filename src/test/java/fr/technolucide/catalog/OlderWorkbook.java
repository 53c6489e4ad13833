package fr.technolucide.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** A workbook that an earlier program made, before notes had a place in their column. */
public final class OlderWorkbook {

    private OlderWorkbook() {}

    /** Puts it into a file that does not exist yet. */
    public static Path at(Path file) throws IOException {
        try (InputStream packed = new GZIPInputStream(
                Objects.requireNonNull(OlderWorkbook.class.getResourceAsStream("/workbooks/version-1.lucide.gz")))) {
            Files.copy(packed, file);
        }
        return file;
    }
}
