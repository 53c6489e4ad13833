package fr.technolucide.workbook.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * One automatic copy of a workbook.
 *
 * @param made     by the computer's clock then, which may have been wrong
 * @param contents as noted when it was made; absent of a copy made by an earlier version
 */
public record BackupCopy(Path file, Instant made, long bytes, Optional<BackupContents> contents) {

    /** Returns the path of the workbook of which it was made; empty when unknown. */
    public String from() {
        return contents.map(BackupContents::from).orElse("");
    }
}
