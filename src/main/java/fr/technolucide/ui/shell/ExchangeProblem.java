package fr.technolucide.ui.shell;

import fr.technolucide.ui.dialog.Message;

/** A file could not be read or written; carries what to tell the person. */
public final class ExchangeProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    public ExchangeProblem(Message message, Throwable cause) {
        super(message.title(), cause);
        this.message = message;
    }

    /** Returns a message that says what happened, what is safe and what to do. */
    public Message message() {
        return message;
    }
}
