package fr.technolucide.bench;

import java.util.Arrays;

/** Times of one thing done again and again, in nanoseconds. */
record Measure(long[] nanos) {

    /** Something timed that may fail. */
    @FunctionalInterface
    interface Work {
        void run(int round) throws Exception;
    }

    /** Times two pieces of work turn by turn, so that both meet the same noise; the first rounds are not counted. */
    static Measure[] both(int warmUp, int rounds, Work ours, Work peer) throws Exception {
        long[] first = new long[rounds];
        long[] second = new long[rounds];
        for (int round = -warmUp; round < rounds; round++) {
            long a = time(ours, round);
            long b = time(peer, round);
            if (round >= 0) {
                first[round] = a;
                second[round] = b;
            }
        }
        return new Measure[] {new Measure(first), new Measure(second)};
    }

    static Measure of(int warmUp, int rounds, Work work) throws Exception {
        long[] times = new long[rounds];
        for (int round = -warmUp; round < rounds; round++) {
            long time = time(work, round);
            if (round >= 0) {
                times[round] = time;
            }
        }
        return new Measure(times);
    }

    private static long time(Work work, int round) throws Exception {
        long start = System.nanoTime();
        work.run(round);
        return System.nanoTime() - start;
    }

    /** The value under which a share of the times lies, in milliseconds. */
    double millis(double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int place = (int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)));
        return sorted[place] / 1e6;
    }

    double median() {
        return millis(0.5);
    }
}
