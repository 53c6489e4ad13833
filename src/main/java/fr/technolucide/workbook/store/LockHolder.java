package fr.technolucide.workbook.store;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Environment;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The person and the process that hold a workbook open, as a {@link LockFile} says.
 *
 * @param person  the person of that computer; may be empty
 * @param host    the computer's name; may be empty
 * @param seen    the last sign of life
 * @param started when the system started that process, in its own words; may be empty
 */
public record LockHolder(
        String person, String host, UUID device, Instant since, Instant seen, long process, String started) {

    private static final Duration STALE = Duration.ofDays(1);

    /** Returns whether it is on another computer and gave no sign of life for a day. */
    public boolean isStale(Environment environment) {
        return !device.equals(environment.device())
                && seen.isBefore(environment.clock().instant().minus(STALE));
    }

    boolean isGone(UUID thisDevice) {
        return device.equals(thisDevice)
                && ProcessHandle.of(process)
                        .filter(ProcessHandle::isAlive)
                        .filter(this::isTheSame)
                        .isEmpty();
    }

    boolean isThisProgram(UUID thisDevice) {
        return device.equals(thisDevice) && process == ProcessHandle.current().pid();
    }

    private boolean isTheSame(ProcessHandle now) {
        String told = startOf(now);
        return started.isEmpty() || told.isEmpty() || started.equals(told);
    }

    /** Returns the words for it, as a person would be named. */
    String name(UUID thisDevice) {
        if (device.equals(thisDevice)) {
            return Messages.text("workbook.holder.this_computer");
        }
        if (!person.isBlank() && !host.isBlank()) {
            return Messages.text("workbook.holder.person_host", person, host);
        }
        String who = person.isBlank() ? host : person;
        return who.isBlank() ? Messages.text("workbook.holder.someone") : who;
    }

    /** Returns the text of the lock file of this program, with a sign of life of now. */
    static String text(Environment environment, Instant since) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("person", environment.author());
        properties.setProperty("host", thisHost());
        properties.setProperty("device", environment.device().toString());
        properties.setProperty("since", since.toString());
        properties.setProperty("seen", environment.clock().instant().toString());
        properties.setProperty("process", Long.toString(ProcessHandle.current().pid()));
        properties.setProperty("started", startOf(ProcessHandle.current()));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        return text.toString();
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** Returns the computer's name without asking the network, which could block: from the environment, or Linux's file. */
    private static String thisHost() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> {
                    try {
                        return Files.readString(Path.of("/etc/hostname")).strip();
                    } catch (IOException unknown) {
                        return "";
                    }
                });
    }

    /** Reads a lock file; empty when there is none, or none that can be read. */
    static Optional<LockHolder> read(Path file, Environment environment) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
            String since = properties.getProperty("since", "");
            Instant seen = Instant.parse(properties.getProperty("seen", since));
            return Optional.of(new LockHolder(
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

    /** Returns a sign of life; one dated more than a day ahead comes from a wrong clock: the file's own time tells better. */
    private static Instant believable(Instant seen, Path file, Environment environment) throws IOException {
        Instant latest = environment.clock().instant().plus(STALE);
        return seen.isAfter(latest) ? Files.getLastModifiedTime(file).toInstant() : seen;
    }
}
