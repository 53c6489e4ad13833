package fr.technolucide.archsamples.insight;

/** A thread of its own. */
public final class StartsThread {
    public void start(Runnable work) {
        new Thread(work).start();
    }
}
