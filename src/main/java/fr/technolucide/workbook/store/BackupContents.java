package fr.technolucide.workbook.store;

import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.JsonReader;
import fr.technolucide.workbook.JsonWriter;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The content of an automatic copy, as it was read when the copy was verified. It is kept beside the copy, so that many
 * can be listed without opening them.
 *
 * @param from       the path of the workbook then, in the words of that system; empty when unknown
 * @param lastChange of the workbook
 * @param lastEntry  of its history, by which two copies of one state are known
 * @param sheets     the rows of each sheet, by its name
 */
public record BackupContents(String from, Instant lastChange, Optional<UUID> lastEntry, Map<String, Long> sheets) {

    /** Reads what a workbook holds now. */
    static BackupContents of(Workbook workbook, String from) {
        return workbook.read(reader -> {
            Map<String, Long> sheets = new LinkedHashMap<>();
            reader.schema().sheets().forEach(sheet -> sheets.put(sheet.name(), reader.count(sheet)));
            return new BackupContents(from, workbook.lastChange(), reader.lastEntry(), sheets);
        });
    }

    /**
     * Returns whether a workbook is in the state that was copied: as it knows itself, and as its file says, which another
     * program may have overwritten.
     */
    boolean isNow(Workbook workbook) {
        return lastChange.equals(workbook.lastChange()) && lastEntry.equals(workbook.read(Reader::lastEntry));
    }

    /** Returns the file in which the content of a copy is noted. */
    static Path fileOf(Path copy) {
        return copy.resolveSibling(copy.getFileName() + ".json");
    }

    void write(Path copy) throws IOException {
        JsonMembers rows = new JsonMembers();
        sheets.forEach(rows::with);
        SmallFile.write(
                fileOf(copy),
                JsonWriter.text(new JsonMembers()
                        .with("from", from)
                        .with("last_change", lastChange.toString())
                        .with("last_entry", lastEntry.map(UUID::toString).orElse(null))
                        .with("sheets", rows)));
    }

    /** Reads what was noted beside a copy; empty when nothing was, or nothing that can be read. */
    static Optional<BackupContents> read(Path copy) {
        try (InputStream in = Files.newInputStream(fileOf(copy))) {
            return JsonReader.object(in).map(BackupContents::of);
        } catch (IOException | DateTimeException | IllegalArgumentException absentOrNotOurs) {
            return Optional.empty();
        }
    }

    private static BackupContents of(Map<String, @Nullable Object> members) {
        Map<String, Long> sheets = new LinkedHashMap<>();
        JsonReader.members(members.get("sheets")).orElse(Map.of()).forEach((sheet, rows) -> {
            if (rows instanceof Number count) {
                sheets.put(sheet, count.longValue());
            }
        });
        return new BackupContents(
                text(members, "from").orElse(""),
                Instant.parse(text(members, "last_change").orElse("")),
                text(members, "last_entry").map(UUID::fromString),
                sheets);
    }

    private static Optional<String> text(Map<String, @Nullable Object> members, String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
