package fr.technolucide.ui.dialog;

import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Keyboard;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A place on a page for one card, with the title, body, buttons and guards of a dialog, while all else on the page stays in
 * reach. Made by {@link Dialogs#place}; the window does not close over what is typed in it.
 */
public final class CardPlace extends VBox implements BoxPlace, Boxes, Guarded {

    private final DialogLayer layer;
    private final Consumer<Message> ask;
    private final Runnable bring;
    private @Nullable Layered shown;
    private @Nullable Node before;
    private Runnable shownTo = () -> {};

    /** @param bring shows the page, since what is typed on its card is asked about */
    CardPlace(DialogLayer layer, Consumer<Message> ask, Runnable bring) {
        this.layer = layer;
        this.ask = ask;
        this.bring = bring;
        getStyleClass().add("card-place");
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    @Override
    public DialogBox box(Shape icon, String title) {
        return new DialogBox(this, ask, new Icon(icon), title);
    }

    /** Sets what the page does once a card is shown on it, with the keyboard in it. */
    public void onShown(Runnable action) {
        shownTo = action;
    }

    public boolean isEmpty() {
        return shown == null;
    }

    /** Does something once the place is empty: what is typed in the card that stands there is asked about first. */
    public void whenEmpty(Runnable action) {
        Layered card = shown;
        if (card == null) {
            action.run();
        } else {
            card.discarding(() -> {
                card.close();
                action.run();
            });
        }
    }

    /** Gives the keyboard to the card. */
    public void takeFocus() {
        if (shown != null) {
            shown.takeFocus();
        }
    }

    @Override
    public boolean isKeeping() {
        return shown != null && shown.isKeeping();
    }

    /** Shows its page and leaves the card, as Échap does. */
    @Override
    public void leave() {
        if (shown != null) {
            bring.run();
            shown.leave();
        }
    }

    @Override
    public Parent card() {
        return this;
    }

    /** Closes the card without an answer. */
    @Override
    public void close() {
        if (shown != null) {
            shown.close();
        }
    }

    @Override
    public void push(Layered box) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        shown = box;
        layer.heed(this);
        getChildren().setAll(box.card());
        setVisible(true);
        if (getScene() != null) {
            applyCss();
            layout();
        }
        box.takeFocus();
        shownTo.run();
    }

    @Override
    public void pop(Layered box) {
        if (shown == box) {
            Node owner = before;
            boolean held = Keyboard.isIn(this);
            shown = null;
            before = null;
            layer.forget(this);
            getChildren().clear();
            setVisible(false);
            if (box.goBack()) {
                return;
            }
            if (owner != null && owner.getScene() != null && owner.getScene() == getScene()) {
                owner.requestFocus();
            }
            if (held && (owner == null || !owner.isFocused())) {
                bring.run(); // it was opened from a page that is not shown now
            }
        }
    }

    @Override
    public boolean holdsKeyboard() {
        return false;
    }
}
