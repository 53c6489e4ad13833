package fr.technolucide.bench;

import fr.technolucide.ui.Fx;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How long the UI thread lets a beat wait. */
final class Held implements AutoCloseable {

    private static final long EVERY_MILLIS = 2;

    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong beats = new AtomicLong();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();

    Held() {
        heart.scheduleWithFixedDelay(this::beat, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        long asked = System.nanoTime();
        Fx.run(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
        beats.incrementAndGet();
    }

    long beats() {
        return beats.get();
    }

    double longestMillis() {
        return longest.get() / 1e6;
    }

    @Override
    public void close() {
        heart.shutdownNow();
    }
}
