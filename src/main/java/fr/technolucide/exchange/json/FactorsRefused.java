package fr.technolucide.exchange.json;

import fr.technolucide.language.Messages;

/** A file of factors was refused as a whole; nothing was taken from it. */
public final class FactorsRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** The reason of the refusal; what it quotes is in the arguments of the sentence. */
    public enum Reason {
        /** Cannot be read from the disk. */
        UNREADABLE,
        /** Larger than any file of factors is. */
        TOO_LARGE,
        /** Not JSON at all, or cut short: line, column. */
        DAMAGED,
        /** A name that stands twice in one object: the name, line. */
        REPEATED,
        /** JSON of something else. */
        NOT_FACTORS,
        /** A member that each file of factors has: its name. */
        LACKING,
        /** A member of another kind than expected: its name. */
        WRONG_KIND,
        /** A number that is negative or beyond anything plausible: its name. */
        OUT_OF_BOUNDS,
        /** Low, central and high are not in this order: the name of what they are of. */
        OUT_OF_ORDER,
        /** The day of the file is no day: what is written. */
        NO_DAY,
        /** The day of the file is still to come: the day. */
        TO_COME
    }

    private final Reason reason;
    private final transient Object[] arguments;

    FactorsRefused(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    public Reason reason() {
        return reason;
    }

    /** Returns a sentence that says what is wrong, in the current language. */
    public String sentence() {
        return Messages.text("footprint.file." + reason.name(), arguments);
    }
}
