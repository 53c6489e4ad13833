package fr.technolucide.ui.meeting;

import fr.technolucide.ui.common.Controls;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The name of a key in a frame, before what the key does. */
final class KeyCap extends Label {

    KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }

    /** Returns a button that does what a key does, for the mouse; the keyboard has the key. */
    static Button button(String key, String words, Runnable action) {
        Button button = Controls.button(words, action);
        button.setGraphic(new KeyCap(key));
        button.getStyleClass().addAll("plain", "key-button");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
