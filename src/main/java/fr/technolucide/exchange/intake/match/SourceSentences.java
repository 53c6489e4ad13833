package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.source.SourceFormat;
import fr.technolucide.exchange.source.SourceRefused;
import fr.technolucide.exchange.source.SourceWarning;
import fr.technolucide.language.Messages;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Describes the warnings and refusals of a file as sentences. */
public final class SourceSentences {

    private static final Pattern LINE = Pattern.compile("[A-Z$]*(\\d{1,9}).*");

    private SourceSentences() {}

    public static ImportRefused refusal(SourceRefused refused) {
        String key = "intake.source." + refused.reason();
        List<String> arguments = refused.arguments();
        String exact = arguments.isEmpty() ? key : key + "." + arguments.getFirst();
        Stream<Object> numbers = arguments.stream().map(SourceSentences::number);
        return refused.reason() == SourceRefused.Reason.NOT_A_SPREADSHEET
                        && Messages.find(exact).isEmpty()
                ? ImportRefused.source(refused, key, readable())
                : ImportRefused.source(refused, Messages.find(exact).isPresent() ? exact : key, numbers.toArray());
    }

    /** Returns the extensions of the files that are read, as a list in words. */
    private static String readable() {
        return Messages.words()
                .list(SourceFormat.readable().stream()
                        .map(extension -> "." + extension)
                        .toList());
    }

    public static String warning(SourceWarning warning) {
        String key = "intake.file." + warning.kind();
        String detail = warning.detail();
        return switch (warning.kind()) {
            case SHORT_LINE, LONG_LINE -> {
                String[] widths = detail.split(" ", 3);
                List<String> beyond = widths.length < 3 ? List.of() : List.of(widths[2].split(SourceWarning.BETWEEN));
                yield Messages.text(
                        key, number(widths[0]), number(widths[1]), UnmatchedColumns.named(beyond), beyond.size());
            }
            default -> Messages.text(sheetless(warning, key), warning.sheet(), warning.place(), number(detail));
        };
    }

    /** A text file has no sheet to name. */
    private static String sheetless(SourceWarning warning, String key) {
        String bare = key + ".text";
        return warning.sheet().isEmpty() && Messages.find(bare).isPresent() ? bare : key;
    }

    /** Returns a text of digits as the number that it is, which a sentence counts by. */
    private static Object number(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : text;
    }

    /** Returns the line that a warning is about; 0 when it is about more than one place. */
    public static int line(SourceWarning warning) {
        Matcher line = LINE.matcher(warning.place());
        return line.matches() ? Integer.parseInt(line.group(1)) : 0;
    }
}
