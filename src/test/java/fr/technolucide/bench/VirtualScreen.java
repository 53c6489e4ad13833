package fr.technolucide.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A screen of Xvfb, for one program, whose memory is read where Xvfb keeps it, so that looking at it costs the program that draws there
 * nothing. Needs Xvfb, on Linux.
 */
final class VirtualScreen implements AutoCloseable {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int BYTES_A_PIXEL = 4;
    /** One row in so many is looked at: a twentieth of a millisecond. */
    private static final int ROWS_APART = 12;

    private static final long POLL_MILLIS = 10;
    private static final long STILL_MILLIS = 1500;
    private static final long PATIENCE_MILLIS = 60_000;

    private final Process server;
    private final String display;
    private final MappedByteBuffer pixels;
    private final int first;

    private VirtualScreen(Path folder) throws IOException {
        Files.createDirectories(folder);
        server = new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        WIDTH + "x" + HEIGHT + "x24",
                        "-nolisten",
                        "tcp",
                        "-fbdir",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        display = ":" + server.inputReader().readLine();
        try (FileChannel file = FileChannel.open(folder.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            pixels = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
        first = Math.toIntExact(pixels.capacity() - (long) WIDTH * HEIGHT * BYTES_A_PIXEL);
    }

    /** A program shown there, once its picture has not changed for a while. */
    record Shown(long nanos, long pssBytes, long cpuNanos) {}

    /**
     * Starts a program on a screen where there was none before, waits until the screen keeps still, and ends both.
     *
     * @return the time from the start until the picture that stays was there, and the memory of the program and its
     *     children then: each page divided by the number of processes that share it (PSS)
     */
    static Shown show(Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        try (VirtualScreen screen = new VirtualScreen(folder)) {
            return screen.show(command, environment);
        }
    }

    private Shown show(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put("DISPLAY", display);
        builder.environment().remove("WAYLAND_DISPLAY");
        long blank = picture();
        long began = System.nanoTime();
        Process process = builder.start();
        try {
            long drawn = whenStill(blank, began);
            return new Shown(
                    drawn - began,
                    pss(process.toHandle()),
                    process.info().totalCpuDuration().orElseThrow().toNanos());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private long whenStill(long blank, long began) throws InterruptedException {
        long last = blank;
        long changed = began;
        while (last == blank || System.nanoTime() - changed < TimeUnit.MILLISECONDS.toNanos(STILL_MILLIS)) {
            Thread.sleep(POLL_MILLIS);
            long now = picture();
            if (now != last) {
                last = now;
                changed = System.nanoTime();
            }
            if (System.nanoTime() - began > TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS)) {
                throw new AssertionError("the screen was never still");
            }
        }
        return changed;
    }

    private long picture() {
        CRC32 sum = new CRC32();
        int row = WIDTH * BYTES_A_PIXEL;
        for (int line = 0; line < HEIGHT; line += ROWS_APART) {
            ByteBuffer seen = pixels.slice(first + line * row, row);
            sum.update(seen);
        }
        return sum.getValue();
    }

    private static long pss(ProcessHandle process) throws IOException {
        long bytes = 0;
        for (ProcessHandle one :
                Stream.concat(Stream.of(process), process.descendants()).toList()) {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(one.pid()), "smaps_rollup"))) {
                if (line.startsWith("Pss:")) {
                    bytes += Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
                }
            }
        }
        return bytes;
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
