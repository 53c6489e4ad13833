package fr.technolucide.exchange.source;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * UTF-8 on its way to a parser that takes any bytes of the right shape: those that write a character longer than need be, or
 * none that there is, are an error here.
 */
final class Utf8Bytes extends FilterInputStream {
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    /** The first byte of a character of which the second one tells, while that one is to come; else 0. */
    private int first;

    Utf8Bytes(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        ByteBuffer bytes = ByteBuffer.wrap(into);
        int end = from + read;
        for (int at = from; at < end; ) {
            if (first == 0 && end - at >= Long.BYTES && (bytes.getLong(at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
            } else {
                pass(into[at++] & 0xFF);
            }
        }
        return read;
    }

    private void pass(int b) throws CharConversionException {
        boolean none = switch (first) {
            case 0xE0 -> b < 0xA0;
            case 0xF0 -> b < 0x90;
            case 0xF4 -> b >= 0x90;
            default -> b == 0xC0 || b == 0xC1 || b > 0xF4;
        };
        if (none) {
            throw new CharConversionException("UTF-8");
        }
        first = b == 0xE0 || b == 0xF0 || b == 0xF4 ? b : 0;
    }
}
