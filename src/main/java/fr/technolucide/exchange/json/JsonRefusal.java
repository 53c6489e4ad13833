package fr.technolucide.exchange.json;

import fr.technolucide.language.Messages;
import java.util.List;

/** A JSON file was refused as a whole; nothing was taken from it. Each reason has its sentence in the bundles. */
public final class JsonRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    /** The reason of the refusal; what it quotes is in {@link #args}. */
    public enum Reason {
        /** Not JSON at all, or cut short: line, column. */
        DAMAGED,
        /** A name that stands twice in one object: the name, line. */
        REPEATED,
        /** JSON of another program. */
        NOT_OURS,
        /** Written by a newer version: its schema, ours. */
        NEWER,
        /** Sheet. */
        UNKNOWN_SHEET,
        /** Sheet, column. */
        UNKNOWN_COLUMN,
        /** Sheet, column, number of the row from 1. */
        WRONG_KIND,
        /** A row without a well-formed id: sheet, number of the row from 1. */
        NO_ID,
        /** Two rows of one id: sheet, id. */
        TWICE
    }

    private final Reason reason;
    private final transient List<Object> args;

    JsonRefusal(Reason reason, Object... args) {
        super(reason + " " + List.of(args));
        this.reason = reason;
        this.args = List.of(args);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> args() {
        return args;
    }

    /** Returns a sentence that says what is wrong, in the current language. */
    public String sentence() {
        return Messages.text("import.json." + reason.name(), args.toArray());
    }
}
