package fr.technolucide.exchange.intake.match;

import fr.technolucide.language.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nothing was planned: the request makes no sense, or the source cannot be taken. The workbook is as it was. */
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whose fault it is. */
    public enum Fault {
        /** The request names a sheet, a column or a table that does not exist. */
        USAGE,
        /** The file is not readable, not ours, newer, hostile or marked. */
        SOURCE
    }

    private final Fault fault;
    private final String key;
    private final transient List<Object> args;

    private ImportRefused(Fault fault, @Nullable Throwable cause, String key, Object... args) {
        super(key, cause);
        this.fault = fault;
        this.key = key;
        this.args = List.of(args);
    }

    public static ImportRefused usage(String key, Object... args) {
        return new ImportRefused(Fault.USAGE, null, key, args);
    }

    public static ImportRefused source(@Nullable Throwable cause, String key, Object... args) {
        return new ImportRefused(Fault.SOURCE, cause, key, args);
    }

    public Fault fault() {
        return fault;
    }

    public boolean isUsage() {
        return fault == Fault.USAGE;
    }

    /** Returns a sentence that says what happened and what to do, in the current language. */
    public String sentence() {
        return Messages.text(key, args.toArray());
    }
}
