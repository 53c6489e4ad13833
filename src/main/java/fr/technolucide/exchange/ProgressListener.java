package fr.technolucide.exchange;

import java.util.concurrent.CancellationException;

/** Receives the progress of a long job, and tells it whether to go on. */
public interface ProgressListener {

    /** Nobody watches and nobody cancels. */
    ProgressListener NONE = new ProgressListener() {
        @Override
        public void at(double share) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** @param share of the work done, from 0 to 1 */
    void at(double share);

    boolean isCancelled();

    /**
     * Reports the progress of the job.
     *
     * @throws CancellationException if it was cancelled: nothing is left behind
     */
    default void step(double share) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        at(share);
    }

    /** Returns the progress of a part of the job, from one share of the whole to another. */
    default ProgressListener part(double from, double to) {
        ProgressListener whole = this;
        return new ProgressListener() {
            @Override
            public void at(double share) {
                whole.at(from + share * (to - from));
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
