package fr.technolucide.exchange.print;

import java.util.List;

/** A PDF, and what of its texts is not printed as it was written. */
public final class RenderedPdf {
    private final byte[] bytes;
    private final List<UndrawnText> undrawn;

    RenderedPdf(byte[] bytes, List<UndrawnText> undrawn) {
        this.bytes = bytes;
        this.undrawn = List.copyOf(undrawn);
    }

    /** Returns the file, which callers must not change. */
    public byte[] bytes() {
        return bytes;
    }

    public List<UndrawnText> undrawn() {
        return undrawn;
    }
}
