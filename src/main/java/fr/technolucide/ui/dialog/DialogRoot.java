package fr.technolucide.ui.dialog;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The content of a window, and the dialogs above it. While one is open, assistive technology finds that one alone; what
 * lies below keeps its look, which disabling it would grey.
 */
public final class DialogRoot extends StackPane {

    private @Nullable DialogLayer dialogs;

    /** Sets what the window shows, and the layer above it. */
    public void show(Node content, DialogLayer layer) {
        dialogs = layer;
        getChildren().setAll(content, layer);
        layer.visibleProperty().subscribe(open -> notifyAccessibleAttributeChanged(AccessibleAttribute.CHILDREN));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.CHILDREN && dialogs != null && dialogs.isBusy()
                ? FXCollections.observableArrayList(List.<Node>of(dialogs))
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
