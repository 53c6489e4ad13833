package fr.technolucide.exchange.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts the quotation marks that pass: an odd number of them means that one was never closed. */
final class QuoteCounter extends FilterReader {
    private boolean odd;

    QuoteCounter(Reader in) {
        super(in);
    }

    boolean odd() {
        return odd;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        for (int i = from; i < from + read; i++) {
            odd ^= into[i] == '"';
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        odd ^= read == '"';
        return read;
    }
}
