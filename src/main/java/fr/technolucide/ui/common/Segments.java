package fr.technolucide.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A few choices side by side, one of them taken; radio buttons to a screen reader, arrows move between them. */
public final class Segments<T> {

    private final Line node = new Line();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<T> items;
    private boolean choosing;
    private Consumer<@Nullable T> onChosen = item -> {};

    /** @param mayBeEmpty whether a press on the chosen one takes the choice back */
    public Segments(List<T> items, Function<T, String> words, boolean mayBeEmpty) {
        this(items, words, item -> Optional.empty(), mayBeEmpty);
    }

    /** @param drawings what stands before the words */
    public Segments(
            List<T> items,
            Function<T, String> words,
            Function<T, ? extends Optional<? extends Node>> drawings,
            boolean mayBeEmpty) {
        this.items = List.copyOf(items);
        node.getStyleClass().add("segments");
        for (T item : this.items) {
            ToggleButton button = new ToggleButton(words.apply(item));
            button.setToggleGroup(group);
            drawings.apply(item)
                    .ifPresentOrElse(
                            drawing -> BoldSpacer.keep(button, drawing, button.selectedProperty()),
                            () -> BoldSpacer.keep(button, button.selectedProperty()));
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            Meanings.explained(button);
            buttons.add(button);
        }
        buttons.getFirst().getStyleClass().add("first");
        buttons.getLast().getStyleClass().add("last");
        node.getChildren().addAll(buttons);
        group.selectedToggleProperty().subscribe((before, after) -> {
            if (!choosing && after == null && !mayBeEmpty) {
                quietly(() -> group.selectToggle(before));
            } else if (!choosing) {
                onChosen.accept(after == null ? null : items.get(buttons.indexOf(after)));
            }
        });
    }

    /** A pane as wide as its buttons in one line; a flow pane would always ask for the same width. */
    private static final class Line extends FlowPane {

        private boolean filled;

        @Override
        protected double computePrefWidth(double height) {
            return snappedLeftInset() + words() + gaps() + snappedRightInset();
        }

        private double words() {
            return getManagedChildren().stream()
                    .mapToDouble(child -> snapSizeX(child.prefWidth(-1)))
                    .sum();
        }

        private double gaps() {
            return snapSpaceX(getHgap()) * (getManagedChildren().size() - 1);
        }

        @Override
        protected void layoutChildren() {
            double room = getWidth() - snappedLeftInset() - snappedRightInset() - gaps();
            double spare = room - words();
            if (filled && spare >= 0) {
                share(
                        room / getManagedChildren().size(),
                        spare / getManagedChildren().size());
            } else {
                super.layoutChildren();
            }
        }

        /**
         * @param width of each, where that is enough for its words
         * @param more  what each has over its words, where it is not
         */
        private void share(double width, double more) {
            boolean equal = getManagedChildren().stream().allMatch(child -> child.prefWidth(-1) <= width);
            double height = getHeight() - snappedTopInset() - snappedBottomInset();
            double end = snappedLeftInset();
            for (Node child : getManagedChildren()) {
                double start = snapPositionX(end);
                end += equal ? width : snapSizeX(child.prefWidth(-1)) + more;
                child.resizeRelocate(start, snappedTopInset(), snapPositionX(end) - start, height);
                end += snapSpaceX(getHgap());
            }
        }
    }

    private void quietly(Runnable change) {
        choosing = true;
        change.run();
        choosing = false;
    }

    public Region node() {
        return node;
    }

    /** Lets them take the whole width, each as much as the others where its words leave it so. */
    public void fill() {
        node.filled = true;
    }

    public List<ToggleButton> buttons() {
        return List.copyOf(buttons);
    }

    /** Returns the button that takes the keyboard when nothing is chosen. */
    public ToggleButton first() {
        return buttons.getFirst();
    }

    /** Sets the listener that is told of what a person chooses, not of {@link #choose}. */
    public void onChosen(Consumer<@Nullable T> action) {
        onChosen = action;
    }

    public void choose(@Nullable T item) {
        int index = item == null ? -1 : items.indexOf(item);
        quietly(() -> group.selectToggle(index < 0 ? null : buttons.get(index)));
    }
}
