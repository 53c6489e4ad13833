package fr.technolucide.workbook.store;

import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.JsonReader;
import fr.technolucide.workbook.JsonWriter;
import fr.technolucide.workbook.WorkbookName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;

/**
 * The folders of automatic copies, one a workbook: named for people, then after the first entry of its history, which it
 * keeps when it is renamed, moved, restored or reached by a link. A list of the paths at which the workbook was copied
 * finds the folder again when the workbook itself cannot be read. Earlier versions named a folder after a path alone.
 */
final class BackupFolders {

    /** The most characters of a workbook's name in that of its folder, which the id makes longer. */
    private static final int MOST_LETTERS = 60;

    private static final String PATHS = "paths.json";

    private final Path root;

    BackupFolders(Path root) {
        this.root = root;
    }

    /** Returns every folder that has been made. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Returns the folder into which the next copy of a workbook goes; it may not exist yet. */
    Path of(Path workbook, Optional<UUID> identity) throws IOException {
        if (identity.isEmpty()) {
            return byPath(workbook);
        }
        Optional<Path> known = find(identity.get());
        return known.isPresent()
                ? known.get()
                : root.resolve(name(WorkbookName.of(led(workbook))) + "-" + identity.get());
    }

    private Optional<Path> find(UUID identity) throws IOException {
        return all().stream()
                .filter(folder -> folder.getFileName().toString().endsWith("-" + identity))
                .findFirst();
    }

    /**
     * Returns the folders that may hold copies of a workbook: those of the one that lies at the path, and those of any
     * that was copied there.
     */
    List<Path> holding(Path workbook) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        Optional<UUID> identity = identity(workbook);
        if (identity.isPresent()) {
            find(identity.get()).ifPresent(found::add);
        }
        List<Path> places = List.of(absolute(workbook), led(workbook));
        for (Path folder : all()) {
            List<String> paths = paths(folder);
            if (places.stream().map(Path::toString).anyMatch(paths::contains)) {
                found.add(folder);
            }
        }
        places.stream().map(this::byPath).filter(Files::isDirectory).forEach(found::add);
        return List.copyOf(found);
    }

    /** Moves the copies that an earlier version made of a workbook into its folder, which does not exist yet. */
    void adopt(Path workbook, Optional<UUID> identity, Path folder) throws IOException {
        Path earlier = byPath(workbook);
        if (identity.isEmpty() || !Files.isDirectory(earlier) || Files.exists(folder)) {
            return;
        }
        List<Path> copies;
        try (Stream<Path> files = Files.list(earlier)) {
            copies = files.filter(file -> WorkbookName.isOne(file.toString())).toList();
        }
        for (Path copy : copies) {
            if (identity(copy).equals(identity)) {
                Files.createDirectories(folder);
                Files.move(copy, folder.resolve(copy.getFileName()));
            }
        }
    }

    /** Notes that a workbook was copied at a path. */
    void note(Path folder, Path workbook) throws IOException {
        List<String> known = paths(folder);
        String path = led(workbook).toString();
        if (!known.contains(path)) {
            List<String> paths = new ArrayList<>(known);
            paths.add(path);
            SmallFile.write(folder.resolve(PATHS), JsonWriter.text(new JsonMembers().with("paths", paths)));
        }
    }

    private static List<String> paths(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve(PATHS))) {
            return JsonReader.object(in).map(members -> members.get("paths")).stream()
                    .flatMap(paths -> paths instanceof List<?> list ? list.stream() : Stream.empty())
                    .map(String::valueOf)
                    .toList();
        } catch (IOException absent) {
            return List.of();
        }
    }

    /** Returns the folder of a path in earlier versions, and of a workbook without history: with a hash of the path. */
    Path byPath(Path workbook) {
        Path whole = absolute(workbook);
        UUID mark = UUID.nameUUIDFromBytes(whole.toString().getBytes(StandardCharsets.UTF_8));
        return root.resolve(
                name(whole.getFileName().toString()) + "-" + mark.toString().substring(0, 8));
    }

    private static String name(String whole) {
        return whole.substring(0, Math.min(whole.length(), MOST_LETTERS));
    }

    private static Path absolute(Path workbook) {
        return workbook.toAbsolutePath().normalize();
    }

    /** Returns the path of the file itself, where the given one leads to it by links. */
    static Path led(Path workbook) {
        try {
            return workbook.toRealPath();
        } catch (IOException absent) {
            return absolute(workbook);
        }
    }

    /**
     * Reads the id of the first entry of a workbook's history from a file that may be damaged, without writing; empty
     * where it cannot be read.
     */
    static Optional<UUID> identity(Path workbook) {
        if (!Files.isRegularFile(workbook)) {
            return Optional.empty();
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        String address = "jdbc:sqlite:"
                + Connections.uri(workbook.toAbsolutePath().toUri()) + "?immutable=1"; // past a journal and locks
        try (Connection connection = config.createConnection(address);
                Statement statement = connection.createStatement()) {
            if (!isTable(statement)) {
                return Optional.empty();
            }
            try (ResultSet first = statement.executeQuery("SELECT min(id) FROM history_entries")) {
                byte[] id = first.next() ? first.getBytes(1) : null;
                return id == null ? Optional.empty() : Optional.of(Codec.id(id));
            }
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns whether the file has that table: a view of this name could have anything run. */
    private static boolean isTable(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'history_entries'")) {
            return found.next();
        }
    }
}
