package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;

/** Counts down the {@link Limits} while one file is read, and checks for cancellation. */
final class ReadBudget {
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
        if (++ticks % TICKS_BETWEEN_CHECKS == 0) {
            token.check();
        }
    }

    void file(long bytes) {
        within(bytes, limits.fileBytes(), "bytes");
    }

    void entries(int entries) {
        within(entries, limits.entries(), "entries");
    }

    /** @param partBytes of the part so far, {@code added} included */
    void inflate(int added, long partBytes, long compressed) {
        tick();
        inflated += added;
        within(inflated, limits.inflatedBytes(), "inflated");
        if (partBytes > RATIO_FREE_BYTES) {
            within(partBytes / Math.max(1, compressed), limits.ratio(), "ratio");
        }
    }

    void row() {
        tick();
        within(++rows, limits.rows(), "rows");
    }

    void cell(int column, int length) {
        tick();
        within(++cells, limits.cells(), "cells");
        within(column + 1L, limits.columns(), "columns");
        characters += length;
        within(characters, limits.characters(), "characters");
    }

    /** A text still being read, which no cell has claimed yet. */
    void text(long length) {
        within(length, limits.characters(), "characters");
    }

    private static void within(long amount, long limit, String what) {
        if (amount > limit) {
            throw new SourceRefused(Reason.TOO_LARGE, what, String.valueOf(limit));
        }
    }
}
