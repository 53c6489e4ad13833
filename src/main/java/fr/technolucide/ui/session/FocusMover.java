package fr.technolucide.ui.session;

import fr.technolucide.ui.dialog.DialogLayer;
import fr.technolucide.ui.task.Tasks;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Moves the keyboard of a window to where the program wishes it, as the answer to a key or a click. There is one wish at
 * a time: a newer one takes the place of the one before, and a person who goes elsewhere meanwhile, by the mouse or by
 * Tab, withdraws it. A move that needs nothing more but its turn is counted among what {@link Tasks} have to come.
 * Entrée held down, which the system repeats, does nothing where the first press has led to. On the UI thread.
 */
public final class FocusMover {

    private final Tasks tasks;
    private final DialogLayer dialogs;
    private final EventHandler<InputEvent> person = event -> forget();
    private final EventHandler<KeyEvent> pressed = this::press;
    private final EventHandler<KeyEvent> released = event -> {
        if (event.getCode() == KeyCode.ENTER) {
            held = null;
        }
    };
    private final Subscription window;
    private Subscription front = Subscription.EMPTY;
    /** Where the keyboard was when Entrée was pressed; {@code null} once it is released. */
    private @Nullable Press held;

    private @Nullable Scene scene;
    private @Nullable Wish wish;
    private @Nullable Awaited awaited;

    /** A key that is down, and the node that had the keyboard then; {@code null} where none had it. */
    private record Press(@Nullable Node owner) {}

    /** A request for the keyboard from a part of the window that has no node to focus yet. */
    private record Wish(Object place, Runnable move) {}

    FocusMover(Tasks tasks, DialogLayer dialogs) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.window = dialogs.sceneProperty().subscribe(this::watch);
    }

    private void watch(@Nullable Scene shown) {
        Scene before = scene;
        if (before != null) {
            before.removeEventFilter(MouseEvent.MOUSE_PRESSED, person);
            before.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            before.removeEventFilter(KeyEvent.KEY_RELEASED, released);
            front.unsubscribe();
        }
        scene = shown;
        held = null;
        if (shown != null) {
            shown.addEventFilter(MouseEvent.MOUSE_PRESSED, person);
            shown.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            shown.addEventFilter(KeyEvent.KEY_RELEASED, released);
            front = shown.windowProperty().flatMap(Window::focusedProperty).subscribe(inFront -> held = null);
        }
    }

    /** A window that goes to the back never hears that the key is up. */
    private void press(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            held = null;
            if (event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.F6) {
                forget();
            }
            return;
        }
        Scene shown = scene;
        Press now = new Press(shown == null ? null : shown.getFocusOwner());
        if (held == null) {
            held = now;
        } else if (held.owner() != now.owner()) {
            event.consume();
        }
    }

    /**
     * Gives the keyboard to a node, now or as soon as a window holds it: what a {@code ScrollPane} shows is in no scene
     * before the first pulse, and JavaFX forgets what is asked of it until then.
     */
    public void to(Node node) {
        forget();
        if (node.getScene() == null) {
            awaited = new Awaited(node);
        } else {
            node.requestFocus();
        }
    }

    /**
     * Lets what a tab shows take the keyboard, once what is under way on the UI thread is over; while a dialog has it,
     * when that closes.
     *
     * @param move asks for it
     */
    public void later(Runnable move) {
        later(new Wish(move, move));
    }

    /** Lets a place take the keyboard as {@link #later(Runnable)} does, also one that is in the dialog in front. */
    public void later(Node place, Runnable move) {
        later(new Wish(place, move));
    }

    private void later(Wish wished) {
        wish = wished;
        tasks.after(() -> {
            if (wished.equals(wish)) {
                wish = null;
                if (wished.place() instanceof Node place && dialogs.isInFront(place)) {
                    wished.move().run();
                } else {
                    dialogs.letTake(wished.move());
                }
            }
        });
    }

    /**
     * Wishes to move to a place that is not there yet, until {@link #arrived}.
     *
     * @param place where to
     * @param move  asks for it
     */
    public void await(Object place, Runnable move) {
        forget();
        wish = new Wish(place, move);
    }

    /** Moves to a place that is there now, if that is still wished. */
    public void arrived(Object place) {
        Wish wished = wish;
        if (wished != null && wished.place().equals(place)) {
            later(wished);
        }
    }

    private void forget() {
        wish = null;
        Awaited before = awaited;
        if (before != null) {
            before.end();
        }
    }

    void close() {
        forget();
        window.unsubscribe();
        watch(null);
    }

    /** A node that no window holds yet. */
    private final class Awaited implements ChangeListener<@Nullable Scene> {

        private final Node node;

        private Awaited(Node node) {
            this.node = node;
            tasks.begun();
            node.sceneProperty().addListener(this);
        }

        @Override
        public void changed(
                ObservableValue<? extends @Nullable Scene> held, @Nullable Scene before, @Nullable Scene scene) {
            if (scene != null) {
                end();
                node.requestFocus();
            }
        }

        private void end() {
            node.sceneProperty().removeListener(this);
            awaited = null;
            tasks.over();
        }
    }
}
