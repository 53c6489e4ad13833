package fr.technolucide.exchange.ods;

import fr.technolucide.exchange.TemporaryOutput;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The LibreOffice of this machine, asked to write a spreadsheet in its own format. */
public final class LibreOffice {

    private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe");
    private static final List<String> USUAL_FOLDERS = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/opt/libreoffice/program",
            "/snap/bin",
            "/Applications/LibreOffice.app/Contents/MacOS",
            "C:\\Program Files\\LibreOffice\\program",
            "C:\\Program Files (x86)\\LibreOffice\\program");
    private static final int MOST_MINUTES = 5;
    private static final int LOOK_EVERY_MILLIS = 200;

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /** Returns the one on the system's path, otherwise in the usual folders. */
    public static Optional<LibreOffice> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return among(Stream.concat(Arrays.stream(path.split(File.pathSeparator, -1)), USUAL_FOLDERS.stream()));
    }

    static Optional<LibreOffice> among(Stream<String> folders) {
        return folders.filter(folder -> !folder.isEmpty())
                .map(File::new)
                .flatMap(folder -> NAMES.stream().map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .map(file -> new LibreOffice(file.toPath()));
    }

    /**
     * Writes an {@code .xlsx} again as {@code .ods}, in a working folder that is deleted afterwards; the user's own
     * LibreOffice, open or not, is left alone.
     *
     * @return the bytes of the new file
     * @throws LibreOfficeFailed when it fails, or is still at it after {@value #MOST_MINUTES} minutes
     * @throws CancellationException if it was cancelled
     */
    public byte[] toOds(Path xlsx, BooleanSupplier cancelled) throws IOException {
        try (TemporaryOutput draft = TemporaryOutput.folder("technolucide-ods")) {
            Path work = draft.path();
            Process office = new ProcessBuilder(
                            program.toString(),
                            "-env:UserInstallation=" + work.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "ods",
                            "--outdir",
                            work.toString(),
                            xlsx.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("log").toFile())
                    .start();
            draft.usedBy(office.toHandle());
            await(office, cancelled);
            String name = xlsx.getFileName().toString().replaceFirst("\\.xlsx$", ".ods");
            Path made = work.resolve(name);
            if (office.exitValue() != 0 || !Files.exists(made)) {
                throw new LibreOfficeFailed("LibreOffice: " + office.exitValue());
            }
            return Files.readAllBytes(made);
        }
    }

    private static void await(Process office, BooleanSupplier cancelled) throws IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MOST_MINUTES);
        try {
            while (!office.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (System.nanoTime() > end) {
                    throw new LibreOfficeFailed("LibreOffice: " + MOST_MINUTES + " min");
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("LibreOffice");
        }
    }
}
