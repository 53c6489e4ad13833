package fr.technolucide.app;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.language.Language;
import fr.technolucide.workbook.store.Backups;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The settings of this person on this computer, in a file that they may edit and that other windows also write: it is
 * read again before each write, and only the values changed here are changed there. A setting that cannot be read
 * counts as absent, and one that cannot be written is kept until the program ends: no work depends on it.
 */
final class Settings {

    private static final int MOST_RECENT = 10;
    static final String LANGUAGE = "language";
    static final String AUTHOR = "author";
    static final String BACKUP_MEGABYTES = "backup_megabytes";
    static final long MEGABYTE = 1_000_000;
    private static final long MOST_MEGABYTES = 1_000_000;
    private static final String DEVICE = "device";
    private static final String RECENT = "recent.";

    private final Path file;
    private final Map<String, Optional<String>> unwritten = new HashMap<>();
    private volatile Properties values;

    Settings(Path file) {
        this.file = file;
        this.values = read().orElseGet(Properties::new);
    }

    private Optional<Properties> read() {
        Properties found = new Properties();
        try (BufferedReader text = Files.newBufferedReader(file)) {
            found.load(text);
            return Optional.of(found);
        } catch (IOException | IllegalArgumentException absent) {
            return Optional.empty();
        }
    }

    /** Takes over what another window wrote meanwhile; where the file cannot be read, what is known stays. */
    private void refresh() {
        read().ifPresent(found -> {
            unwritten.forEach((name, value) -> put(found, name, value));
            values = found;
        });
    }

    private void change(String name, Optional<String> value) {
        if (!value.equals(get(name))) {
            put(values, name, value);
            unwritten.put(name, value);
        }
    }

    private static void put(Properties properties, String name, Optional<String> value) {
        value.ifPresentOrElse(given -> properties.setProperty(name, given), () -> properties.remove(name));
    }

    /** Returns another file of the same folder. */
    Path beside(String name) {
        return file.resolveSibling(name);
    }

    Language language() {
        return Language.ofTag(values.getProperty(LANGUAGE, "")).orElse(Language.FRENCH);
    }

    /** Returns the person of this computer; may be empty. */
    String author() {
        return values.getProperty(AUTHOR, "").strip();
    }

    /** Returns the bytes that all automatic copies take together, at most; asked at each copy. */
    long backupBytes() {
        try {
            long megabytes =
                    Long.parseLong(values.getProperty(BACKUP_MEGABYTES, "").strip());
            return megabytes > 0 && megabytes <= MOST_MEGABYTES ? megabytes * MEGABYTE : Backups.USUAL_BYTES;
        } catch (NumberFormatException absentOrMalformed) {
            return Backups.USUAL_BYTES;
        }
    }

    /** Returns the id of this installation; made once. */
    synchronized UUID device() {
        return knownDevice().orElseGet(() -> {
            refresh();
            return knownDevice().orElseGet(this::mint);
        });
    }

    private Optional<UUID> knownDevice() {
        try {
            return get(DEVICE).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private UUID mint() {
        UUID minted = UUID.randomUUID();
        set(DEVICE, minted.toString());
        return minted;
    }

    /** Workbooks opened before, latest first, without those that are no longer there. */
    synchronized List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < MOST_RECENT; i++) {
            String path = values.getProperty(RECENT + i, "");
            file(path).filter(Files::isRegularFile).ifPresent(files::add);
        }
        return List.copyOf(files);
    }

    private static Optional<Path> file(String path) {
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }

    /** Puts a workbook first among the recent ones. */
    synchronized void remember(Path workbook) {
        refresh();
        Path opened = workbook.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(recent());
        files.remove(opened);
        files.addFirst(opened);
        for (int i = 0; i < MOST_RECENT; i++) {
            change(RECENT + i, i < files.size() ? Optional.of(files.get(i).toString()) : Optional.empty());
        }
        keep();
    }

    synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    synchronized void set(String name, String value) {
        setAll(Map.of(name, value));
    }

    /** Sets several at once; one that is as this window knew it stays as another may have set it meanwhile. */
    synchronized void setAll(Map<String, String> wanted) {
        wanted.forEach((name, value) -> change(name, Optional.of(value)));
        keep();
    }

    /** Returns the settings whose names have a prefix, without that prefix. */
    synchronized Map<String, String> under(String prefix) {
        Map<String, String> found = new HashMap<>();
        for (String name : values.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), values.getProperty(name));
            }
        }
        return Map.copyOf(found);
    }

    /** Replaces all settings whose names have a prefix. */
    synchronized void replaceUnder(String prefix, Map<String, String> wanted) {
        refresh();
        under(prefix).keySet().stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(name -> change(prefix + name, Optional.empty()));
        wanted.forEach((name, value) -> change(prefix + name, Optional.of(value)));
        keep();
    }

    void forgetRecent() {
        replaceUnder(RECENT, Map.of());
    }

    private void keep() {
        if (unwritten.isEmpty()) {
            return;
        }
        refresh();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                values.store(text, null);
                return file;
            });
            unwritten.clear();
        } catch (IOException unwritable) {
            Logger.getLogger(Settings.class.getName()).log(Level.WARNING, "settings not kept", unwritable);
        }
    }
}
