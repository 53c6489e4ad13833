package fr.technolucide.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The table of figures, a line a measure, in {@code target/performance.md} and on the console. */
final class Report {

    private static final Path FILE = Path.of("target", "performance.md");

    private Report() {}

    static void ratio(String what, Measure ours, Measure peer, double bound) {
        double ratio = ours.median() / peer.median();
        line(
                what,
                format("%.2f ms against %.2f ms", ours.median(), peer.median()),
                format("%.2f ×", ratio),
                format("≤ %.1f ×", bound),
                ratio <= bound);
    }

    static void figure(String what, String detail, double value, double bound, String unit) {
        line(what, detail, format("%.1f %s", value, unit), format("≤ %.0f %s", bound, unit), value <= bound);
    }

    private static void line(String what, String detail, String found, String bound, boolean holds) {
        String line = "| " + String.join(" | ", what, detail, found, bound, holds ? "holds" : "short") + " |";
        System.out.println(line);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failing) {
            throw new UncheckedIOException(failing);
        }
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
