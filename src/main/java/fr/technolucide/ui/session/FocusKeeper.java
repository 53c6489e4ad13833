package fr.technolucide.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard of a window near the control that had it and is gone or hidden: JavaFX gives it to the first control of the
 * window, so that what is typed next would land there. On the UI thread.
 */
final class FocusKeeper {

    private final Scene scene;
    private final Subscription owner;
    private @Nullable Node had;

    /** Where it stood, from the inside out. */
    private List<Place> path = List.of();

    /** A place among the children of a parent. */
    private record Place(Parent parent, int index) {}

    /** @param later does something once what is under way on the UI thread is over */
    FocusKeeper(Scene scene, Consumer<Runnable> later) {
        this.scene = scene;
        this.owner = scene.focusOwnerProperty().subscribe(now -> moved(now, later));
    }

    private void moved(@Nullable Node now, Consumer<Runnable> later) {
        if (now == null) {
            return; // JavaFX takes it from what is gone first, and gives it away after
        }
        Node before = had;
        List<Place> places = path;
        had = now;
        path = path(now);
        if (before != null && !isShown(before) && isFirst(now)) {
            nearest(places)
                    .filter(near -> near != now)
                    .ifPresent(near -> later.accept(() -> {
                        if (now.isFocused() && isShown(near)) {
                            near.requestFocus();
                        }
                    }));
        }
    }

    private boolean isFirst(Node node) {
        return controls(scene.getRoot()).findFirst().filter(node::equals).isPresent();
    }

    private static List<Place> path(Node node) {
        List<Place> path = new ArrayList<>();
        for (Node at = node; at.getParent() != null; at = at.getParent()) {
            path.add(new Place(
                    at.getParent(), at.getParent().getChildrenUnmodifiable().indexOf(at)));
        }
        return path;
    }

    private Optional<Node> nearest(List<Place> places) {
        return places.stream()
                .filter(place -> isShown(place.parent()))
                .flatMap(place -> around(place).flatMap(FocusKeeper::controls))
                .findFirst();
    }

    /** Returns what stands after a place, then what stands before it, the nearest first. */
    private static Stream<Node> around(Place place) {
        List<Node> children = place.parent().getChildrenUnmodifiable();
        int at = Math.min(place.index(), children.size());
        return Stream.concat(
                IntStream.range(at, children.size()).mapToObj(children::get),
                IntStream.iterate(at - 1, index -> index >= 0, index -> index - 1)
                        .mapToObj(children::get));
    }

    private static Stream<Node> controls(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        return node.isFocusTraversable()
                ? Stream.of(node)
                : node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(FocusKeeper::controls)
                        : Stream.empty();
    }

    private boolean isShown(Node node) {
        return node.getScene() == scene
                && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    void close() {
        owner.unsubscribe();
    }
}
