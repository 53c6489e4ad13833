package fr.technolucide.ui.shell;

import fr.technolucide.ui.dialog.Caret;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Keeps the caret while another window has the keyboard. Who comes back with a click chooses the place. */
final class CaretKeeper {

    private final Scene scene;
    private @Nullable Node owner;
    private Optional<Caret> caret = Optional.empty();

    CaretKeeper(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> owner = null);
    }

    void keep() {
        owner = scene.getFocusOwner();
        caret = Caret.of(owner);
    }

    /** Restores the caret, once the field has the keyboard again. */
    void giveBack() {
        Node kept = owner;
        owner = null;
        if (kept != null && scene.getFocusOwner() == kept) {
            caret.ifPresent(Caret::giveBack);
        }
    }
}
