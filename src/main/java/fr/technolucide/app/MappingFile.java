package fr.technolucide.app;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.exchange.intake.match.MappingMemory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Stores the mappings of imported tables in a small file beside the settings, one line a shape. */
record MappingFile(Path file) implements MappingMemory {

    private static final int MOST = 200;

    static MappingFile beside(Settings settings) {
        return new MappingFile(settings.beside("imports.properties"));
    }

    @Override
    public synchronized Map<String, Mapping> all() {
        Map<String, Mapping> all = new HashMap<>();
        Properties lines = read();
        for (String shape : lines.stringPropertyNames()) {
            Mapping.parse(lines.getProperty(shape)).ifPresent(mapping -> all.put(shape, mapping));
        }
        return Map.copyOf(all);
    }

    @Override
    public synchronized void keep(String shape, Mapping mapping) {
        Properties lines = read();
        if (lines.size() >= MOST) {
            lines.clear();
        }
        lines.setProperty(shape, mapping.text());
        write(lines);
    }

    @Override
    public synchronized void forget(String shape) {
        Properties lines = read();
        if (lines.remove(shape) != null) {
            write(lines);
        }
    }

    private Properties read() {
        Properties lines = new Properties();
        try (BufferedReader text = Files.newBufferedReader(file)) {
            lines.load(text);
        } catch (IOException | IllegalArgumentException absent) {
            lines.clear();
        }
        return lines;
    }

    private void write(Properties lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                lines.store(text, null);
                return file;
            });
        } catch (IOException unwritable) {
            Logger.getLogger(MappingFile.class.getName()).log(Level.WARNING, "mapping not kept", unwritable);
        }
    }
}
