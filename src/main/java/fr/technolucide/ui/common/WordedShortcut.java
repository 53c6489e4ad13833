package fr.technolucide.ui.common;

import fr.technolucide.language.Messages;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A combination of keys that a menu shows in the words of the language, « Ctrl+Maj+N », where JavaFX has English ones. */
public final class WordedShortcut extends KeyCombination {

    private final KeyCombination keys;

    /** @param keys in the notation of {@link KeyCombination#valueOf}, such as {@code Shortcut+Shift+N} */
    public WordedShortcut(String keys) {
        this(KeyCombination.valueOf(keys));
    }

    private WordedShortcut(KeyCombination keys) {
        super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
        this.keys = keys;
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public String getDisplayText() {
        return keys.getDisplayText()
                .replace("Shift", Messages.text("ui.key.shift"))
                .replace("Delete", Messages.text("ui.key.delete"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordedShortcut that && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
