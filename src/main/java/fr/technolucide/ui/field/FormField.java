package fr.technolucide.ui.field;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The control in which one cell is typed or chosen. It commits its value when it is left, or on Entrée. */
public abstract class FormField {

    private final Column<?> column;
    private Consumer<@Nullable Object> onCommit = value -> {};
    private Consumer<@Nullable Object> onTyping = value -> {};
    private Consumer<Finding> onProblem = problem -> {};
    private Runnable onEdited = () -> {};

    FormField(Column<?> column) {
        this.column = column;
    }

    public final Column<?> column() {
        return column;
    }

    /** Returns the node that is placed in the form. */
    public abstract Region node();

    /** Returns the control that takes the keyboard, and has the words for a screen reader. */
    public abstract Control input();

    /** Shows a value; what a person is typing, or typed and must fix, stays. */
    public abstract void show(@Nullable Object value);

    /** Shows a value that nobody chose; a field that has no look of its own for it shows it as any other. */
    public void propose(Object value) {
        show(value);
    }

    /** Forgets what was typed, before another row is shown. */
    public abstract void reset();

    /** Returns whether the field can take the keyboard. */
    public boolean isStop() {
        return true;
    }

    /** Returns whether a list or a calendar of its own is open, which then handles Entrée. */
    public boolean isOpen() {
        return false;
    }

    /** Returns whether Entrée begins a new line of the text. */
    public boolean hasLines() {
        return false;
    }

    /** Goes to a new line of the text; other fields have none. */
    public void newLine() {}

    /** Returns whether the field shows its own label. */
    public boolean isLabelled() {
        return false;
    }

    /** Gives the keyboard to the field: with its skin, without which it hears no key that comes before the next frame. */
    public void focus() {
        node().applyCss();
        input().requestFocus();
    }

    /**
     * Commits what was typed, if anything.
     *
     * @return false when it could not be understood, which was then said
     */
    public boolean leave() {
        return true;
    }

    /** Returns whether the field shows that value, as far as a person sees. */
    public boolean shows(@Nullable Object value) {
        return !isBeingTyped();
    }

    /** Forgets what was typed or refused, for the value that the row holds. */
    public void takeBack(@Nullable Object held) {
        reset();
        show(held);
        typing(held);
        commit(held);
    }

    /** Returns whether something typed is not committed yet. */
    public boolean isBeingTyped() {
        return false;
    }

    /**
     * A text that was not committed.
     *
     * @param value what it says; empty as long as it says nothing
     */
    public record Typed(String text, Optional<?> value) {}

    /** Returns what is being typed; empty when nothing is. */
    public final Optional<Typed> typed() {
        return isBeingTyped() ? text() : Optional.empty();
    }

    /** Returns the text that stands in the field; empty where none is typed. */
    public Optional<Typed> text() {
        return Optional.empty();
    }

    /** Returns the words that stand in the field, typed or chosen; blank for none. */
    public String words() {
        return text().map(Typed::text).orElse("");
    }

    /**
     * Commits what was typed so far, with the text left as it stands; what cannot be understood yet waits.
     *
     * @param ifRight given the value, and what is to be done once it is found right
     */
    public void handOver(BiConsumer<@Nullable Object, Runnable> ifRight) {}

    /**
     * Does what Entrée does here: commits what was typed.
     *
     * @return whether the keyboard may go on to the next field
     */
    public boolean goOn() {
        return leave();
    }

    /**
     * Takes what was typed although nothing is known of it, by the wish of a person.
     *
     * @return false where there is no such thing
     */
    public boolean takeAnyway() {
        return false;
    }

    /** Takes a text as if it had been typed and left; returns false where nothing is typed. */
    public boolean retype(String text) {
        return false;
    }

    /** The words of a screen reader for the control. */
    public void name(String words) {
        input().setAccessibleText(words);
    }

    /** Sets what a screen reader says after its name. */
    public void explain(String words) {
        input().setAccessibleHelp(words);
    }

    /** An example of what is typed. */
    public void prompt(String example) {}

    public final boolean holds(@Nullable Node focused) {
        for (Node each = focused; each != null; each = each.getParent()) {
            if (each == node()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Runs an action each time focus goes elsewhere in the window, which may stand behind another by then: it can be
     * closed from there. A window that loses focus in the middle of a word does not count.
     */
    static void whenLeft(Node control, Runnable action) {
        control.focusedProperty().subscribe((before, focused) -> {
            if (!focused && (control.getScene() == null || control.getScene().getFocusOwner() != control)) {
                action.run();
            }
        });
        control.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .map(owner -> owner == control)
                .orElse(false)
                .subscribe((before, owning) -> {
                    if (before && !owning && isBehind(control)) {
                        action.run();
                    }
                });
    }

    private static boolean isBehind(Node control) {
        return control.getScene() != null
                && control.getScene().getWindow() != null
                && !control.getScene().getWindow().isFocused();
    }

    /** Returns whether the field has the keyboard; {@code focused} of a combo box alone is not reliable. */
    public final ObservableValue<Boolean> focused() {
        return node().sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .map(this::holds)
                .orElse(false);
    }

    public final void onCommit(Consumer<@Nullable Object> action) {
        onCommit = action;
    }

    /** Sets the listener that is told of each value that what is being typed would give. */
    public final void onTyping(Consumer<@Nullable Object> action) {
        onTyping = action;
    }

    /** Sets the listener that is told of each change of the text. */
    public final void onEdited(Runnable action) {
        onEdited = action;
    }

    public final void onProblem(Consumer<Finding> action) {
        onProblem = action;
    }

    final void commit(@Nullable Object value) {
        onCommit.accept(value);
    }

    final void edited() {
        onEdited.run();
    }

    final void typing(@Nullable Object value) {
        onTyping.accept(value);
    }

    final void report(Finding problem) {
        onProblem.accept(problem);
    }
}
