package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A drawing with marks. It is one stop of the keyboard, whose accessible text is the sentence beside it and every
 * figure; arrows then move from mark to mark, each said aloud in its turn, and Entrée or a click chooses one.
 */
abstract class MarkedChart extends Region {

    /**
     * @param node   what is drawn
     * @param words  what is said of it
     * @param action what choosing it does
     */
    protected record Mark(Node node, String words, Runnable action) {}

    private static final int NONE = -1;

    private final Region ring = new Region();
    private List<Mark> marks = List.of();
    private String whole = "";
    private int current = NONE;
    private Consumer<Bounds> onMoved = place -> {};

    MarkedChart() {
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
        focusedProperty().subscribe(focused -> move(NONE));
    }

    /** Returns the mark that an arrow key leads to, or {@code current} itself when there is none further. */
    protected abstract int next(int current, KeyCode arrow);

    /**
     * Puts a drawing in place of the one before.
     *
     * @param drawn what is shown, the marks among it or within it
     * @param text  the sentence and the figures
     */
    protected final void draw(List<? extends Node> drawn, List<Mark> marked, String text) {
        marks = List.copyOf(marked);
        whole = text;
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
            default -> {}
        }
    }

    private int first(KeyCode arrow) {
        return arrow == KeyCode.LEFT || arrow == KeyCode.UP ? marks.size() - 1 : 0;
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        for (Mark mark : marks) {
            Bounds place = bounds(mark.node());
            if (place.contains(event.getX(), event.getY())) {
                mark.action().run();
                return;
            }
        }
    }
}
