package fr.technolucide.ui;

import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

/** A workbook that refuses to touch its file on the UI thread, and remembers who tried. */
public final class OffUiThread implements Workbook {

    private static final List<IllegalStateException> HELD = new CopyOnWriteArrayList<>();

    private final Workbook file;

    public OffUiThread(Workbook file) {
        this.file = file;
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
        return work.get();
    }

    private static void off(Runnable work) {
        off(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public Path path() {
        return file.path();
    }

    @Override
    public Schema schema() {
        return file.schema();
    }

    @Override
    public boolean isReadOnly() {
        return file.isReadOnly();
    }

    @Override
    public Instant lastChange() {
        return file.lastChange();
    }

    @Override
    public UUID mint() {
        return file.mint();
    }

    @Override
    public <T> T read(Function<Reader, T> question) {
        return off(() -> file.read(question));
    }

    /** Writes on the workbook's own thread, and may be asked from any. */
    @Override
    public CompletableFuture<Step> submit(Change change) {
        return file.submit(change);
    }

    @Override
    public Step apply(Change change) {
        return off(() -> file.apply(change));
    }

    @Override
    public Optional<Step> undo() {
        return off(file::undo);
    }

    @Override
    public Optional<Step> redo() {
        return off(file::redo);
    }

    @Override
    public Optional<Step> discardExample() {
        return off(file::discardExample);
    }

    @Override
    public void copyTo(Path target) {
        off(() -> file.copyTo(target));
    }

    @Override
    public void onStep(Consumer<Step> listener) {
        file.onStep(listener);
    }

    @Override
    public void close() {
        off(file::close);
    }
}
