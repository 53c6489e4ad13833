package fr.technolucide.workbook;

import fr.technolucide.language.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to say about a row.
 *
 * @param severity whether it forbids the value or only draws attention
 * @param column   where to say it; absent when it is about the whole row
 * @param key      the sentence in the bundles
 * @param args     what the sentence quotes
 */
public record Finding(Severity severity, @Nullable Column<?> column, String key, List<Object> args) {

    /** An error is refused at entry and at import; a warning never blocks. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Finding error(Column<?> column, String key, Object... args) {
        return new Finding(Severity.ERROR, column, key, List.of(args));
    }

    public static Finding warning(Column<?> column, String key, Object... args) {
        return new Finding(Severity.WARNING, column, key, List.of(args));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Returns the sentence in the current language. */
    public String sentence() {
        return Messages.text(key, args.toArray());
    }
}
