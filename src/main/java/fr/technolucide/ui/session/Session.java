package fr.technolucide.ui.session;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Visibility;
import fr.technolucide.ui.dialog.CardVisit;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.task.Job;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * The workbook in the window, as screens see it: questions are answered and changes acknowledged on the UI thread,
 * neither ever runs there. A screen that follows the workbook asks by a {@link LiveQuery}.
 */
public final class Session implements LiveQuery.Source {

    private final Workbook workbook;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;
    private final String author;
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private final ReadOnlyObjectWrapper<UndoState> undoState = new ReadOnlyObjectWrapper<>(UndoState.NONE);
    private final List<LiveQuery> queries = new ArrayList<>();
    private final LeaveGuard leaving;
    private final FocusMover keyboard;
    private final Autosave autosave;
    private Navigator navigator = (sheet, row, then) -> {};
    private Consumer<PrintedList> printer = list -> {};
    private Consumer<Sheet> beginner = sheet -> {};
    private final Map<Sheet, Cells> given = new HashMap<>();
    private Consumer<FailedWrite> rescuer;
    private Optional<UUID> newest = Optional.empty();
    private Consumer<Step> reverted = step -> {};
    private final ChangeQueue outbox;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private boolean replacedTold;
    private volatile boolean closed;

    /** @param author the person of this computer, who is « moi » in « Mes essais »; may be empty */
    public Session(Workbook workbook, Tasks tasks, Dialogs dialogs, Notices notices, Clock clock, String author) {
        this.author = author;
        this.workbook = workbook;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.leaving = new LeaveGuard(dialogs, this::reviewUnwritten);
        this.keyboard = new FocusMover(tasks, dialogs.layer());
        this.autosave = new Autosave(tasks, this::knowing);
        this.notices = notices;
        this.clock = clock;
        this.rescuer = failed -> dialogs.show(Failures.message(failed.failure()));
        this.saveState =
                new ReadOnlyObjectWrapper<>(new SaveState(SaveState.Phase.SAVED, workbook.lastChange(), false));
        this.outbox = new ChangeQueue(workbook, tasks, this::tellState, this::failedToWrite);
        autosave.heed(outbox::unsaved);
        saveState.subscribe(state -> autosave.touched());
        workbook.onStep(step -> tasks.onUi(() -> heard(step)));
        refreshUndo();
    }

