package fr.technolucide.exchange.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.technolucide.exchange.source.SourceRefused.Reason;
import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Text with a separator (.csv, .tsv, .txt), in any usual encoding and with any line ends. Every cell is text; a single
 * one is no table.
 */
final class DelimitedReader {
    private static final String SEPARATOR_LINE = "sep=";
    private static final int LARGEST_FIELD = 4 << 20;

    private final ReadBudget budget;
    private final Limits limits;
    private final Warnings warnings = new Warnings();
    private final RowBuilder rows;

    DelimitedReader(Limits limits, ReadBudget budget) {
        this.limits = limits;
        this.budget = budget;
        this.rows = new RowBuilder(budget);
    }

    Source read(Path file, TextOptions options) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, budget);
        Charset charset = options.charset().orElse(encoding.charset());
        if (options.charset().isEmpty() && encoding.guessed()) {
            warnings.add(Kind.ENCODING_GUESSED, "", "", charset.name());
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(encoding.mark());
            return read(new BufferedReader(new InputStreamReader(bytes, charset), 2 * Separator.SAMPLE), options);
        }
    }

    /** Reads text copied from a spreadsheet: a tab in it separates cells. */
    Source read(String pasted) throws IOException {
        Optional<Character> separator = pasted.indexOf('\t') >= 0 ? Optional.of('\t') : Optional.empty();
        return read(
                new BufferedReader(new StringReader(pasted), 2 * Separator.SAMPLE),
                new TextOptions(Optional.empty(), separator));
    }

    private Source read(BufferedReader text, TextOptions options) throws IOException {
        try {
            String sample = sample(text);
            boolean declared = sample.startsWith(SEPARATOR_LINE) && sample.length() > SEPARATOR_LINE.length();
            char found = declared ? sample.charAt(SEPARATOR_LINE.length()) : Separator.of(sample);
            records(text, options.separator().orElse(found), declared);
        } catch (CsvParseException tooLong) {
            throw new SourceRefused(Reason.TOO_LARGE, tooLong, "cells", String.valueOf(LARGEST_FIELD));
        }
        if (rows.rows().size() == 1 && rows.rows().getFirst().width() == 1) {
            throw new SourceRefused(Reason.NOT_A_SPREADSHEET, SourceFormat.UNKNOWN.name());
        }
        SourceSheet sheet = new SourceSheet("", false, List.of(), rows.rows());
        return new Source(SourceFormat.DELIMITED_TEXT, List.of(sheet), Map.of(), false, warnings.all());
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
                .maxFields(limits.columns())
                .maxFieldSize(LARGEST_FIELD)
                .maxRecordSize(LARGEST_FIELD)
                .build();
        QuoteCounter watched = new QuoteCounter(text);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(2 * LARGEST_FIELD)
                .build(handler, watched)) {
            int expected = -1;
            boolean skip = separatorLine;
            long line = 0;
            for (CsvRecord fields : records) {
                line = fields.getStartingLineNumber();
                if (skip) {
                    skip = false;
                    continue;
                }
                expected = expected < 0 ? fields.getFieldCount() : expected;
                row(fields, expected);
            }
            if (watched.odd()) {
                warnings.add(Kind.UNCLOSED_QUOTE, "", String.valueOf(line), "");
            }
        }
    }

    private void row(CsvRecord fields, int expected) {
        int line = Math.toIntExact(fields.getStartingLineNumber());
        int count = fields.getFieldCount();
        if (count != expected) {
            warnings.add(Kind.RAGGED_LINE, "", String.valueOf(line), count + " " + expected);
        }
        for (int column = 0; column < count; column++) {
            String text = OfficeText.lines(fields.getField(column));
            rows.add(column, text.isBlank() ? RawCell.BLANK : rows.text(text));
        }
        rows.end(line);
    }

    /** Counts the quotation marks that pass: an odd number of them means that one was never closed. */
    private static final class QuoteCounter extends FilterReader {
        private boolean odd;

        QuoteCounter(Reader in) {
            super(in);
        }

        boolean odd() {
            return odd;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            for (int i = from; i < from + read; i++) {
                odd ^= into[i] == '"';
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            odd ^= read == '"';
            return read;
        }
    }
}
