package fr.technolucide.cli;

import fr.technolucide.language.Messages;

/** The command was not done, and the person can do something about it. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exit exit;

    public CommandRefused(Exit exit, String key, Object... args) {
        super(Messages.text(key, args));
        this.exit = exit;
    }

    /** Passes on the sentence of a floor below. */
    public CommandRefused(Exit exit, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exit = exit;
    }

    public Exit exit() {
        return exit;
    }

    /** Returns a sentence that says what happened and what is safe, in the current language. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
