package fr.technolucide.ui.common;

import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a list that is open: Entrée closes it and goes on from its field, Échap closes it and nothing else. What
 * JavaFX does with them is to close the list, then to let the window hear Échap, and nobody Entrée.
 */
public final class PopupListKeys {

    /** The Entrée that chose in a list and closed it, as whoever holds the list hears it. */
    public static final EventType<KeyEvent> CHOSEN = new EventType<>(KeyEvent.KEY_PRESSED, "CHOSEN_IN_LIST");

    private final ComboBox<?> list;
    private final Consumer<KeyEvent> entered;
    private final Runnable givenUp;

    private PopupListKeys(ComboBox<?> list, Consumer<KeyEvent> entered, Runnable givenUp) {
        this.list = list;
        this.entered = entered;
        this.givenUp = givenUp;
    }

    /**
     * Listens to the keys of a list.
     *
     * @param owner   what has the keyboard while the list is closed
     * @param givenUp told of Échap, before the list closes
     */
    public static void of(Control owner, ComboBox<?> list, Runnable givenUp) {
        new PopupListKeys(list, event -> forward(event, owner), givenUp).listen();
    }

    /** Lets Entrée and Échap close a list, and do nothing else: a dialog around it would take them for its own. */
    public static void closing(ComboBox<?> list) {
        new PopupListKeys(list, event -> {}, () -> {}).listen();
    }

    /** Lets whoever holds a list hear the key that closed it. */
    static void forward(KeyEvent key, Node owner) {
        EventType<KeyEvent> type = key.getCode() == KeyCode.ENTER ? CHOSEN : key.getEventType();
        Event.fireEvent(owner, key.copyFor(owner, owner, type));
    }

    private void listen() {
        list.skinProperty().subscribe(skin -> {
            if (skin instanceof ComboBoxListViewSkin<?> shown) {
                Node content = shown.getPopupContent();
                content.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
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
                entered.accept(event);
            }
            default -> {}
        }
    }
}
