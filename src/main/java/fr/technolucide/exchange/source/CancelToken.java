package fr.technolucide.exchange.source;

import java.util.concurrent.CancellationException;

/** Tells long work whether it was cancelled; asked often, and safe on any thread. */
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
