package fr.technolucide.workbook;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** A workbook that passes everything on to another; who extends it changes what it wants to. */
public abstract class DelegatingWorkbook implements Workbook {

    private final Workbook file;

    protected DelegatingWorkbook(Workbook file) {
        this.file = file;
    }

    /** Returns the one it stands before. */
    protected final Workbook file() {
        return file;
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
        return file.read(question);
    }

    @Override
    public CompletableFuture<Step> submit(ChangeSet change) {
        return file.submit(change);
    }

    @Override
    public Step apply(ChangeSet change) {
        return file.apply(change);
    }

    @Override
    public List<Blob> keepFiles(List<Path> files) {
        return file.keepFiles(files);
    }

    @Override
    public Optional<Step> undo() {
        return file.undo();
    }

    @Override
    public Optional<Step> redo() {
        return file.redo();
    }

    @Override
    public Optional<Step> discardExample() {
        return file.discardExample();
    }

    @Override
    public void copyTo(Path target) {
        file.copyTo(target);
    }

    @Override
    public void catchUp() {
        file.catchUp();
    }

    @Override
    public void onStep(Consumer<Step> listener) {
        file.onStep(listener);
    }

    @Override
    public void close() {
        file.close();
    }
}
