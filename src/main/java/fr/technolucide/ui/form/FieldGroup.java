package fr.technolucide.ui.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * The fields that a person goes through one after the other.
 *
 * @param root  what holds them in the window
 * @param boxes in reading order
 */
record FieldGroup(Node root, Supplier<Collection<FieldBox>> boxes) {

    /** Returns those where the keyboard can go now. */
    List<FieldBox> stops() {
        return boxes.get().stream().filter(FieldBox::isReachable).toList();
    }

    /** Returns the one that has the keyboard. */
    Optional<FieldBox> current() {
        Node focused = focused();
        return boxes.get().stream().filter(box -> box.field().holds(focused)).findFirst();
    }

    Node focused() {
        return root.getScene().getFocusOwner();
    }
}