    /** Returns the instance of a class that this window shares, made when it is first asked for. */
    public <T> T shared(Class<T> kind, Function<Session, T> maker) {
        Object found = shared.get(kind);
        if (found == null) {
            found = maker.apply(this);
            shared.put(kind, found);
        }
        return kind.cast(found);
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

    /** Returns the guard to be asked before the workbook leaves the window. */
    public LeaveGuard leaving() {
        return leaving;
    }

    /** Moves the keyboard of the window. */
    public FocusMover keyboard() {
        return keyboard;
    }

    /** Returns what is unsaved with what the workbook holds in its place, as long as that can be read. */
    private Unsaved knowing(Unsaved unsaved) {
        if (unsaved.isKnown()) {
            return unsaved;
        }
        try {
            return workbook.read(unsaved::knowing);
        } catch (WorkbookException unreadable) {
            Logger.getLogger(Session.class.getName())
                    .log(Level.WARNING, "what the workbook held was not read", unreadable);
            return unsaved;
        }
    }

    /** Keeps what is typed and not in the workbook. */
    public Autosave autosave() {
        return autosave;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    /** Returns the person of this computer, as the history names them; may be empty. */
    public String author() {
        return author;
    }

    /** Asks the workbook; the answer comes through {@link Job#then}. */
    @Override
    public <T> Job<T> read(Function<Reader, T> question) {
        return tasks.run(() -> {
            try {
                return workbook.read(question);
            } catch (RuntimeException failure) {
                throw closed ? new CancellationException() : failure;
            }
        });
    }

    /**
     * Shows what another program wrote in the workbook since it was last looked at, or that it put another in its place;
     * what the file failed is tried again, since that program may have let it go.
     */
    public void catchUp() {
        tasks.run(() -> {
                    workbook.catchUp();
                    return true;
                })
                .then(ours -> {
                    replacedTold = false;
                    if (outbox.isStuck()) {
                        retryQuietly();
                    }
                })
                .failed(failure -> {
                    if (!tellReplaced(failure)) {
                        Logger.getLogger(Session.class.getName())
                                .log(Level.WARNING, "the workbook was not looked at again", failure);
                    }
                });
    }

    /**
     * Tells that the file is not ours any more, as the next change would; once, until it is ours again.
     *
     * @return false when the failure is another one
     */
    public boolean tellReplaced(Throwable failure) {
        if (!isReplaced(failure)) {
            return false;
        }
        if (!closed && !replacedTold) {
            replacedTold = true;
            rescuer.accept(new FailedWrite(failure, List.of(), this::retry));
        }
        return true;
    }

    /** Returns whether a person was told that the file is not ours any more. */
    public boolean isReplacedTold() {
        return replacedTold;
    }

    private static boolean isReplaced(Throwable failure) {
        return Failures.cause(failure) instanceof WorkbookException fault
                && fault.problem() == WorkbookException.Problem.REPLACED;
    }

    /** Ends the session before the workbook is closed; answers still awaited are dropped. */
    public void close() {
        closed = true;
        queries.clear();
        autosave.end();
        keyboard.close();
    }

    /**
     * Makes a change, after all those made before. One that the file fails is kept until it is written or thrown away: a
     * message says so the first time, then the status bar, and the next change tries again.
     *
     * @param done    told of the step once it is on the disk
     * @param refused told when the change breaks a rule; nothing was written
     */
    public void submit(ChangeSet change, Consumer<Step> done, Consumer<RefusedEdit> refused) {
        outbox.add(entry(change, done, refused, Optional.empty()));
    }

    /**
     * Does the same as the shorter form, for callers that keep on the screen what the change is made of, and make it
     * again.
     *
     * @param failed told when the file failed, or an earlier change did; the person may still do it again from the
     *     message, which then tells {@code done}
     */
    public void submit(ChangeSet change, Consumer<Step> done, Consumer<RefusedEdit> refused, Runnable failed) {
        outbox.add(entry(change, done, refused, Optional.of(failed)));
    }

    private ChangeQueue.Entry entry(
            ChangeSet change, Consumer<Step> done, Consumer<RefusedEdit> refused, Optional<Runnable> failed) {
        return new ChangeQueue.Entry(
                Optional.of(named(change)), Optional::empty, step -> step.ifPresent(done), refused, failed);
    }

    /** Returns the change with an id for each new row, so that it is the same row however often it is tried. */
    private ChangeSet named(ChangeSet change) {
        return new ChangeSet(
                change.kind(),
                change.subject(),
                change.edits().stream()
                        .map(edit -> edit instanceof Edit.Insert(var sheet, var id, var cells, var origin) && id == null
                                ? new Edit.Insert(sheet, workbook.mint(), cells, origin)
                                : edit)
                        .toList());
    }

    /** Tries again what could not be written, by the wish of a person. */
    public void retry() {
        outbox.retry(false);
    }

    /** Does the same as {@link #retry}, without a message when it fails again. */
    public void retryQuietly() {
        outbox.retry(true);
    }

    /**
     * Lets every change wait from now on, and goes on once those on their way have their answer: what waits is to be
     * made in another file.
     */
    public void hold(Runnable onward) {
        outbox.hold();
        tasks.whenAnswered(onward);
    }

    /** Sends changes again: they are not made elsewhere. */
    public void resume() {
        outbox.resume();
    }

    /** Returns whether changes wait to be made in another file. */
    public boolean isHeld() {
        return outbox.isHeld();
    }

    /** Returns the cells of a row that were changed and wait to be written. */
    public Cells unwritten(UUID row) {
        return outbox.unwritten(row);
    }

    /** Returns the changes that are not known to be written, the oldest first. */
    public List<ChangeSet> unwritten() {
        return outbox.changes();
    }

    /** Asks about changes that could not be written, before the workbook leaves the window. */
    private void reviewUnwritten(Consumer<Optional<UnsavedPlace.Begun>> answer) {
        tasks.whenAnswered(() -> tellUnwritten(answer));
    }

    private void tellUnwritten(Consumer<Optional<UnsavedPlace.Begun>> answer) {
        List<String> subjects = outbox.changes().stream()
                .map(ChangeSet::subject)
                .filter(subject -> !subject.isBlank())
                .distinct()
                .toList();
        answer.accept(
                outbox.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new UnsavedPlace.Begun(
                                Messages.text("ui.outbox", outbox.changes().size()),
                                subjects.isEmpty()
                                        ? Messages.text("ui.outbox.text")
                                        : Messages.text(
                                                "ui.outbox.subjects",
                                                Messages.words().list(subjects)),
                                Messages.text("ui.retry"),
                                this::retry,
                                outbox::clear)));
    }

    /** Does the same as the longer form, for a change that no rule should refuse; a refusal shows its sentence. */
    public void submit(ChangeSet change) {
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
        outbox.add(new ChangeQueue.Entry(
                Optional.empty(),
                command,
                step -> step.ifPresent(reverted),
                refusal -> dialogs.show(Failures.message(refusal)),
                Optional.of(() -> {})));
    }

    /**
     * A change that did not reach the disk.
     *
     * @param returned the changes that do not wait, the oldest first: whoever made them keeps what they are made of;
     *     the others are {@link #unwritten()}
     * @param retry    makes all of them again, once the person fixed what stood in the way
     */
    public record FailedWrite(Throwable failure, List<ChangeSet> returned, Runnable retry) {}

    /** Sets the action that reports a failed write, in place of a plain message. */
    public void rescueWith(Consumer<FailedWrite> action) {
        rescuer = action;
    }

    /** Adds a listener that is told of the step that undo, redo or the removal of the example made. */
    public void onReverted(Consumer<Step> action) {
        reverted = reverted.andThen(action);
    }

    /** Returns whether no change is known that was made after a step. */
    public boolean isNewest(Step step) {
        return newest.filter(step.id()::equals).isPresent();
    }

    /**
     * Makes a question that follows the workbook for as long as that is open.
     *
     * @param screen where the answer is shown
     * @param asking asks it, each time that it is to be asked
     */
    public LiveQuery live(Node screen, Consumer<LiveQuery> asking) {
        return live(Visibility.of(screen), asking);
    }

    /** Makes a question that several screens stand on, which follows the workbook whatever is shown. */
    public LiveQuery live(Consumer<LiveQuery> asking) {
        return live(new ReadOnlyBooleanWrapper(true), asking);
    }

    private LiveQuery live(ObservableValue<Boolean> shown, Consumer<LiveQuery> asking) {
        LiveQuery query = new LiveQuery(this, shown, asking);
        queries.add(query);
        return query;
    }

    /** Lets a question follow the workbook no more. */
    public void forget(LiveQuery query) {
        query.end();
        queries.remove(query);
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<UndoState> undoStateProperty() {
        return undoState.getReadOnlyProperty();
    }

    /** Goes to a row, wherever its sheet is shown. */
    public void reveal(Sheet sheet, UUID row) {
        reveal(sheet, row, visit -> {});
    }

    /** Goes to a row and gives the place for a card on its page; gives none where its screen has no such place. */
    public void reveal(Sheet sheet, UUID row, Consumer<CardVisit> then) {
        navigator.go(sheet, row, then);
    }

    /** Shows a list as it will be printed. */
    public void print(PrintedList list) {
        printer.accept(list);
    }

    /** @param preview shows a list as it will be printed */
    public void printWith(Consumer<PrintedList> preview) {
        printer = preview;
    }

    /** Shows a row in a window. */
    @FunctionalInterface
    public interface Navigator {

        /** @param then given the place for a card on the page of the row, once that is shown */
        void go(Sheet sheet, UUID row, Consumer<CardVisit> then);
    }

    /** Begins a row of a sheet wherever that is shown, or goes on with the one begun there. */
    public void begin(Sheet sheet) {
        beginner.accept(sheet);
    }

    /** Begins a new row as {@link #begin(Sheet)} does, with what is known of it from where one comes. */
    public void begin(Sheet sheet, Cells known) {
        given.put(sheet, known);
        begin(sheet);
    }

    /** Returns what is known of a row about to begin, once. */
    public Cells takeGiven(Sheet sheet) {
        return Optional.ofNullable(given.remove(sheet)).orElseGet(Cells::none);
    }

    public void beginWith(Consumer<Sheet> action) {
        beginner = action;
    }

    public void navigateWith(Navigator shower) {
        navigator = shower;
    }

    private void heard(Step step) {
        if (closed) {
            return;
        }
        newest = Optional.of(step.id());
        tellState();
        notices.passStep();
        refreshUndo();
        Set<String> changed = step.sheets();
        List.copyOf(queries).forEach(query -> query.hear(changed));
    }

    private void refreshUndo() {
        read(reader -> new UndoState(
                        reader.undoable().map(reader::original),
                        reader.redoable().map(reader::original)))
                .then(undoState::set);
    }

    private void tellState() {
        SaveState.Phase phase = outbox.isStuck()
                ? SaveState.Phase.FAILED
                : outbox.isEmpty() ? SaveState.Phase.SAVED : SaveState.Phase.SAVING;
        saveState.set(new SaveState(phase, workbook.lastChange(), !outbox.isEmpty()));
    }

    private void failedToWrite(ChangeQueue.Failure failed) {
        if (closed || failed.quiet()) {
            return;
        }
        replacedTold |= isReplaced(failed.cause());
        List<ChangeSet> returned = failed.returned().stream()
                .flatMap(entry -> entry.change().stream())
                .toList();
        rescuer.accept(new FailedWrite(failed.cause(), returned, () -> {
            retry();
            failed.returned().forEach(outbox::add);
        }));
    }
}
