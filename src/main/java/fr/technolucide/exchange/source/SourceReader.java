package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Reads a foreign spreadsheet or delimited text, whatever its name, into memory. */
public final class SourceReader {
    private SourceReader() {}

    /**
     * Does the same as {@link #read(Path, TextOptions, Limits, CancelToken)}, with the encoding and the separator of
     * text detected.
     */
    public static Source read(Path file, Limits limits, CancelToken token) {
        return read(file, TextOptions.FIND_OUT, limits, token);
    }

    /**
     * Blocks for seconds on a large file: never on the window's thread. The file is only read, and closed when this
     * returns.
     *
     * @throws SourceRefused whatever else is wrong with the file, memory running out and defects of a parser included
     * @throws CancellationException once the token says so
     */
    public static Source read(Path file, TextOptions options, Limits limits, CancelToken token) {
        try {
            return read(file, options, limits, new ReadBudget(limits, token));
        } catch (SourceRefused | CancellationException told) {
            throw told;
        } catch (NoSuchFileException missing) {
            throw new SourceRefused(Reason.MISSING, missing);
        } catch (AccessDeniedException denied) {
            throw new SourceRefused(Reason.UNREADABLE, denied);
        } catch (OutOfMemoryError full) {
            throw new SourceRefused(Reason.TOO_LARGE, full, "memory", "");
        } catch (IOException | RuntimeException | Error broken) {
            throw new SourceRefused(Reason.DAMAGED, broken);
        }
    }

    /**
     * Reads what was copied from a spreadsheet or a page: a table of HTML where it tells more than the text does or stands alone,
     * else cells with tabs between them, or any other delimited text.
     *
     * @throws SourceRefused as for a file
     * @throws CancellationException once the token says so
     */
    public static Source pasted(CopiedTable copied, Limits limits, CancelToken token) {
        try {
            Optional<HtmlTable> table = html(copied, limits, token);
            if (table.isPresent() && (table.get().isTelling() || copied.text().isBlank())) {
                return table.get().source();
            }
            ReadBudget budget = new ReadBudget(limits, token);
            budget.file(copied.text().length());
            Source source = new DelimitedReader(limits, budget).read(copied.text());
            if (source.sheets().getFirst().rows().isEmpty()) {
                throw new SourceRefused(Reason.EMPTY);
            }
            return source;
        } catch (SourceRefused | CancellationException told) {
            throw told;
        } catch (OutOfMemoryError full) {
            throw new SourceRefused(Reason.TOO_LARGE, full, "memory", "");
        } catch (IOException | RuntimeException | Error broken) {
            throw new SourceRefused(Reason.DAMAGED, broken);
        }
    }

    /** Returns the table in HTML; empty where there is none. One that is too large leaves it to the text, which is ten times smaller. */
    private static Optional<HtmlTable> html(CopiedTable copied, Limits limits, CancelToken token) {
        try {
            ReadBudget budget = new ReadBudget(limits, token);
            budget.file(copied.html().length());
            return HtmlTable.of(copied.html(), budget);
        } catch (SourceRefused refused) {
            if (refused.reason() != Reason.TOO_LARGE || copied.text().isBlank()) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private static Source read(Path file, TextOptions options, Limits limits, ReadBudget budget) throws IOException {
        if (!Files.exists(file)) {
            throw new SourceRefused(Reason.MISSING);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new SourceRefused(Reason.UNREADABLE);
        }
        budget.file(Files.size(file));
        Source source = switch (FileSignature.container(file)) {
            case ZIP -> ZippedReader.read(file, budget);
            case COMPOUND -> XlsReader.read(file, budget);
            case PDF -> PdfFormReader.read(file, budget);
            case MARKUP -> new OdsReader(budget).flat(file);
            case TEXT -> new DelimitedReader(limits, budget).read(file, options);
        };
        if (source.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw new SourceRefused(Reason.EMPTY);
        }
        return source;
    }
}
