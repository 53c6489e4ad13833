package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;

/** Counts down the {@link Limits} while one file is read, and checks for cancellation. */
final class ReadBudget {
    private static final int MEGABYTE = 20;
    private static final int TICKS_BETWEEN_CHECKS = 1_024;
    /** Small parts may be as empty as they like. */
    private static final long RATIO_FREE_BYTES = 8L << 20;

    private final Limits limits;
    private final CancelToken token;
    private long cells;
    private long characters;
    private long rows;
    private long inflated;
    private int ticks;

    ReadBudget(Limits limits, CancelToken token) {
        this.limits = limits;
        this.token = token;
    }

    void tick() {
        if ((++ticks & (TICKS_BETWEEN_CHECKS - 1)) == 0) { // no division: a wide sheet ticks six million times
            token.check();
        }
    }

    void file(long bytes) {
        file(bytes, limits.fileBytes());
    }

    /** @param most what a format bears, where that is less than other files may weigh */
    void file(long bytes, long most) {
        withinMegabytes(bytes, Math.min(most, limits.fileBytes()), "bytes");
    }

    void entries(int entries) {
        within(entries, limits.entries(), "entries");
    }

    /** @param partBytes of the part so far, {@code added} included */
    void inflate(int added, long partBytes, long compressed) {
        tick();
        inflated += added;
        withinMegabytes(inflated, limits.inflatedBytes(), "inflated");
        if (partBytes > RATIO_FREE_BYTES) {
            within(partBytes / Math.max(1, compressed), limits.ratio(), "ratio");
        }
    }

    void row() {
        tick();
        rows(++rows);
    }

    /** Rows that were counted before they are read. */
    void rows(long counted) {
        within(counted, limits.rows(), "rows");
    }

    /** Returns whether so many rows, of which nobody is sure, come near to what is read. */
    boolean isManyRows(long estimated) {
        return estimated > limits.rows() / 2;
    }

    void columns(int columns) {
        within(columns, limits.columns(), "columns");
    }

    void cell(int column, int length) {
        tick();
        within(++cells, limits.cells(), "cells");
        columns(column + 1);
        characters += length;
        within(characters, limits.characters(), "characters");
    }

    /** A text still being read, which no cell has claimed yet. */
    void text(long length) {
        within(length, limits.characters(), "characters");
    }

    private static void withinMegabytes(long bytes, long limit, String what) {
        if (bytes > limit) {
            within((bytes >> MEGABYTE) + 1, limit >> MEGABYTE, what);
        }
    }

    private static void within(long amount, long limit, String what) {
        if (amount > limit) {
            throw new SourceRefused(Reason.TOO_LARGE, what, String.valueOf(limit), String.valueOf(amount));
        }
    }
}
