package fr.technolucide.ui.field;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a list that is open: Entrée closes it and goes on from its field, Échap closes it and nothing else. What
 * JavaFX does with them is to close the list, then to let the window hear Échap, and nobody Entrée.
 */
final class PopupListKeys {

    private final Control owner;
    private final ComboBox<?> list;
    private final Runnable givenUp;

    private PopupListKeys(Control owner, ComboBox<?> list, Runnable givenUp) {
        this.owner = owner;
        this.list = list;
        this.givenUp = givenUp;
    }

    /**
     * Listens to the keys of a list.
     *
     * @param owner   what has the keyboard while the list is closed
     * @param givenUp told of Échap, before the list closes
     */
    static void of(Control owner, ComboBox<?> list, Runnable givenUp) {
        PopupListKeys keys = new PopupListKeys(owner, list, givenUp);
        list.skinProperty().subscribe(skin -> {
            if (skin instanceof ComboBoxListViewSkin<?> shown) {
                Node content = shown.getPopupContent();
                content.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
            }
        });
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                givenUp.run();
                list.hide();
                event.consume();
            }
            case ENTER -> {
                list.hide();
                event.consume();
                Event.fireEvent(owner, event.copyFor(owner, owner));
            }
            default -> {}
        }
    }
}
