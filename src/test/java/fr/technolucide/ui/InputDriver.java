package fr.technolucide.ui;

import com.sun.javafx.scene.SceneHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A keyboard and a mouse. What it does reaches the scene by the door that the system's own events come through: a key
 * goes to whoever has the keyboard, with its accelerators and its pop-ups, as press, character and release; the mouse
 * to what lies on top at its place. Each event stands alone on the UI thread, so that what one puts off is done before
 * the next. Before and after each gesture it waits for {@link Rest}, as a person does who looks before acting, and at what
 * came of it.
 */
public final class InputDriver {

    /** More than the few pixels after which a press is a drag, and some on the way. */
    private static final int DRAGGED_STEPS = 8;

    private final Runnable look;

    public InputDriver() {
        this(Rest::await);
    }

    private InputDriver(Runnable look) {
        this.look = look;
    }

    /** Of a person who does not look up: gestures follow each other while answers are still to come. */
    public static InputDriver hasty() {
        return new InputDriver(() -> {});
    }

    /** Presses keys one over the other, the last with those before it held, and lets them go. */
    public void push(KeyCode... keys) {
        look.run();
        Held held = new Held(List.of(keys));
        List<KeyCode> pressed = new ArrayList<>();
        for (KeyCode key : keys) {
            pressed.add(key);
            Held now = new Held(pressed);
            fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", key, now);
            String typed = typed(key, now);
            if (!typed.isEmpty()) {
                fire(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, now);
            }
        }
        for (KeyCode key : pressed.reversed()) {
            fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, "", key, held);
        }
        look.run();
    }

    /**
     * Presses a key and lets it go, as a layout of the system gives it.
     *
     * @param text what the system says that the key bears
     * @param held what is held meanwhile
     */
    public void push(KeyCode key, String text, KeyCode... held) {
        look.run();
        Held now = new Held(List.of(held));
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, text, key, now);
        fire(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, now);
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, text, key, now);
        look.run();
    }

    /** Holds a key down until the system has repeated it, and lets it go. */
    public void hold(KeyCode key, int presses) {
        look.run();
        Held held = new Held(List.of(key));
        for (int i = 0; i < presses; i++) {
            fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", key, held);
        }
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, "", key, held);
        look.run();
    }

    /** Types a text, letter by letter. */
    public void write(String text) {
        look.run();
        text.codePoints().mapToObj(Character::toString).forEach(this::type);
        look.run();
    }

    private void type(String letter) {
        KeyCode key = code(letter);
        Held held = new Held(letter.equals(letter.toLowerCase(Locale.ROOT)) ? List.of() : List.of(KeyCode.SHIFT));
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, letter, key, held);
        fire(KeyEvent.KEY_TYPED, key == KeyCode.ENTER ? "\r" : letter, "", KeyCode.UNDEFINED, held);
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, letter, key, held);
    }

    /** The key that bears a letter; none for what is composed, as an accent is. */
    private static KeyCode code(String letter) {
        return switch (letter) {
            case "\n" -> KeyCode.ENTER;
            case "\t" -> KeyCode.TAB;
            case " " -> KeyCode.SPACE;
            default -> {
                KeyCode key = KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT));
                yield key != null && (key.isLetterKey() || key.isDigitKey()) ? key : KeyCode.UNDEFINED;
            }
        };
    }

    /** The character that a key brings with it. */
    private static String typed(KeyCode key, Held held) {
        return switch (key) {
            case ENTER -> "\r";
            case TAB -> "\t";
            case ESCAPE -> "\u001B";
            case BACK_SPACE -> "\b";
            case DELETE -> "\u007F";
            case SPACE -> " ";
            default -> {
                if (key.isLetterKey()) {
                    String letter = key.getName();
                    yield held.control()
                            ? Character.toString(letter.charAt(0) - 'A' + 1)
                            : held.shift() ? letter : letter.toLowerCase(Locale.ROOT);
                }
                yield key.isDigitKey() && !held.control() && key.getName().length() == 1 ? key.getName() : "";
            }
        };
    }

    private static void fire(EventType<KeyEvent> type, String character, String text, KeyCode key, Held held) {
        Fx.run(() -> front().ifPresentOrElse(
                        window -> SceneHelper.processKeyEvent(
                                window.getScene(),
                                new KeyEvent(
                                        type,
                                        character,
                                        text,
                                        key,
                                        held.shift(),
                                        held.control(),
                                        held.alt(),
                                        held.meta())),
                        () -> {
                            if (type == KeyEvent.KEY_PRESSED) { // what it closed hears no more of it
                                throw new AssertionError("no window has the keyboard");
                            }
                        }));
    }

    /** The window that has the keyboard of the system. */
    private static Optional<Window> front() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isFocused())
                .reduce((_, last) -> last);
    }

    /** Clicks in the middle of a node with the right button, as one does for its menu. */
    public void rightClickOn(Node node) {
        look.run();
        Supplier<Window> where = () -> node.getScene().getWindow();
        Point2D place = Fx.on(() -> middle(node));
        move(where, place, MouseEvent.MOUSE_MOVED, MouseButton.NONE, false);
        move(where, place, MouseEvent.MOUSE_PRESSED, MouseButton.SECONDARY, true);
        Fx.run(() -> {
            Point2D on = node.sceneToLocal(place);
            Point2D onScreen = node.localToScreen(on);
            Event.fireEvent(
                    node,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            on.getX(),
                            on.getY(),
                            onScreen.getX(),
                            onScreen.getY(),
                            false,
                            null));
        });
        move(where, place, MouseEvent.MOUSE_RELEASED, MouseButton.SECONDARY, false);
        look.run();
    }

    /** Clicks in the middle of a node while keys are held. */
    public void clickOn(Node node, KeyCode... held) {
        look.run();
        click(() -> node.getScene().getWindow(), Fx.on(() -> middle(node)), new Held(List.of(held)));
        look.run();
    }

    /** Clicks a place of the screen, on the window in front there. */
    public void clickOn(double x, double y) {
        look.run();
        Window under = Fx.on(() -> Window.getWindows().stream()
                .filter(window -> window.isShowing()
                        && x >= window.getX()
                        && x < window.getX() + window.getWidth()
                        && y >= window.getY()
                        && y < window.getY() + window.getHeight())
                .reduce((_, last) -> last)
                .orElse(null));
        if (under != null) {
            Point2D place = Fx.on(() -> new Point2D(
                    x - under.getX() - under.getScene().getX(),
                    y - under.getY() - under.getScene().getY()));
            click(() -> under, place, new Held(List.of()));
        }
        look.run();
    }

    private static void click(Supplier<Window> where, Point2D place, Held held) {
        move(where, place, MouseEvent.MOUSE_MOVED, MouseButton.NONE, false);
        Fx.run(() -> {
            if (where.get() instanceof Stage stage && !stage.isFocused()) {
                stage.requestFocus();
            }
        });
        move(where, place, MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, true, held);
        move(where, place, MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, false, held);
    }

    private static void move(
            Supplier<Window> where, Point2D place, EventType<MouseEvent> type, MouseButton button, boolean down) {
        move(where, place, type, button, down, new Held(List.of()));
    }

    private static void move(
            Supplier<Window> where,
            Point2D place,
            EventType<MouseEvent> type,
            MouseButton button,
            boolean down,
            Held held) {
        Fx.run(() -> {
            Window window = where.get();
            if (window == null || !window.isShowing()) {
                return; // the press closed it
            }
            Scene scene = window.getScene();
            SceneHelper.processMouseEvent(
                    scene,
                    new MouseEvent(
                            type,
                            place.getX(),
                            place.getY(),
                            window.getX() + scene.getX() + place.getX(),
                            window.getY() + scene.getY() + place.getY(),
                            button,
                            0,
                            held.shift(),
                            held.control(),
                            held.alt(),
                            held.meta(),
                            down && button == MouseButton.PRIMARY,
                            false,
                            down && button == MouseButton.SECONDARY,
                            false,
                            false,
                            false,
                            null));
        });
    }

    /**
     * Takes a node with the mouse, carries it over another and lets it go there.
     *
     * @param below how far under the middle of the other, in pixels
     */
    public void drag(Node taken, Node onto, double below) {
        look.run();
        Supplier<Window> where = () -> taken.getScene().getWindow();
        Point2D from = Fx.on(() -> middle(taken));
        Point2D to = Fx.on(() -> middle(onto)).add(0, below);
        move(where, from, MouseEvent.MOUSE_MOVED, MouseButton.NONE, false);
        move(where, from, MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, true);
        for (int step = 1; step <= DRAGGED_STEPS; step++) {
            move(
                    where,
                    from.interpolate(to, (double) step / DRAGGED_STEPS),
                    MouseEvent.MOUSE_DRAGGED,
                    MouseButton.PRIMARY,
                    true);
        }
        move(where, to, MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, false);
        look.run();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** What is held while a key is pressed. */
    private record Held(List<KeyCode> keys) {

        private Held {
            keys = List.copyOf(keys);
        }

        private boolean shift() {
            return keys.contains(KeyCode.SHIFT);
        }

        private boolean control() {
            return keys.contains(KeyCode.CONTROL);
        }

        private boolean alt() {
            return keys.contains(KeyCode.ALT);
        }

        private boolean meta() {
            return keys.contains(KeyCode.META);
        }
    }
}
