package fr.technolucide.workbook.store;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.ShutdownTask;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A small transient file beside a workbook that says who has it open in a window, and since when. It is a courtesy, not
 * a lock: SQLite guards the data. One left by a program that died on this computer is ignored, also when another
 * program has had its number since; one told to stop (the end of a session) takes it away.
 */
public final class LockFile implements AutoCloseable {

    private final Path file;
    private final ShutdownTask atTheEnd = ShutdownTask.run(this::deleteIfPossible);

    private LockFile(Path file) {
        this.file = file;
    }

    /**
     * The person and the process that hold a workbook open.
     *
     * @param person  the person of that computer; may be empty
     * @param host    the computer's name; may be empty
     * @param started when the system started that process, in its own words; may be empty
     */
    public record Holder(String person, String host, UUID device, Instant since, long process, String started) {

        private boolean isGone(UUID thisDevice) {
            return device.equals(thisDevice)
                    && ProcessHandle.of(process)
                            .filter(ProcessHandle::isAlive)
                            .filter(this::isTheSame)
                            .isEmpty();
        }

        private boolean isThisProgram(UUID thisDevice) {
            return device.equals(thisDevice)
                    && process == ProcessHandle.current().pid();
        }

        private String name(UUID thisDevice) {
            if (device.equals(thisDevice)) {
                return Messages.text("workbook.holder.this_computer");
            }
            String who = person.isBlank() ? host : person;
            return who.isBlank() ? Messages.text("workbook.holder.someone") : who;
        }

        private boolean isTheSame(ProcessHandle now) {
            String told = startOf(now);
            return started.isEmpty() || told.isEmpty() || started.equals(told);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** {@code .Passerelles.lucide.open} beside {@code Passerelles.lucide}; of a link, beside what it leads to. */
    static Path fileOf(Path workbook) {
        Path file = led(workbook);
        return file.resolveSibling("." + file.getFileName() + ".open");
    }

    private static Path led(Path workbook) {
        try {
            return workbook.toRealPath();
        } catch (IOException absent) {
            return workbook.toAbsolutePath();
        }
    }

    /** Returns whoever has the workbook open elsewhere, if anyone. */
    public static Optional<Holder> holder(Path workbook, Environment environment) {
        return read(fileOf(workbook)).filter(holder -> !holder.isGone(environment.device()));
    }

    /**
     * Announces that this program has the workbook open.
     *
     * @return empty when someone else has, or when the folder cannot be written to
     */
    public static Optional<LockFile> claim(Path workbook, Environment environment) {
        Path file = fileOf(workbook);
        if (holder(workbook, environment).isPresent()) {
            return Optional.empty();
        }
        try {
            Files.deleteIfExists(file);
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                properties(environment).store(out, null);
            }
            return Optional.of(new LockFile(file));
        } catch (FileAlreadyExistsException someoneElse) {
            return Optional.empty();
        } catch (IOException notWritable) {
            return Optional.empty();
        }
    }

    /** @throws WorkbookException saying who has the workbook open, if any program has, this one too */
    public static void requireNobody(Path workbook, Environment environment) {
        holder(workbook, environment).ifPresent(holder -> {
            throw held(workbook, holder, environment);
        });
    }

    /** @throws WorkbookException saying who has the workbook open, if another program has */
    static void requireNobodyElse(Path workbook, Environment environment) {
        holder(workbook, environment)
                .filter(holder -> !holder.isThisProgram(environment.device()))
                .ifPresent(holder -> {
                    throw held(workbook, holder, environment);
                });
    }

    /** Returns the exception for a workbook that someone else has open. */
    public static WorkbookException held(Path workbook, Holder holder, Environment environment) {
        LocalDateTime since =
                LocalDateTime.ofInstant(holder.since(), environment.clock().getZone());
        return new WorkbookException(
                Problem.HELD,
                workbook,
                holder.name(environment.device()),
                since.toLocalDate(),
                Messages.words().clock(since.toLocalTime()));
    }

    private static Properties properties(Environment environment) {
        Properties properties = new Properties();
        properties.setProperty("person", environment.author());
        properties.setProperty("host", host());
        properties.setProperty("device", environment.device().toString());
        properties.setProperty("since", environment.clock().instant().toString());
        properties.setProperty("process", Long.toString(ProcessHandle.current().pid()));
        properties.setProperty("started", startOf(ProcessHandle.current()));
        return properties;
    }

    /** Returns the computer's name from the environment; a network lookup could block. */
    private static String host() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Optional<Holder> read(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
            return Optional.of(new Holder(
                    properties.getProperty("person", ""),
                    properties.getProperty("host", ""),
                    UUID.fromString(properties.getProperty("device", "")),
                    Instant.parse(properties.getProperty("since", "")),
                    Long.parseLong(properties.getProperty("process", "0")),
                    properties.getProperty("started", "")));
        } catch (IOException | IllegalArgumentException | DateTimeException absentOrCutShort) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        if (!atTheEnd.forget()) {
            deleteIfPossible();
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }

    private void deleteIfPossible() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            System.getLogger(LockFile.class.getName()).log(System.Logger.Level.WARNING, "Left: {0}", file);
        }
    }
}
