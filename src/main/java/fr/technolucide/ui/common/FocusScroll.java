package fr.technolucide.ui.common;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls a pane up or down to what the keyboard went to in it, as that grows while one types, and as what stands round it
 * comes or goes. It never scrolls under the mouse: what is clicked is in sight; nor to what someone scrolled away from,
 * before a key is pressed there that does something.
 */
public final class FocusScroll {

    private static final double MOST_MARGIN = 0.25;

    /** The style class of a line of a form: its fields, and what is said of them. */
    private static final String LINE = "form-line";

    /** How much of what is said below a field is shown with it, in heights of the field. */
    private static final double MOST_BELOW = 2;

    /** Keys beside those of functions that are answered elsewhere than where the keyboard is, or nowhere. */
    private static final Set<KeyCode> ASIDE = EnumSet.of(
            KeyCode.ESCAPE,
            KeyCode.CONTEXT_MENU,
            KeyCode.CAPS,
            KeyCode.NUM_LOCK,
            KeyCode.SCROLL_LOCK,
            KeyCode.PRINTSCREEN,
            KeyCode.PAUSE);

    private final ScrollPane pane;
    private final DoubleUnaryOperator cover;
    /** The style class of what is shown whole round what has the keyboard; empty where there is no such thing. */
    private final String whole;

    /** Whether the mouse is held down that was pressed in the pane; a release may come to what is gone from the window. */
    private boolean pressed;
    /** Whether what has the keyboard was in sight, as far as it may be. */
    private boolean inSight;

    private final Runnable laidOut = this::laidOut;
    private final EventHandler<MouseEvent> mouse = event -> pressed &= isAnyButtonDown(event);
    private final EventHandler<KeyEvent> key = event -> pressed = false;

