package fr.technolucide.workbook.store;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.ShutdownTask;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A small transient file beside a workbook that says who has it open in a window, since when, and when that window last
 * gave a sign of life. It is a courtesy, not a lock: SQLite guards the data. One left by a program that died on this
 * computer is ignored, also when another program has had its number since; one told to stop (the end of a session) takes
 * it away. One from another computer is probably stale after a day without a sign, and may be taken over.
 */
public final class LockFile implements AutoCloseable {

    private static final Duration STALE = Duration.ofDays(1);

    private final Path file;
    private final Environment environment;
    private final Instant since;
    private final ShutdownTask atTheEnd = ShutdownTask.run(this::deleteIfPossible);

    private LockFile(Path file, Environment environment, Instant since) {
        this.file = file;
        this.environment = environment;
        this.since = since;
    }

    /**
     * The person and the process that hold a workbook open.
     *
     * @param person  the person of that computer; may be empty
     * @param host    the computer's name; may be empty
     * @param seen    the last sign of life
     * @param started when the system started that process, in its own words; may be empty
     */
    public record Holder(
            String person, String host, UUID device, Instant since, Instant seen, long process, String started) {

        /** Returns whether it is on another computer and gave no sign of life for a day. */
        public boolean isStale(Environment environment) {
            return !device.equals(environment.device())
                    && seen.isBefore(environment.clock().instant().minus(STALE));
        }

        private boolean isSameWindow(LockFile other) {
            return isThisProgram(other.environment.device()) && since.equals(other.since);
        }

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
            if (!person.isBlank() && !host.isBlank()) {
                return Messages.text("workbook.holder.person_host", person, host);
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
        Path file = BackupFolders.led(workbook);
        return file.resolveSibling("." + file.getFileName() + ".open");
    }

    /** Returns whoever has the workbook open elsewhere, if anyone. */
    public static Optional<Holder> holder(Path workbook, Environment environment) {
        return read(fileOf(workbook), environment).filter(holder -> !holder.isGone(environment.device()));
    }

    /**
     * Announces that this program has the workbook open.
     *
     * @return empty when someone else has, or when the folder cannot be written to
     */
    public static Optional<LockFile> claim(Path workbook, Environment environment) {
        return holder(workbook, environment).isPresent() ? Optional.empty() : takeOver(workbook, environment);
    }

    /**
     * Announces that this program has the workbook open, whoever had it before: a person decided so.
     *
     * @return empty when someone else was faster, or when the folder cannot be written to
     */
    public static Optional<LockFile> takeOver(Path workbook, Environment environment) {
        Path file = fileOf(workbook);
        Instant since = environment.clock().instant();
        try {
            Files.deleteIfExists(file);
            Files.writeString(file, text(environment, since), StandardOpenOption.CREATE_NEW);
            return Optional.of(new LockFile(file, environment, since));
        } catch (FileAlreadyExistsException someoneElse) {
            return Optional.empty();
        } catch (IOException notWritable) {
            return Optional.empty();
        }
    }

    /** Gives a sign of life, unless the workbook was taken over by another window. */
    public void refresh() {
        try {
            if (isOurs()) {
                SmallFile.write(file, text(environment, since));
            }
        } catch (IOException notWritable) {
            System.getLogger(LockFile.class.getName()).log(System.Logger.Level.DEBUG, "No sign of life: " + file, notWritable);
        }
    }

    private boolean isOurs() {
        return read(file, environment).filter(holder -> holder.isSameWindow(this)).isPresent();
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
        LocalDateTime since = local(holder.since(), environment);
        return new WorkbookException(
                Problem.HELD,
                workbook,
                holder.name(environment.device()),
                since.toLocalDate(),
                Messages.words().clock(since.toLocalTime()),
                holder.isStale(environment)
                        ? Messages.text(
                                "workbook.holder.stale",
                                local(holder.seen(), environment).toLocalDate())
                        : "");
    }

    private static LocalDateTime local(Instant moment, Environment environment) {
        return LocalDateTime.ofInstant(moment, environment.clock().getZone());
    }

    private static String text(Environment environment, Instant since) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("person", environment.author());
        properties.setProperty("host", host());
        properties.setProperty("device", environment.device().toString());
        properties.setProperty("since", since.toString());
        properties.setProperty("seen", environment.clock().instant().toString());
        properties.setProperty("process", Long.toString(ProcessHandle.current().pid()));
        properties.setProperty("started", startOf(ProcessHandle.current()));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        return text.toString();
    }

    /** Returns the computer's name from the environment; a network lookup could block. */
    private static String host() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Optional<Holder> read(Path file, Environment environment) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
            String since = properties.getProperty("since", "");
            Instant seen = Instant.parse(properties.getProperty("seen", since));
            return Optional.of(new Holder(
                    properties.getProperty("person", ""),
                    properties.getProperty("host", ""),
                    UUID.fromString(properties.getProperty("device", "")),
                    Instant.parse(since),
                    believable(seen, file, environment),
                    Long.parseLong(properties.getProperty("process", "0")),
                    properties.getProperty("started", "")));
        } catch (IOException | IllegalArgumentException | DateTimeException absentOrCutShort) {
            return Optional.empty();
        }
    }

    /** A sign dated more than a day ahead comes from a wrong clock: the time of the file tells better. */
    private static Instant believable(Instant seen, Path file, Environment environment) throws IOException {
        Instant latest = environment.clock().instant().plus(STALE);
        return seen.isAfter(latest) ? Files.getLastModifiedTime(file).toInstant() : seen;
    }

    @Override
    public void close() {
        if (!atTheEnd.forget()) {
            deleteIfPossible();
            return;
        }
        try {
            deleteIfOurs();
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }

    private void deleteIfOurs() throws IOException {
        if (isOurs()) {
            Files.deleteIfExists(file);
        }
    }

    private void deleteIfPossible() {
        try {
            deleteIfOurs();
        } catch (IOException left) {
            System.getLogger(LockFile.class.getName()).log(System.Logger.Level.WARNING, "Left: {0}", file);
        }
    }
}
