package fr.technolucide.exchange.excel.data;

import java.io.IOException;

/** A table is longer than a worksheet can be; nothing was written. */
public final class TooManyRows extends IOException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    TooManyRows(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Returns a sentence that says what happened, what is safe and what to do, in the language of the export. */
    public String sentence() {
        return sentence;
    }
}