    private FocusScroll(ScrollPane pane, DoubleUnaryOperator cover, String whole) {
        this.pane = pane;
        this.cover = cover;
        this.whole = whole;
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> pressed = true);
        watch(null, pane.getScene());
        pane.sceneProperty().subscribe(this::watch);
        pane.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .flatMap(owner -> owner.boundsInParentProperty().map(bounds -> owner))
                .subscribe(owner -> {
                    if (owner != null && !pressed) {
                        show(owner);
                    }
                    look();
                });
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> onceLaidOut(true));
        pane.vvalueProperty().subscribe(value -> look());
        pane.contentProperty()
                .flatMap(Node::layoutBoundsProperty)
                .map(Bounds::getHeight)
                .subscribe(height -> onceLaidOut(inSight));
        pane.viewportBoundsProperty().map(Bounds::getHeight).subscribe(height -> onceLaidOut(inSight));
    }

    private void watch(@Nullable Scene before, @Nullable Scene now) {
        pressed = false;
        if (before != null) {
            before.removeEventFilter(MouseEvent.ANY, mouse);
            before.removeEventFilter(KeyEvent.KEY_PRESSED, key);
            before.removePostLayoutPulseListener(laidOut);
        }
        if (now != null) {
            now.addEventFilter(MouseEvent.ANY, mouse);
            now.addEventFilter(KeyEvent.KEY_PRESSED, key);
        }
    }

    private static boolean isAnyButtonDown(MouseEvent event) {
        return event.isPrimaryButtonDown() || event.isSecondaryButtonDown() || event.isMiddleButtonDown();
    }

    /** Shows what has the keyboard after the next layout: until then it stands, and what is above it, where it was. */
    private void onceLaidOut(boolean wanted) {
        Scene scene = pane.getScene();
        if (wanted && !pressed && scene != null && isInContent(scene.getFocusOwner())) {
            scene.removePostLayoutPulseListener(laidOut);
            scene.addPostLayoutPulseListener(laidOut);
        }
    }

    private boolean isInContent(@Nullable Node owner) {
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each == pane.getContent()) {
                return true;
            }
        }
        return false;
    }

    /** A key is answered where the keyboard is: it is seen there. */
    private void typed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean elsewhere =
                code.isNavigationKey() || code.isModifierKey() || code.isFunctionKey() || ASIDE.contains(code);
        Scene scene = pane.getScene();
        if (!elsewhere
                && !event.isShortcutDown()
                && !event.isAltDown()
                && scene != null
                && scene.getFocusOwner() != null) {
            show(scene.getFocusOwner());
        }
    }

    private void laidOut() {
        Scene scene = pane.getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(laidOut);
            if (scene.getFocusOwner() != null) {
                show(scene.getFocusOwner());
            }
            look();
        }
    }

    public static void follow(ScrollPane pane) {
        follow(pane, top -> 0);
    }

    /**
     * Does the same as the shorter form, and shows with what has the keyboard as much as there is room for of what it is
     * in: the text of a question with its answers.
     *
     * @param styleClass of what it is in
     */
    public static void follow(ScrollPane pane, String styleClass) {
        var _ = new FocusScroll(pane, top -> 0, styleClass);
    }

    /**
     * @param cover gives the height of what stands over the upper edge of the pane while it is scrolled so far down, both in
     *     pixels; it never shrinks farther down
     */
    public static void follow(ScrollPane pane, DoubleUnaryOperator cover) {
        var _ = new FocusScroll(pane, cover, "");
    }

    /** Returns the place of a node in the content; of a field of a form, with what is said below it. */
    private Bounds place(Node owner) {
        Bounds own = inContent(owner);
        Node around = around(owner, whole);
        if (around != null) {
            return surrounded(own, inContent(around));
        }
        Node line = around(owner, LINE);
        if (line == null) {
            return own;
        }
        double bottom = Math.min(inContent(line).getMaxY(), own.getMaxY() + MOST_BELOW * own.getHeight());
        return new BoundingBox(
                own.getMinX(), own.getMinY(), own.getWidth(), Math.max(bottom, own.getMaxY()) - own.getMinY());
    }

    /** Returns the nearest node of the content with a style class that holds another. */
    private @Nullable Node around(Node owner, String styleClass) {
        for (Node each = owner; each != null && each != pane.getContent(); each = each.getParent()) {
            if (each.getStyleClass().contains(styleClass)) {
                return each;
            }
        }
        return null;
    }

    /** Returns all that it is in where there is room for that, else what stands above it as far as there is room. */
    private Bounds surrounded(Bounds own, Bounds all) {
        double room = pane.getViewportBounds().getHeight();
        if (all.getHeight() <= room) {
            return all;
        }
        double top = Math.min(own.getMinY(), Math.max(all.getMinY(), own.getMaxY() - room));
        return new BoundingBox(own.getMinX(), top, own.getWidth(), own.getMaxY() - top);
    }

    private Bounds inContent(Node node) {
        return pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private double hidden() {
        return pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
    }

    private void look() {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        inSight = false;
        if (owner != null && isInContent(owner)) {
            double top = pane.getVvalue() * Math.max(0, hidden());
            Bounds place = place(owner);
            inSight = place.getMaxY() > top
                    && place.getMinY() < top + pane.getViewportBounds().getHeight();
        }
    }

    private void show(Node owner) {
        Node content = pane.getContent();
        if (content == null || !isInContent(owner)) {
            return;
        }
        double room = pane.getViewportBounds().getHeight();
        double hidden = hidden();
        Bounds place = place(owner);
        double most = cover.applyAsDouble(place.getMinY());
        double spare = room - most - place.getHeight();
        if (hidden <= 0 || spare < 0) {
            return;
        }
        // its name above it, what is said of it below
        double margin = Math.min(Math.min(place.getHeight(), MOST_MARGIN * room), spare / 2);
        double top = pane.getVvalue() * hidden;
        double first = place.getMinY() - margin;
        if (first < top + cover.applyAsDouble(top)) {
            pane.setVvalue(Math.max(0, (first - cover.applyAsDouble(first)) / hidden));
        } else if (place.getMaxY() + margin > top + room) {
            pane.setVvalue(Math.min(1, (place.getMaxY() + margin - room) / hidden));
        }
    }
}
