package fr.technolucide.app;

import fr.technolucide.exchange.WholeFile;
import fr.technolucide.language.Language;
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
 * What the program remembers of this person on this computer, in a file they may edit. What cannot be read is taken as
 * absent, and what cannot be written is forgotten: no work depends on it.
 */
final class Settings {

    private static final int MOST_RECENT = 10;
    static final String LANGUAGE = "language";
    static final String AUTHOR = "author";
    private static final String DEVICE = "device";
    private static final String RECENT = "recent.";

    private final Path file;
    private final Properties values = new Properties();

    Settings(Path file) {
        this.file = file;
        try (BufferedReader text = Files.newBufferedReader(file)) {
            values.load(text);
        } catch (IOException | IllegalArgumentException absent) {
            values.clear();
        }
    }

    /** Another file of the same folder. */
    Path beside(String name) {
        return file.resolveSibling(name);
    }

    Language language() {
        return Language.ofTag(values.getProperty(LANGUAGE, "")).orElse(Language.FRENCH);
    }

    /** The person of this computer; may be empty. */
    String author() {
        return values.getProperty(AUTHOR, "").strip();
    }

    /** This installation; minted once. */
    synchronized UUID device() {
        try {
            return UUID.fromString(values.getProperty(DEVICE, ""));
        } catch (IllegalArgumentException absent) {
            UUID minted = UUID.randomUUID();
            values.setProperty(DEVICE, minted.toString());
            keep();
            return minted;
        }
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
        Path opened = workbook.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(recent());
        files.remove(opened);
        files.addFirst(opened);
        for (int i = 0; i < MOST_RECENT; i++) {
            if (i < files.size()) {
                values.setProperty(RECENT + i, files.get(i).toString());
            } else {
                values.remove(RECENT + i);
            }
        }
        keep();
    }

    synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    synchronized void set(String name, String value) {
        values.setProperty(name, value);
        keep();
    }

    /** Sets several at once. */
    synchronized void setAll(Map<String, String> wanted) {
        values.putAll(wanted);
        keep();
    }

    /** All whose names begin so, without that beginning. */
    synchronized Map<String, String> under(String prefix) {
        Map<String, String> found = new HashMap<>();
        for (String name : values.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), values.getProperty(name));
            }
        }
        return Map.copyOf(found);
    }

    /** Puts these in place of all whose names begin so. */
    synchronized void replaceUnder(String prefix, Map<String, String> wanted) {
        values.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(values::remove);
        wanted.forEach((name, value) -> values.setProperty(prefix + name, value));
        keep();
    }

    void forgetRecent() {
        replaceUnder(RECENT, Map.of());
    }

    private void keep() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, out -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                values.store(text, null);
                return file;
            });
        } catch (IOException unwritable) {
            Logger.getLogger(Settings.class.getName()).log(Level.WARNING, "settings not kept", unwritable);
        }
    }
}
