package fr.technolucide.ui;

import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.DelegatingWorkbook;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

    private static volatile Late late = new Late(Integer.getInteger("tests.delay", 0), new Random());

    private static final List<IllegalStateException> HELD = new CopyOnWriteArrayList<>();

    private final ExecutorService writing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("late-writing").factory());

    private final AtomicInteger reads = new AtomicInteger();

    public OffUiThread(Workbook file) {
        super(file);
    }

    /** Returns how many questions were asked of it. */
    public int reads() {
        return reads.get();
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

    /** How late, in milliseconds at most. */
    private record Late(int most, Random chance) {

        private void delay() {
            if (most > 0) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(most + 1)));
            }
        }
    }

    /** From here on, each reading and each writing of every workbook is late by chance; to be called at rest. */
    public static void late(int most, Random chance) {
        late = new Late(most, chance);
    }

    private static void delay() {
        late.delay();
    }

    @Override
    public CompletableFuture<Step> submit(ChangeSet change) {
        return late.most() == 0 || writing.isShutdown()
                ? super.submit(change)
                : CompletableFuture.runAsync(OffUiThread::delay, writing).thenCompose(_ -> super.submit(change));
    }

    private static void off(Runnable work) {
        off(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public <T> T read(Function<Reader, T> question) {
        reads.incrementAndGet();
        return off(() -> super.read(question));
    }

    @Override
    public Step apply(ChangeSet change) {
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
            writing.close();
            super.close();
        });
    }
}
