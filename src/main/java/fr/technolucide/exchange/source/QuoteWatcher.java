package fr.technolucide.exchange.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.OptionalInt;

/**
 * Delimited text on its way to its parser, which does not tell where a quotation mark was opened. A mark at the start of
 * a field opens a quoted part; each further one in that field closes or opens one, as the parser has it.
 */
final class QuoteWatcher extends FilterReader {
    private enum State {
        BEGINNING,
        UNQUOTED,
        OPEN,
        CLOSED
    }

    private final char separator;
    private State state = State.BEGINNING;
    private boolean afterReturn;
    private int line = 1;
    private int opened;
    private int firstStray;

    QuoteWatcher(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    /** Returns the line of the mark that is open now; of an earlier one that closed oddly, since that shifted the rest. */
    OptionalInt open() {
        if (state != State.OPEN) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(firstStray > 0 ? firstStray : opened);
    }

    /** Returns the line of the first mark that was closed on a later line, in the middle of a text. */
    OptionalInt stray() {
        return firstStray > 0 ? OptionalInt.of(firstStray) : OptionalInt.empty();
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        int end = from + read;
        for (int i = from; i < end; i++) {
            i = state == State.UNQUOTED ? afterPlain(into, i, end) : i;
            pass(into[i]);
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            pass((char) read);
        }
        return read;
    }

    /** Returns the place of the character that ends a field without quotes, or else of the last one. */
    private int afterPlain(char[] text, int from, int end) {
        int at = from;
        while (at < end - 1 && text[at] != separator && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        return at;
    }

    private void pass(char c) {
        boolean lineEnd = c == '\r' || c == '\n';
        if (lineEnd && !(c == '\n' && afterReturn)) {
            line++;
        }
        afterReturn = c == '\r';
        state = switch (state) {
            case BEGINNING, UNQUOTED -> unquoted(c, lineEnd);
            case OPEN -> c == '"' ? State.CLOSED : State.OPEN;
            case CLOSED -> closed(c, lineEnd);
        };
    }

    private State unquoted(char c, boolean lineEnd) {
        if (c == '"' && state == State.BEGINNING) {
            opened = line;
            return State.OPEN;
        }
        return lineEnd || c == separator ? State.BEGINNING : State.UNQUOTED;
    }

    private State closed(char c, boolean lineEnd) {
        if (c == '"') {
            return State.OPEN;
        }
        if (lineEnd || c == separator) {
            return State.BEGINNING;
        }
        if (firstStray == 0 && line > opened && c != ' ') {
            firstStray = opened;
        }
        return State.CLOSED;
    }
}
