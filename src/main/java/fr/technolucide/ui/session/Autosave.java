package fr.technolucide.ui.session;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.exchange.autosave.UnsavedFile;
import fr.technolucide.ui.common.TextUndo;
import fr.technolucide.ui.dialog.DialogLayer;
import fr.technolucide.ui.task.Debouncer;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/**
 * Keeps in a file what is typed in the window and not in the workbook, two seconds late at most, and deletes the file
 * once it is written. Each place where something is typed says what is unsaved there. On the UI thread.
 */
public final class Autosave {

    private static final Object OWNED = Autosave.class;

    private final Tasks tasks;
    private final UnaryOperator<Unsaved> completing;
    private final Debouncer lull;
    private final List<Supplier<Unsaved>> places = new ArrayList<>();
    private final List<Unsaved.NewRow> recovered = new ArrayList<>();
    private Optional<UnsavedFile> file = Optional.empty();
    private Unsaved asked = Unsaved.NOTHING;
    private Unsaved kept = Unsaved.NOTHING;
    private long turn;
    private boolean ended;

    /** @param completing adds what the workbook knows, off the UI thread */
    Autosave(Tasks tasks, UnaryOperator<Unsaved> completing) {
        this.tasks = tasks;
        this.completing = completing;
        this.lull = tasks.longDebouncer(this::keep);
    }

    /** Adds a place to look at, for as long as the workbook is open. */
    public void heed(Supplier<Unsaved> place) {
        places.add(place);
    }

    /**
     * Keeps it in a file from now on.
     *
     * @param found given what the program left there when it last ended without a word; not called for nothing
     */
    public void begin(Supplier<UnsavedFile> in, LocalDate today, Consumer<Unsaved> found) {
        tasks.run(in::get)
                .then(kept -> begin(kept, today, found))
                .failed(failure -> log("what was unsaved was not looked for", failure));
    }

    private void begin(UnsavedFile in, LocalDate today, Consumer<Unsaved> found) {
        tasks.run(() -> in.read(today))
                .then(left -> {
                    file = Optional.of(in);
                    kept = left;
                    asked = left;
                    if (!left.isEmpty()) {
                        found.accept(left);
                    }
                    touched();
                })
                .failed(failure -> {
                    file = Optional.of(in);
                    log("what was unsaved was not read", failure);
                });
    }

    /** Excludes a part of the window whose input a place reports. */
    public void owns(Node part) {
        owns(part, () -> Unsaved.NOTHING);
    }

    /** @param unsaved says what is typed in a part of the window, as long as it is there */
    public void owns(Node part, Supplier<Unsaved> unsaved) {
        part.getProperties().put(OWNED, unsaved);
    }

    /**
     * Looks for text that a control says is being typed, and for any in a dialog that holds what no file holds.
     *
     * @param window all but dialogs
     */
    public void heed(Parent window, DialogLayer dialogs) {
        heed(() -> {
            List<Unsaved> found = new ArrayList<>();
            gather(window, TextUndo::isDeclaredUnderWay, found);
            dialogs.keeping().forEach(dialog -> gather(dialog, input -> true, found));
            return found.stream().reduce(Unsaved.NOTHING, Unsaved::and);
        });
    }

    private static void gather(Node node, Predicate<Node> typed, List<Unsaved> into) {
        if (node.getProperties().get(OWNED) instanceof Supplier<?> owner) {
            if (owner.get() instanceof Unsaved unsaved) {
                into.add(unsaved);
            }
        } else if (node instanceof TextInputControl input) {
            if (input.isEditable() && !input.getText().isBlank() && typed.test(input)) {
                String name = Objects.requireNonNullElse(input.getAccessibleText(), input.getPromptText());
                Unsaved.Text text = new Unsaved.Text(name, input.getText());
                into.add(new Unsaved(List.of(), List.of(), List.of(text)));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, typed, into));
        }
    }

    /** Forgets what was recovered; until then it stays in the file. */
    public void answered() {
        answered(Unsaved.NOTHING);
    }

    /** @param left what a person was not done with: it goes on waiting */
    public void answered(Unsaved left) {
        asked = left;
        touched();
    }

    /** Keeps rows begun before the program ended, to be shown again where rows of their sheets are begun. */
    public void recover(List<Unsaved.NewRow> rows) {
        recovered.addAll(rows);
        touched();
    }

    /** Returns whether there is a file to keep things in: not where the folder of the person cannot be written to. */
    public boolean isKeeping() {
        return file.isPresent();
    }

    /**
     * Keeps a row for the next opening of the workbook, and goes on once it is in the file.
     *
     * @param failed told why it is not; then it is not kept
     */
    public void keepForNextTime(Unsaved.NewRow row, Runnable onward, Consumer<Throwable> failed) {
        UnsavedFile in = file.orElseThrow();
        recovered.add(row);
        Unsaved now = unsaved();
        kept = now;
        turn++;
        long ours = turn;
        tasks.run(() -> {
                    in.write(completing.apply(now), ours);
                    return true;
                })
                .then(written -> onward.run())
                .failed(failure -> {
                    recovered.remove(row);
                    kept = Unsaved.NOTHING;
                    failed.accept(failure);
                });
    }

    /** Returns the last such row of a sheet, once. */
    public Optional<Unsaved.NewRow> takeRecovered(Sheet sheet) {
        for (Iterator<Unsaved.NewRow> each = recovered.reversed().iterator(); each.hasNext(); ) {
            Unsaved.NewRow row = each.next();
            if (row.row().sheet().equals(sheet)) {
                each.remove();
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Tells that something was typed, or written. */
    public void touched() {
        if (!ended) {
            lull.restart();
        }
    }

    /** Keeps it now: of what was counted before everyone, not two seconds are lost. */
    public void keepNow() {
        if (!ended) {
            lull.forget();
            keep();
        }
    }

    /** Returns what is typed in the window and not in the workbook, as it stands. */
    public Unsaved unsaved() {
        Unsaved now = asked.and(new Unsaved(List.copyOf(recovered), List.of(), List.of()));
        for (Supplier<Unsaved> place : places) {
            now = now.and(place.get());
        }
        return now;
    }

    private void keep() {
        Unsaved now = unsaved();
        if (!now.equals(kept)) {
            kept = now;
            write(now);
        }
    }

    /** Two writes may be under way at once, and the older one end last. */
    private void write(Unsaved now) {
        turn++;
        long ours = turn;
        file.ifPresent(in -> tasks.run(() -> {
                    in.write(completing.apply(now), ours);
                    return true;
                })
                .failed(failure -> {
                    kept = Unsaved.NOTHING; // and so tried again
                    log("what is unsaved was not kept", failure);
                }));
    }

    /** Lets what is typed now be offered at the next opening: the workbook leaves the window, and nobody is asked. */
    public void leaveUnasked() {
        answered(unsaved());
    }

    /**
     * Ends the autosave once the person was asked about all that was unsaved: what waits for the next opening alone is to
     * be recovered.
     */
    void end() {
        ended = true;
        lull.forget();
        Unsaved waiting = asked.and(new Unsaved(List.copyOf(recovered), List.of(), List.of()));
        if (!waiting.equals(kept)) {
            write(waiting);
        }
    }

    private static void log(String what, Throwable failure) {
        Logger.getLogger(Autosave.class.getName()).log(Level.WARNING, what, failure);
    }
}
