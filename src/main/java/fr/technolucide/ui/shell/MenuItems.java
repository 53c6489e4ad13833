package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.WordedShortcut;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The kinds of lines that menus have; the key of a line's words is its id. */
final class MenuItems {

    private MenuItems() {}

    /**
     * Returns a menu of the bar.
     *
     * @param letter opens it with Alt; one of its title
     */
    static Menu menu(String title, String letter, MenuItem... items) {
        int place = title.indexOf(letter);
        Menu menu = new Menu(title.substring(0, place) + "_" + title.substring(place));
        menu.getItems().setAll(items);
        return menu;
    }

    /** Returns a menu within another one. */
    static Menu inner(String key, MenuItem... items) {
        Menu menu = new Menu(Messages.text(key), null, items);
        menu.setId(key);
        return menu;
    }

    static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    static MenuItem keyed(String key, String keys, Runnable action) {
        MenuItem item = item(key, action);
        item.setAccelerator(new WordedShortcut(keys));
        return item;
    }

    static MenuItem disabled(String key) {
        MenuItem item = item(key, () -> {});
        item.setDisable(true);
        return item;
    }

    /** Returns a line that changes the workbook: where it can only be read, it is disabled and says so. */
    static MenuItem writing(MenuItem item, boolean readOnly) {
        if (readOnly) {
            item.setDisable(true);
            item.setText(Messages.text("shell.menu.read_only", item.getText()));
        }
        return item;
    }

    static <T> List<RadioMenuItem> choices(List<T> items, Function<T, String> words, T chosen, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        return items.stream()
                .map(value -> {
                    RadioMenuItem item = new RadioMenuItem(words.apply(value));
                    item.setToggleGroup(group);
                    item.setSelected(value.equals(chosen));
                    item.setUserData(value);
                    item.setOnAction(event -> choose.accept(value));
                    return item;
                })
                .toList();
    }
}
