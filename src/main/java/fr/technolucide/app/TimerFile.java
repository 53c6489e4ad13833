package fr.technolucide.app;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.ui.journal.TimerStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * Keeps timers in a small file beside the settings, one line each: the tool, a space, the path of the workbook, and when
 * it was started. Read anew each time: two windows may share it.
 */
record TimerFile(Path file) implements TimerStore {

    private static final int UUID_LENGTH = 36;

    static TimerFile beside(Settings settings) {
        return new TimerFile(settings.beside("timers.properties"));
    }

    @Override
    public synchronized List<Running> of(Path workbook) {
        List<Running> timers = new ArrayList<>();
        Properties lines = read();
        for (String name : lines.stringPropertyNames()) {
            timer(name, lines.getProperty(name))
                    .filter(timer -> timer.workbook().equals(whole(workbook)))
                    .ifPresent(timers::add);
        }
        timers.sort(Comparator.comparing(Running::since));
        return List.copyOf(timers);
    }

    private static Optional<Running> timer(String name, String since) {
        try {
            UUID tool = UUID.fromString(name.substring(0, UUID_LENGTH));
            Path workbook = Path.of(name.substring(UUID_LENGTH + 1));
            return Optional.of(new Running(workbook, tool, Instant.parse(since)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void keep(Running timer) throws IOException {
        Properties lines = read();
        lines.setProperty(name(timer), timer.since().toString());
        write(lines);
    }

    @Override
    public synchronized void forget(Running timer) throws IOException {
        Properties lines = read();
        if (lines.remove(name(timer)) != null) {
            write(lines);
        }
    }

    private static String name(Running timer) {
        return timer.tool() + " " + whole(timer.workbook());
    }

    private static Path whole(Path workbook) {
        return workbook.toAbsolutePath().normalize();
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

    private void write(Properties lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.write(file, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            lines.store(text, null);
            return file;
        });
    }
}
