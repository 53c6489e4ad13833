package fr.technolucide.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;

/** Whether anything was typed or chosen in the fields of a part of the window since a moment; what was put back was not. */
public final class TypedSince implements BooleanSupplier {

    private final Node root;
    private final List<Object> before;

    private TypedSince(Node root) {
        this.root = root;
        this.before = values(root);
    }

    public static TypedSince now(Node root) {
        return new TypedSince(root);
    }

    @Override
    public boolean getAsBoolean() {
        return !values(root).equals(before);
    }

    private static List<Object> values(Node root) {
        List<Object> values = new ArrayList<>();
        gather(root, values);
        return values;
    }

    private static void gather(Node node, List<Object> values) {
        switch (node) {
            case TextInputControl text -> values.add(Objects.requireNonNullElse(text.getText(), ""));
            case DatePicker picker -> gather(picker.getEditor(), values);
            case ComboBox<?> box -> values.add(Objects.requireNonNullElse(box.getValue(), ""));
            case CheckBox box -> values.add(box.isSelected());
            case Toggle toggle -> values.add(toggle.isSelected());
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> gather(child, values));
            default -> {}
        }
    }
}
