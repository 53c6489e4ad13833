package fr.technolucide.exchange.source;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Short ways to read a file in a test. */
final class Reads {
    private Reads() {}

    static Source of(Path file) {
        return SourceReader.read(file, Limits.USUAL, CancelToken.NEVER);
    }

    static Reason refusal(Path file) {
        return refusal(file, Limits.USUAL);
    }

    static Reason refusal(Path file, Limits limits) {
        return catchThrowableOfType(SourceRefused.class, () -> SourceReader.read(file, limits, CancelToken.NEVER))
                .reason();
    }

    /** The texts of a row up to its last cell; a blank is an empty text, and other cells are as their records print. */
    static List<String> texts(SourceRow row) {
        return IntStream.range(0, row.width())
                .mapToObj(row::cell)
                .map(Reads::text)
                .toList();
    }

    static List<List<String>> texts(SourceSheet sheet) {
        return sheet.rows().stream().map(Reads::texts).toList();
    }

    private static String text(RawCell cell) {
        return switch (cell) {
            case RawCell.Text(String text) -> text;
            case RawCell.Blank blank -> "";
            default -> cell.toString();
        };
    }
}
