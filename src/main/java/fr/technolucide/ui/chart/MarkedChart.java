package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A drawing with marks. It is one stop of the keyboard, whose accessible text is the sentence beside it and every
 * figure; arrows then move from mark to mark, each said aloud in its turn, and Entrée or a click chooses one. Its picture is
 * copied with Ctrl+C or its menu, which saves it, too.
 */
abstract class MarkedChart extends Region {

    /**
     * @param node   what is drawn
     * @param words  what is said of it
     * @param action what choosing it does
     */
    protected record Mark(Node node, String words, Runnable action) {}

    private static final int NONE = -1;

    /** How far from its middle a click still goes to a mark that is drawn smaller, in pixels. */
    private static final double REACH = 12;

    private final String name;
    private final Region ring = new Region();
    private List<Mark> marks = List.of();
    private String whole = "";
    private ChartFigures figures = ChartFigures.NONE;
    private String note = "";
    private int current = NONE;
    private Consumer<Bounds> onMoved = place -> {};

    /** @param name the key of what it shows, in a few words */
    MarkedChart(String name) {
        this.name = name;
        getStyleClass().add("chart");
        ring.getStyleClass().add("mark-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(Messages.text("chart.help"));
        ring.setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(
                MouseEvent.MOUSE_MOVED,
                move -> setCursor(at(move.getX(), move.getY()).isPresent() ? Cursor.HAND : null));
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        focusedProperty().subscribe(focused -> move(NONE));
    }

    /** Returns the mark that an arrow key leads to, or {@code current} itself when there is none further. */
    protected abstract int next(int current, KeyCode arrow);

    /**
     * Puts a drawing in place of the one before.
     *
     * @param drawn what is shown, the marks among it or within it
     * @param text  the sentence and the figures
     * @param table what it is drawn from
     */
    protected final void draw(List<? extends Node> drawn, List<Mark> marked, String text, ChartFigures table) {
        marks = List.copyOf(marked);
        whole = text;
        figures = table;
        getChildren().setAll(drawn);
        getChildren().add(ring);
        move(NONE);
        requestLayout();
    }

    /**
     * Sets the listener that is told of where the keyboard is, in the coordinates of this chart, so that it can be
     * scrolled to.
     */
    public final void onMoved(Consumer<Bounds> action) {
        onMoved = action;
    }

    protected final List<Mark> marks() {
        return marks;
    }

    /** To be called at the end of each layout. */
    protected final void placeRing() {
        ring.setVisible(current != NONE);
        if (current != NONE) {
            Bounds place = bounds(marks.get(current).node());
            ring.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        }
    }

    private Bounds bounds(Node node) {
        Bounds place = node.getLayoutBounds();
        for (Node each = node; each != null && each != this; each = each.getParent()) {
            place = each.localToParent(place);
        }
        return new BoundingBox(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }

    private void move(int to) {
        current = to;
        setAccessibleText(to == NONE ? whole : marks.get(to).words());
        placeRing();
        if (to != NONE) {
            onMoved.accept(bounds(marks.get(to).node()));
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN -> {
                if (!marks.isEmpty()) {
                    move(current == NONE ? first(event.getCode()) : next(current, event.getCode()));
                    event.consume();
                }
            }
            case ENTER, SPACE -> {
                if (current != NONE) {
                    marks.get(current).action().run();
                    event.consume();
                }
            }
            case C -> {
                if (event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
                    ask(ChartEvent.COPY);
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void menu(ContextMenuEvent event) {
        if (marks.isEmpty()) {
            return;
        }
        MenuItem copy = item("chart.copy", ChartEvent.COPY);
        copy.setAccelerator(KeyCombination.valueOf("Shortcut+C"));
        ContextMenu menu = new ContextMenu(copy, item("chart.save", ChartEvent.SAVE));
        menu.setId("chart.menu");
        Bounds place = localToScreen(getLayoutBounds());
        menu.show(
                this,
                event.isKeyboardTrigger() ? place.getMinX() : event.getScreenX(),
                event.isKeyboardTrigger() ? place.getMinY() : event.getScreenY());
        event.consume();
    }

    private MenuItem item(String key, EventType<ChartEvent> wanted) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setId(key);
        item.setOnAction(event -> ask(wanted));
        return item;
    }

    private void ask(EventType<ChartEvent> wanted) {
        if (!marks.isEmpty()) {
            fireEvent(new ChartEvent(wanted, picture()));
        }
    }

    /** Returns it as it is drawn, without what shows where the keyboard is. */
    ChartPicture picture() {
        ring.setVisible(false);
        ChartFrame framed = new ChartFrame(this, Messages.text(name), note);
        ChartPicture picture =
                new ChartPicture(Messages.text(name), framed.image(), framed.svg(whole), figures.table());
        placeRing();
        return picture;
    }

    /** Sets what must be said under every picture of it: of an estimate, that it is one. */
    protected final void note(String words) {
        note = words;
    }

    private int first(KeyCode arrow) {
        return arrow == KeyCode.LEFT || arrow == KeyCode.UP ? marks.size() - 1 : 0;
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            at(event.getX(), event.getY()).ifPresent(mark -> mark.action().run());
        }
    }

    /** Returns the mark that a click goes to: of those under it, else of those close to it, the nearest. */
    private Optional<Mark> at(double x, double y) {
        Comparator<Mark> nearest = Comparator.comparingDouble(mark -> distance(mark, x, y));
        return marks.stream()
                .filter(mark -> bounds(mark.node()).contains(x, y))
                .min(nearest)
                .or(() -> marks.stream()
                        .filter(mark -> distance(mark, x, y) <= REACH)
                        .min(nearest));
    }

    private double distance(Mark mark, double x, double y) {
        Bounds place = bounds(mark.node());
        return Math.hypot(place.getCenterX() - x, place.getCenterY() - y);
    }
}
