package fr.technolucide.exchange.autosave;

import fr.technolucide.catalog.choice.Body;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.JsonReader;
import fr.technolucide.workbook.JsonWriter;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.store.DurableMove;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds what is typed in one workbook and is not in it. It lies in the folder of the person's data, readable
 * by nobody else, named after the place of the workbook and after the workbook itself: a copy of it lies elsewhere, and
 * another one may take its place. It is there only while something is unsaved. Every call touches
 * the disk, one at a time.
 */
public final class UnsavedFile {

    private static final int NAME_LENGTH = 32;
    private static final String HELD = "held";
    private static final String BEFORE = "before";
    private static final String MEETING = "meeting";

    private final Path folder;
    private final Path file;
    private final Schema schema;
    /** The turn of what was written last, or tried. */
    private long latest;

    /**
     * @param folder   made when it is needed
     * @param identity of the workbook: {@link fr.technolucide.workbook.Reader#firstEntry}
     */
    public UnsavedFile(Path folder, Path workbook, Optional<UUID> identity, Schema schema) {
        this.folder = folder;
        this.file = folder.resolve(name(workbook, identity));
        this.schema = schema;
    }

    private static String name(Path workbook, Optional<UUID> identity) {
        try {
            String place = workbook.toAbsolutePath().normalize().toString();
            byte[] both = (place + "\n" + identity.map(UUID::toString).orElse("")).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(both);
            return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH) + ".json";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * Returns what was unsaved when the program last ended without a word; what is not ours or cut short is taken as
     * absent, and left.
     *
     * @param today for the rows begun
     */
    public synchronized Unsaved read(LocalDate today) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JsonReader.object(in)
                    .map(members -> new Unsaved(
                            list(members, "rows").stream()
                                    .flatMap(each -> newRow(each, today).stream())
                                    .toList(),
                            list(members, "changes").stream()
                                    .flatMap(each -> changed(each).stream())
                                    .toList(),
                            list(members, "texts").stream()
                                    .map(each -> new Unsaved.Text(text(each, "where"), text(each, "text")))
                                    .toList(),
                            JsonReader.members(members.get(MEETING)).flatMap(UnsavedFile::meeting)))
                    .orElse(Unsaved.NOTHING);
        } catch (NoSuchFileException nothing) {
            return Unsaved.NOTHING;
        }
    }

    private Optional<Unsaved.NewRow> newRow(Map<String, ?> members, LocalDate today) {
        return row(members, today).map(row -> {
            Map<Column<?>, Row> brought = new LinkedHashMap<>();
            for (Map<String, @Nullable Object> each : list(members, "brought")) {
                row.sheet()
                        .find(text(each, "column"))
                        .ifPresent(column -> row(each, today).ifPresent(other -> brought.put(column, other)));
            }
            return new Unsaved.NewRow(row, Map.copyOf(brought), isHeld(members));
        });
    }

    private Optional<Row> row(Map<String, ?> members, LocalDate today) {
        return changed(members)
                .map(changed -> Row.of(changed.sheet(), changed.row(), today).with(changed.cells()));
    }

    /** Reads the changes of a row; empty for a sheet or a value that this version does not know. */
    private Optional<Unsaved.Changed> changed(Map<String, ?> members) {
        Sheet sheet = schema.find(text(members, "sheet")).orElse(null);
        if (sheet == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Unsaved.Changed(
                    sheet,
                    UUID.fromString(text(members, "id")),
                    cells(sheet, members, "cells"),
                    cells(sheet, members, BEFORE),
                    isHeld(members)));
        } catch (JsonCells.Unfit | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Cells cells(Sheet sheet, Map<String, ?> members, String name) throws JsonCells.Unfit {
        return JsonCells.read(sheet, JsonReader.members(members.get(name)).orElse(Map.of()));
    }

    /** Reads the meeting that was under way; empty for a body that this version does not know. */
    private static Optional<Unsaved.MeetingUnderWay> meeting(Map<String, ?> members) {
        try {
            LocalDate day = LocalDate.parse(text(members, "day"));
            String id = text(members, "decision");
            Optional<UUID> decision = id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id));
            return Arrays.stream(Body.values())
                    .filter(body -> body.id().equals(text(members, "body")))
                    .findFirst()
                    .map(body -> new Unsaved.MeetingUnderWay(body, day, decision, text(members, "part")));
        } catch (DateTimeParseException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static JsonMembers members(Unsaved.MeetingUnderWay meeting) {
        return new JsonMembers()
                .with("body", meeting.body().id())
                .with("day", meeting.day().toString())
                .with("decision", meeting.decision().map(UUID::toString).orElse(""))
                .with("part", meeting.part());
    }

    private static boolean isHeld(Map<String, ?> members) {
        return Boolean.TRUE.equals(members.get(HELD));
    }

    private static String text(Map<String, ?> members, String name) {
        return members.get(name) instanceof String text ? text : "";
    }

    private static List<Map<String, @Nullable Object>> list(Map<String, ?> members, String name) {
        return members.get(name) instanceof List<?> items
                ? items.stream()
                        .flatMap(each -> JsonReader.members(each).stream())
                        .toList()
                : List.of();
    }

    /**
     * Writes what is unsaved now, in place of what was; deletes the file when nothing is.
     *
     * @param turn of what is written, a higher one for what is newer: what is older and comes later is left out
     */
    public synchronized void write(Unsaved unsaved, long turn) throws IOException {
        if (turn < latest) {
            return;
        }
        latest = turn;
        if (unsaved.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        makeFolder();
        Path part = file.resolveSibling(file.getFileName() + ".part"); // no Draft: none begins once the program ends
        try (OutputStream out = Files.newOutputStream(part)) {
            JsonWriter.write(out, members(unsaved));
        }
        DurableMove.replace(part, file);
    }

    /** Makes the folder, readable by nobody else on systems where everybody could read a new one. */
    private void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static JsonMembers members(Unsaved unsaved) {
        JsonMembers meeting = new JsonMembers();
        unsaved.meeting().ifPresent(under -> meeting.with(MEETING, members(under)));
        return meeting.with(
                        "rows",
                        unsaved.rows().stream().map(UnsavedFile::members).toList())
                .with(
                        "changes",
                        unsaved.changes().stream().map(UnsavedFile::members).toList())
                .with(
                        "texts",
                        unsaved.texts().stream().map(UnsavedFile::members).toList());
    }

    private static JsonMembers members(Unsaved.NewRow begun) {
        List<JsonMembers> brought = new ArrayList<>();
        begun.brought().forEach((column, row) -> brought.add(members(row).with("column", column.name())));
        return members(begun.row()).with(HELD, begun.held()).with("brought", brought);
    }

    private static JsonMembers members(Unsaved.Changed changed) {
        return members(changed.sheet(), changed.row(), changed.cells())
                .with(BEFORE, JsonCells.addTo(new JsonMembers(), changed.before()))
                .with(HELD, changed.held());
    }

    private static JsonMembers members(Unsaved.Text text) {
        return new JsonMembers().with("where", text.where()).with("text", text.text());
    }

    private static JsonMembers members(Row row) {
        Cells stored = Cells.none();
        for (Column<?> column : row.sheet().stored()) {
            @Nullable Object value = row.get(column);
            stored = value == null ? stored : stored.andValue(column, value);
        }
        return members(row.sheet(), row.id(), stored);
    }

    private static JsonMembers members(Sheet sheet, UUID id, Cells cells) {
        return new JsonMembers()
                .with("sheet", sheet.name())
                .with("id", id.toString())
                .with("cells", JsonCells.addTo(new JsonMembers(), cells));
    }
}
