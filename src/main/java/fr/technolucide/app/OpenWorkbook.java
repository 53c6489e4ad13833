package fr.technolucide.app;

import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.Presence;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A workbook in the window: a copy is kept when it is closed, and its claim beside the file is taken away. */
final class OpenWorkbook implements Workbook {

    private final Workbook file;
    private final @Nullable Presence presence;
    private final Backups backups;

    OpenWorkbook(Workbook file, @Nullable Presence presence, Backups backups) {
        this.file = file;
        this.presence = presence;
        this.backups = backups;
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
    public CompletableFuture<Step> submit(Change change) {
        return file.submit(change);
    }

    @Override
    public Step apply(Change change) {
        return file.apply(change);
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
    public void onStep(Consumer<Step> listener) {
        file.onStep(listener);
    }

    /** Keeps a copy, unless one was kept a short while ago; a copy that fails is no reason to stay open. */
    void backUp() {
        try {
            backups.backUp(file);
        } catch (WorkbookException failing) {
            Logger.getLogger(OpenWorkbook.class.getName()).log(Level.WARNING, "no automatic copy", failing);
        }
    }

    @Override
    public void close() {
        try {
            if (!file.isReadOnly()) {
                backUp();
            }
        } finally {
            file.close();
            if (presence != null) {
                presence.close();
            }
        }
    }
}
