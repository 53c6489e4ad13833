package fr.technolucide.ui.common;

import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The workbook in the window, as screens see it: questions are answered and changes acknowledged on the UI thread,
 * neither ever runs there. Every screen hears of every step, its own included, from {@link #onStep}.
 */
public final class Session {

    private final Workbook workbook;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;
    private final String author;
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private final ReadOnlyObjectWrapper<UndoState> undoState = new ReadOnlyObjectWrapper<>(UndoState.NONE);
    private final List<Consumer<Step>> listeners = new ArrayList<>();
    private final Leaving leaving;
    private final Keyboard keyboard;
    private BiConsumer<Sheet, UUID> navigator = (sheet, row) -> {};
    private Consumer<Sheet> beginner = sheet -> {};
    private Consumer<FailedWrite> rescuer;
    private Consumer<Step> reverted = step -> {};
    private int underWay;
    private volatile boolean closed;

    /** @param author the person of this computer, who is « moi » in « Mes essais »; may be empty */
    public Session(Workbook workbook, Tasks tasks, Dialogs dialogs, Notices notices, Clock clock, String author) {
        this.author = author;
        this.workbook = workbook;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.leaving = new Leaving(dialogs);
        this.keyboard = new Keyboard(tasks, dialogs.layer());
        this.notices = notices;
        this.clock = clock;
        this.rescuer = failed -> dialogs.show(Failures.message(failed.failure()));
        this.saveState = new ReadOnlyObjectWrapper<>(new SaveState(SaveState.Phase.SAVED, workbook.lastChange()));
        workbook.onStep(step -> tasks.onUi(() -> heard(step)));
        refreshUndo();
    }

    public Workbook workbook() {
        return workbook;
    }

    public Schema schema() {
        return workbook.schema();
    }

    public Tasks tasks() {
        return tasks;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public Notices notices() {
        return notices;
    }

    /** To be asked before the workbook leaves the window. */
    public Leaving leaving() {
        return leaving;
    }

    /** Moves the keyboard of the window. */
    public Keyboard keyboard() {
        return keyboard;
    }

    public Clock clock() {
        return clock;
    }

    /** The person of this computer, as the history names them; may be empty. */
    public String author() {
        return author;
    }

    /** Asks the workbook; the answer comes through {@link Job#then}. */
    public <T> Job<T> read(Function<Reader, T> question) {
        return tasks.run(() -> {
            try {
                return workbook.read(question);
            } catch (RuntimeException failure) {
                throw closed ? new CancellationException() : failure;
            }
        });
    }

    /** Shows what another program wrote in the workbook since it was last looked at. */
    public void catchUp() {
        tasks.run(() -> {
                    workbook.catchUp();
                    return true;
                })
                .failed(failure -> Logger.getLogger(Session.class.getName())
                        .log(Level.WARNING, "the workbook was not looked at again", failure));
    }

    /** To be called before the workbook is closed: what was still asked of it is of no interest any more. */
    public void close() {
        closed = true;
        listeners.clear();
        keyboard.close();
    }

    /**
     * Makes a change. A failure of the file shows its message and leaves the status bar in alert.
     *
     * @param done    told of the step once it is on the disk
     * @param refused told when the change breaks a rule; nothing was written
     */
    public void submit(Change change, Consumer<Step> done, Consumer<RefusedEdit> refused) {
        submit(change, done, refused, () -> {});
    }

    /**
     * As the shorter form, for what goes on differently after a failure of the file.
     *
     * @param failed told of it; the person may still do it again from the message, which then tells {@code done}
     */
    public void submit(Change change, Consumer<Step> done, Consumer<RefusedEdit> refused, Runnable failed) {
        writing();
        tasks.asked();
        var unused = workbook.submit(change)
                .whenComplete((step, failure) -> tasks.onAnswer(() -> {
                    if (failure == null) {
                        written();
                        done.accept(step);
                    } else if (Failures.cause(failure) instanceof RefusedEdit refusal) {
                        written();
                        refused.accept(refusal);
                    } else {
                        failed.run();
                        failedToWrite(new FailedWrite(
                                failure, Optional.of(change), () -> submit(change, done, refused, failed)));
                    }
                }));
    }

    /** As the longer form, for a change that no rule should refuse; a refusal shows its sentence. */
    public void submit(Change change) {
        submit(change, step -> {}, refusal -> dialogs.show(Failures.message(refusal)));
    }

    public void undo() {
        perform(workbook::undo);
    }

    public void redo() {
        perform(workbook::redo);
    }

    public void discardExample() {
        perform(workbook::discardExample);
    }

    private void perform(Callable<Optional<Step>> command) {
        writing();
        tasks.run(command)
                .then(step -> {
                    written();
                    step.ifPresent(reverted);
                })
                .failed(failure -> failedToWrite(new FailedWrite(failure, Optional.empty(), () -> perform(command))));
    }

    /**
     * A change that did not reach the disk.
     *
     * @param change absent for undo and redo
     * @param retry  does it again, once the person mended what stood in the way
     */
    public record FailedWrite(Throwable failure, Optional<Change> change, Runnable retry) {}

    /** In place of a plain message, what is said and offered when the file is at fault. */
    public void rescueWith(Consumer<FailedWrite> action) {
        rescuer = action;
    }

    /** Told of the step that undo or redo made. */
    public void onReverted(Consumer<Step> action) {
        reverted = action;
    }

    /** Hears of each step on the UI thread, for as long as the workbook is open. */
    public void onStep(Consumer<Step> listener) {
        listeners.add(listener);
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<UndoState> undoStateProperty() {
        return undoState.getReadOnlyProperty();
    }

    /** Goes to a row, wherever its sheet is shown. */
    public void reveal(Sheet sheet, UUID row) {
        navigator.accept(sheet, row);
    }

    /** Begins a row of a sheet wherever that is shown, or goes on with the one begun there. */
    public void begin(Sheet sheet) {
        beginner.accept(sheet);
    }

    public void beginWith(Consumer<Sheet> action) {
        beginner = action;
    }

    public void navigateWith(BiConsumer<Sheet, UUID> shower) {
        navigator = shower;
    }

    private void heard(Step step) {
        if (closed) {
            return;
        }
        if (saveState.get().phase() != SaveState.Phase.FAILED) {
            settle();
        }
        notices.hide();
        refreshUndo();
        List.copyOf(listeners).forEach(listener -> listener.accept(step));
    }

    private void refreshUndo() {
        read(reader -> new UndoState(reader.undoable(), reader.redoable())).then(undoState::set);
    }

    private void writing() {
        underWay++;
        saveState.set(new SaveState(SaveState.Phase.SAVING, workbook.lastChange()));
    }

    private void written() {
        underWay--;
        settle();
    }

    private void settle() {
        SaveState.Phase phase = underWay > 0 ? SaveState.Phase.SAVING : SaveState.Phase.SAVED;
        saveState.set(new SaveState(phase, workbook.lastChange()));
    }

    private void failedToWrite(FailedWrite failed) {
        underWay--;
        if (closed) {
            return;
        }
        if (Failures.cause(failed.failure()) instanceof RefusedEdit) {
            settle();
            dialogs.show(Failures.message(failed.failure()));
        } else {
            saveState.set(new SaveState(SaveState.Phase.FAILED, workbook.lastChange()));
            rescuer.accept(failed);
        }
    }
}
