package fr.technolucide.exchange.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not read, and why; the sentence is made from {@link #reason} and {@link #arguments} by the bundles.
 */
public final class SourceRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The reasons of a refusal, with the arguments that each has. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** A folder, or the system does not let it be read. */
        UNREADABLE,
        /** Nothing in it: no byte, no entry, no cell. */
        EMPTY,
        /** Something else; argument: its {@link SourceFormat}. */
        NOT_A_SPREADSHEET,
        /** Cut, or broken inside; argument, if known: the part concerned. */
        DAMAGED,
        /** Asks for a password. */
        PROTECTED,
        /**
         * Arguments: {@code bytes, entries, inflated, ratio, rows, columns, cells, characters} or {@code memory}; the
         * limit; the amount that was over it.
         */
        TOO_LARGE,
        /** A quotation mark is opened and never closed; argument: its line. */
        UNCLOSED_QUOTE,
        /** The binary format of Excel 95 (.xls). */
        OLD_FORMAT,
        /** The binary format of Excel 2007 (.xlsb). */
        BINARY_FORMAT,
        /** The same part twice in the zip; argument: its name. */
        DUPLICATE_ENTRIES,
        /** Declares a document type or entities; argument: the part. */
        HOSTILE_XML,
        /** Tables inside tables without end. */
        HOSTILE_HTML,
        /** A workbook without any sheet of cells. */
        NO_SHEET
    }

    private final Reason reason;
    private final String[] arguments;

    SourceRefused(Reason reason, String... arguments) {
        this(reason, null, arguments);
    }

    SourceRefused(Reason reason, @Nullable Throwable cause, String... arguments) {
        super(reason + " " + String.join(" ", arguments), cause);
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return List.of(arguments);
    }
}
