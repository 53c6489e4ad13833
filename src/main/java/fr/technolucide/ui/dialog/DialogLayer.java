package fr.technolucide.ui.dialog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The layer over the content of the window: a scrim, and above it the dialogs, the last one in front. The keyboard
 * stays in the one in front until it closes, and then returns to where it was.
 */
public final class DialogLayer extends StackPane implements BoxPlace {

    /** A dialog, its scrim, and the node that had the keyboard before it was shown. */
    private record Shown(
            Layered box, StackPane scrim, @Nullable Node before, Optional<Caret> caret) {}

    private final Deque<Shown> stack = new ArrayDeque<>();
    private final List<Guarded> pages = new ArrayList<>();
    private @Nullable Runnable askedBelow;

    public DialogLayer() {
        getStyleClass().add("dialog-layer");
        setVisible(false);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::keepInside);
            }
        });
    }

    /** Returns whether a dialog is open. */
    public boolean isBusy() {
        return !stack.isEmpty();
    }

    /**
     * Leaves the dialog, or the card on a page, that holds what no file holds yet, as Échap does; one that asks above it
     * stays.
     *
     * @return whether there is such a one, and the window must wait
     */
    public boolean leavesFirst() {
        Shown front = stack.peek();
        if (front != null && front.box().isKeeping()) {
            front.box().leave();
        } else if (front == null) {
            pages.stream().filter(Guarded::isKeeping).findFirst().ifPresent(Guarded::leave);
        }
        return stack.stream().anyMatch(shown -> shown.box().isKeeping())
                || pages.stream().anyMatch(Guarded::isKeeping);
    }

    /** Returns the dialogs, and the cards on pages, that hold what no file holds yet. */
    public List<Parent> keeping() {
        return Stream.concat(stack.stream().<Guarded>map(Shown::box), pages.stream())
                .filter(Guarded::isKeeping)
                .<Parent>map(Guarded::card)
                .toList();
    }

    /** Guards what is typed in the card of a page as in a dialog. */
    void heed(Guarded page) {
        if (!pages.contains(page)) {
            pages.add(page);
        }
    }

    void forget(Guarded page) {
        pages.remove(page);
    }

    /** Closes every dialog without an answer: what they asked about is gone. */
    public void clear() {
        askedBelow = null;
        List.copyOf(stack).forEach(shown -> shown.box().close());
        List.copyOf(pages).forEach(Guarded::close);
    }

    /**
     * Lets what lies below take the keyboard, now or when the last dialog closes: its answers may come while a person
     * already types above it.
     */
    public void letTake(Runnable keyboard) {
        if (isBusy()) {
            askedBelow = keyboard;
        } else {
            keyboard.run();
        }
    }

    /** Returns whether a node is in the dialog in front. */
    public boolean isInFront(Node node) {
        Shown front = stack.peek();
        return front != null && isInside(node, front.box().card());
    }

    /** Assistive technology finds the dialog in front alone, as the keyboard does. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Shown front = stack.peek();
        return attribute == AccessibleAttribute.CHILDREN && front != null
                ? FXCollections.observableArrayList(List.<Node>of(front.scrim()))
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public boolean holdsKeyboard() {
        return true;
    }

    @Override
    public void push(Layered box) {
        StackPane scrim = new StackPane(box.card());
        scrim.getStyleClass().add(box.isWhole() ? "whole-window" : "scrim");
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        stack.push(new Shown(box, scrim, owner, Caret.of(owner)));
        getChildren().add(scrim);
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.CHILDREN);
        applyCss();
        layout();
        box.takeFocus();
    }

    @Override
    public void pop(Layered box) {
        for (Shown shown : List.copyOf(stack)) {
            if (shown.box() == box) {
                boolean front = shown.equals(stack.peek());
                stack.remove(shown);
                getChildren().remove(shown.scrim());
                setVisible(!stack.isEmpty());
                notifyAccessibleAttributeChanged(AccessibleAttribute.CHILDREN);
                if (front) {
                    giveBack(shown.before(), shown.caret());
                }
            }
        }
        Runnable asked = askedBelow;
        if (stack.isEmpty() && asked != null) {
            askedBelow = null;
            asked.run();
        }
    }

    private void giveBack(@Nullable Node before, Optional<Caret> caret) {
        boolean there = before != null && before.getScene() == getScene() && before.getScene() != null;
        Shown next = stack.peek();
        if (there && before != null) {
            before.requestFocus();
            if (before.isFocused()) {
                caret.ifPresent(Caret::giveBack);
            }
        } else if (next != null) {
            next.box().takeFocus();
        }
    }

    /** A click on the scrim, or a key that the window answers, does not take the keyboard away from where it is. */
    private void keepInside(@Nullable Node before, @Nullable Node owner) {
        Shown front = stack.peek();
        if (front == null || isInside(owner, front.box().card())) {
            return;
        }
        if (before != null && isInside(before, front.box().card())) {
            before.requestFocus();
        }
        if (!isInside(getScene().getFocusOwner(), front.box().card())) {
            front.box().takeFocus();
        }
    }

    private static boolean isInside(@Nullable Node node, Parent place) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }
}
