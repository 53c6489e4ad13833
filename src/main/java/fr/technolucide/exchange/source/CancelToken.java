package fr.technolucide.exchange.source;

import java.util.concurrent.CancellationException;

/** Asked often by long work; any thread may answer. */
@FunctionalInterface
public interface CancelToken {
    CancelToken NEVER = () -> false;

    boolean cancelled();

    /** @throws CancellationException once somebody has cancelled */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
