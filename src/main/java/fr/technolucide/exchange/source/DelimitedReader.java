package fr.technolucide.exchange.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.technolucide.exchange.source.SourceRefused.Reason;
import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Text with a separator (.csv, .tsv, .txt), in any usual encoding and with any line ends. Every cell is text; a single
 * one is no table.
 */
final class DelimitedReader {
    private static final String SEPARATOR_LINE = "sep=";
    private static final int UNKNOWN = -1;
    private static final int LARGEST_FIELD = 4 << 20;

    private final ReadBudget budget;
    private final Limits limits;
    private final Warnings warnings = new Warnings();
    private final RowBuilder rows;
    private int expected;
    private boolean begun;

    DelimitedReader(Limits limits, ReadBudget budget) {
        this.limits = limits;
        this.budget = budget;
        this.rows = new RowBuilder("", budget, warnings);
    }

    Source read(Path file, TextOptions options) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, budget);
        if (options.charset().isEmpty()) {
            encoding.guesses().stream()
                    .map(guess -> String.join(", ", guess.words()))
                    .limit(1)
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> warnings.add(Kind.ENCODING_GUESSED, "", "", words));
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(encoding.mark());
            Charset charset = options.charset().orElse(encoding.charset());
            SourceSheet sheet =
                    sheet(new BufferedReader(new InputStreamReader(bytes, charset), 2 * Separator.SAMPLE), options);
            return source(sheet, encoding.guesses(), encoding.checksum());
        }
    }

    /** Reads text copied from a spreadsheet: a tab in it separates cells. */
    Source read(String pasted) throws IOException {
        Optional<Character> separator = pasted.indexOf('\t') >= 0 ? Optional.of('\t') : Optional.empty();
        BufferedReader text = new BufferedReader(new StringReader(pasted), 2 * Separator.SAMPLE);
        return source(sheet(text, new TextOptions(Optional.empty(), separator)), List.of(), 0);
    }

    private Source source(SourceSheet sheet, List<EncodingGuess> encodings, long checksum) {
        return new Source(
                SourceFormat.DELIMITED_TEXT, List.of(sheet), Map.of(), false, encodings, checksum, warnings.all());
    }

    private SourceSheet sheet(BufferedReader text, TextOptions options) throws IOException {
        String sample = sample(text);
        boolean declared = sample.startsWith(SEPARATOR_LINE) && sample.length() > SEPARATOR_LINE.length();
        char separator = options.separator()
                .orElseGet(() -> declared ? sample.charAt(SEPARATOR_LINE.length()) : Separator.of(sample));
        expected = Separator.usualWidth(sample, separator).orElse(UNKNOWN);
        QuoteWatcher watched = new QuoteWatcher(text, separator);
        try {
            records(watched, separator, declared);
        } catch (CsvParseException tooLong) {
            refuseUnclosed(watched);
            throw new SourceRefused(Reason.TOO_LARGE, tooLong, "field", String.valueOf(LARGEST_FIELD), "");
        }
        refuseUnclosed(watched);
        watched.stray().ifPresent(line -> warnings.add(Kind.STRAY_QUOTE, "", String.valueOf(line), ""));
        List<SourceRow> read = rows.rows();
        if (read.size() == 1 && read.getFirst().width() == 1) {
            throw new SourceRefused(Reason.NOT_A_SPREADSHEET, SourceFormat.UNKNOWN.name());
        }
        return new SourceSheet("", false, List.of(), read);
    }

    private static void refuseUnclosed(QuoteWatcher watched) {
        watched.open().ifPresent(line -> {
            throw new SourceRefused(Reason.UNCLOSED_QUOTE, String.valueOf(line));
        });
    }

    private static String sample(BufferedReader text) throws IOException {
        text.mark(2 * Separator.SAMPLE);
        char[] sample = new char[Separator.SAMPLE];
        int length = 0;
        for (int read = 0; read >= 0 && length < sample.length; ) {
            length += read;
            read = text.read(sample, length, sample.length - length);
        }
        text.reset();
        return new String(sample, 0, length);
    }

    @SuppressWarnings("removal") // foreign files have characters after a closing quote, whatever RFC 4180 says
    private void records(Reader text, char separator, boolean separatorLine) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(limits.columns() + 1)
                .maxFieldSize(LARGEST_FIELD)
                .maxRecordSize(LARGEST_FIELD)
                .build();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(2 * LARGEST_FIELD)
                .build(handler, text)) {
            boolean skip = separatorLine;
            for (CsvRecord fields : records) {
                if (!skip) {
                    row(fields);
                }
                skip = false;
            }
        }
    }

    private void row(CsvRecord fields) {
        int line = Math.toIntExact(fields.getStartingLineNumber());
        int count = fields.getFieldCount();
        budget.columns(count);
        expected = expected == UNKNOWN ? count : expected;
        List<String> beyond = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            String text = OfficeText.lines(fields.getField(column));
            rows.add(column, text.isBlank() ? RawCell.BLANK : rows.text(text));
            if (column >= expected && !text.isBlank()) {
                beyond.add(OfficeText.visible(text).strip());
            }
        }
        rows.end(line);
        warn(line, count, beyond);
    }

    /** A line is short only under one that is not: titles above a table are. */
    private void warn(int line, int count, List<String> beyond) {
        String widths = count + " " + expected;
        if (!beyond.isEmpty()) {
            warnings.add(
                    Kind.LONG_LINE,
                    "",
                    String.valueOf(line),
                    widths + " " + String.join(SourceWarning.BETWEEN, beyond));
        } else if (count < expected && begun) {
            warnings.add(Kind.SHORT_LINE, "", String.valueOf(line), widths);
        }
        begun |= count >= expected;
    }
}
