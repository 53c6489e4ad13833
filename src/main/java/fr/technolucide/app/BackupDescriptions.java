package fr.technolucide.app;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.shell.WorkbookService.Backup;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookName;
import fr.technolucide.workbook.store.BackupCopy;
import fr.technolucide.workbook.store.Backups;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Automatic copies as the window shows them, and the name of what is restored from one. */
final class BackupDescriptions {

    private BackupDescriptions() {}

    static List<Backup> of(Path workbook, Backups backups) {
        return backups.list(workbook).stream()
                .map(copy -> new Backup(copy.file(), copy.made(), copy.bytes(), copy.from(), rows(copy, backups)))
                .toList();
    }

    private static Optional<Map<Sheet, Long>> rows(BackupCopy copy, Backups backups) {
        try {
            Map<String, Long> held = backups.contents(copy, Catalog.SCHEMA).sheets();
            Map<Sheet, Long> rows = new LinkedHashMap<>();
            Catalog.SCHEMA.sheets().stream()
                    .filter(sheet -> !sheet.isSeeded() && !sheet.isSingleRow())
                    .forEach(sheet -> rows.put(sheet, held.getOrDefault(sheet.name(), 0L)));
            return Optional.of(rows);
        } catch (WorkbookException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns a path beside a workbook at which there is no file yet: « Cahier du 25 novembre 2026 à 10 h 42.lucide ». */
    static Path beside(Path workbook, ZonedDateTime made) {
        String name = Messages.text(
                "ui.restore.name",
                WorkbookName.of(workbook),
                Messages.words().date(made.toLocalDate()),
                made.getHour(),
                "%02d".formatted(made.getMinute()));
        Path free = workbook.resolveSibling(WorkbookName.file(name));
        for (int i = 2; Files.exists(free); i++) {
            free = workbook.resolveSibling(WorkbookName.file(name + " (" + i + ")"));
        }
        return free;
    }
}
