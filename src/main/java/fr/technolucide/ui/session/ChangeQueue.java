package fr.technolucide.ui.session;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The changes on their way to the workbook, one at a time and in the order in which they were made. One that the file
 * fails stays first, and those made since wait behind it: none is lost, and none overtakes another. The next change
 * tries the first one again, and so does {@link #retry}. On the UI thread.
 */
final class ChangeQueue {

    private final Workbook workbook;
    private final Tasks tasks;
    private final Runnable onChanged;
    private final Consumer<Failure> onFailed;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private boolean underWay;
    private boolean stuck;
    private boolean quiet;
    private boolean held;

    /**
     * A change that the file failed.
     *
     * @param returned those that do not wait to be tried again: whoever made them was told, and keeps what they are made of
     * @param quiet    whether it had failed before, and nobody asked for this try
     */
    record Failure(Throwable cause, List<Entry> returned, boolean quiet) {}

    /**
     * One thing to do.
     *
     * @param change absent of undo and redo, which are not kept
     * @param failed told that it failed and is not kept; absent of a change that is kept until it is written
     */
    record Entry(
            Optional<ChangeSet> change,
            Callable<Optional<Step>> command,
            Consumer<Optional<Step>> done,
            Consumer<RefusedEdit> refused,
            Optional<Runnable> failed) {

        boolean isKept() {
            return failed.isEmpty();
        }
    }

    /**
     * @param onChanged told whenever {@link #isStuck} or {@link #isEmpty} may have changed
     * @param onFailed  told of each failure of the file
     */
    ChangeQueue(Workbook workbook, Tasks tasks, Runnable onChanged, Consumer<Failure> onFailed) {
        this.workbook = workbook;
        this.tasks = tasks;
        this.onChanged = onChanged;
        this.onFailed = onFailed;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Returns whether the first change failed and no write is under way. */
    boolean isStuck() {
        return stuck && !underWay;
    }

    /** Returns the changes that wait to be written, the oldest first. */
    List<ChangeSet> changes() {
        return waiting.stream().flatMap(entry -> entry.change().stream()).toList();
    }

    /** Returns the part of the waiting changes that people typed; deletions are left out, and can be done again. */
    Unsaved unsaved() {
        List<Unsaved.NewRow> rows = new ArrayList<>();
        List<Unsaved.Changed> changed = new ArrayList<>();
        for (ChangeSet change : changes()) {
            Map<Column<?>, Row> none = Map.of();
            for (Edit edit : change.edits()) {
                switch (edit) {
                    case Edit.Insert(var sheet, var id, var cells, var _)
                    when id != null ->
                        rows.add(new Unsaved.NewRow(
                                Row.of(sheet, id, LocalDate.EPOCH).with(cells), none));
                    case Edit.Update(var sheet, var id, var cells, var _) ->
                        changed.add(new Unsaved.Changed(sheet, id, cells));
                    case Edit _ -> {}
                }
            }
        }
        return new Unsaved(rows, changed, List.of());
    }

    /** Returns the cells of a row that were changed and are not known to be written. */
    Cells unwritten(UUID row) {
        Cells cells = Cells.none();
        for (ChangeSet change : changes()) {
            for (Edit edit : change.edits()) {
                if (edit instanceof Edit.Update update && update.id().equals(row)) {
                    for (Column<?> column : update.cells().columns()) {
                        cells = cells.andValue(column, update.cells().get(column));
                    }
                }
            }
        }
        return cells;
    }

    /** Makes a change after all those that wait. */
    void add(Entry entry) {
        quiet = stuck && entry.isKept();
        waiting.add(entry);
        send();
    }

    /**
     * Tries the first change again, if it waits.
     *
     * @param quietly whether a failure is to be told as one that nobody asked for
     */
    void retry(boolean quietly) {
        quiet = quietly && stuck;
        send();
    }

    /** Lets all changes wait, but the one under way. */
    void hold() {
        held = true;
    }

    /** Sends changes again, the first one quietly. */
    void resume() {
        held = false;
        retry(true);
    }

    boolean isHeld() {
        return held;
    }

    /** Throws away what waits, by the wish of a person. */
    void clear() {
        waiting.clear();
        stuck = false;
        onChanged.run();
    }

    private void send() {
        Entry first = waiting.peek();
        if (first != null && !underWay && !held) {
            underWay = true;
            first.change().ifPresentOrElse(change -> submit(first, change), () -> perform(first));
        }
        onChanged.run();
    }

    private void submit(Entry entry, ChangeSet change) {
        tasks.asked();
        var _ = workbook.submit(change)
                .whenComplete(
                        (step, failure) -> tasks.onAnswer(() -> answered(entry, Optional.ofNullable(step), failure)));
    }

    private void perform(Entry entry) {
        tasks.run(entry.command())
                .then(step -> answered(entry, step, null))
                .failed(failure -> answered(entry, Optional.empty(), failure));
    }

    private void answered(Entry entry, Optional<Step> step, @Nullable Throwable failure) {
        underWay = false;
        Throwable cause = failure == null ? null : Failures.cause(failure);
        if (cause != null && !(cause instanceof RefusedEdit)) {
            failed(cause);
            return;
        }
        stuck = false;
        waiting.remove(entry);
        onChanged.run();
        if (cause instanceof RefusedEdit refusal) {
            entry.refused().accept(refusal);
        } else {
            entry.done().accept(step);
        }
        send();
    }

    /** Handles a failed write: changes that their maker keeps leave the queue, the others stay. */
    private void failed(Throwable failure) {
        boolean told = quiet;
        stuck = true;
        quiet = false;
        List<Entry> returned = waiting.stream().filter(each -> !each.isKept()).toList();
        waiting.removeAll(returned);
        returned.forEach(each -> each.failed().ifPresent(Runnable::run));
        onChanged.run();
        onFailed.accept(new Failure(failure, returned, told && returned.isEmpty()));
    }
}
