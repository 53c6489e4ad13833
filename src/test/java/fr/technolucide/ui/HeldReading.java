package fr.technolucide.ui;

import java.util.Random;
import java.util.concurrent.Semaphore;

/** Questions asked of every workbook that have no answer yet: each waits for its turn. To be made and closed at rest. */
public final class HeldReading implements AutoCloseable {

    private static final int ALL = 1_000_000;

    private final Semaphore turns = new Semaphore(0, true);

    public HeldReading() {
        OffUiThread.late(1, new Random() {
            @Override
            public int nextInt(int bound) {
                turns.acquireUninterruptibly();
                return 0;
            }
        });
    }

    /** Lets the question that has waited longest have its answer. */
    public void answerNext() {
        turns.release();
    }

    /** Lets all questions have their answers, also those to come. */
    public void answerAll() {
        turns.release(ALL);
    }

    @Override
    public void close() {
        answerAll();
        Rest.await();
        OffUiThread.late(Integer.getInteger("tests.delay", 0), new Random());
    }
}
