package fr.technolucide.archsamples.insight;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A pool of its own. */
public final class UsesPool {
    public ExecutorService pool() {
        return Executors.newCachedThreadPool();
    }
}
