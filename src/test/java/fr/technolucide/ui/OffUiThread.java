package fr.technolucide.ui;

import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.DelegatingWorkbook;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * A workbook that refuses to touch its file on the UI thread, and remembers who tried. What is submitted is written on
 * the workbook's own thread, and may be asked from any. With {@code -Dtests.delay=300}, each reading and each writing is
 * late by chance, by up to so many milliseconds, as on a slow machine; writings keep their order.
 */
public final class OffUiThread extends DelegatingWorkbook {

    private static final int MOST_DELAY = Integer.getInteger("tests.delay", 0);

    private static final List<IllegalStateException> HELD = new CopyOnWriteArrayList<>();

    private final ExecutorService late = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("late-writing").factory());

    public OffUiThread(Workbook file) {
        super(file);
    }

    /** What held the UI thread since the last call. */
    public static List<IllegalStateException> held() {
        List<IllegalStateException> seen = List.copyOf(HELD);
        HELD.clear();
        return seen;
    }

    private static <T> T off(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            IllegalStateException held = new IllegalStateException("the workbook's file is touched on the UI thread");
            HELD.add(held);
            throw held;
        }
        delay();
        return work.get();
    }

    private static void delay() {
        if (MOST_DELAY > 0) {
            LockSupport.parkNanos(
                    TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(MOST_DELAY + 1)));
        }
    }

    @Override
    public CompletableFuture<Step> submit(Change change) {
        return MOST_DELAY == 0 || late.isShutdown()
                ? super.submit(change)
                : CompletableFuture.runAsync(OffUiThread::delay, late).thenCompose(_ -> super.submit(change));
    }

    private static void off(Runnable work) {
        off(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public <T> T read(Function<Reader, T> question) {
        return off(() -> super.read(question));
    }

    @Override
    public Step apply(Change change) {
        return off(() -> super.apply(change));
    }

    @Override
    public Optional<Step> undo() {
        return off(super::undo);
    }

    @Override
    public Optional<Step> redo() {
        return off(super::redo);
    }

    @Override
    public Optional<Step> discardExample() {
        return off(super::discardExample);
    }

    @Override
    public void copyTo(Path target) {
        off(() -> super.copyTo(target));
    }

    @Override
    public void close() {
        off(() -> {
            late.close();
            super.close();
        });
    }
}
