package fr.technolucide.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;

/** The entries of the menus of a window, those of menus within menus too. */
public final class MenuItems {

    private MenuItems() {}

    public static MenuBar bar(Scene scene) {
        return (MenuBar) scene.getRoot().lookup(".menu-bar");
    }

    /** In the order of the menus; a menu comes before what it holds. */
    public static Stream<MenuItem> all(Scene scene) {
        return bar(scene).getMenus().stream().flatMap(MenuItems::of);
    }

    public static Optional<MenuItem> find(Scene scene, String id) {
        return all(scene).filter(item -> id.equals(item.getId())).findFirst();
    }

    /** Does what an entry does, on the UI thread. */
    public static void fire(Scene scene, String id) {
        Fx.run(() -> find(scene, id).orElseThrow().fire());
    }

    /** The ids, else the words, of what the context menus that are open offer; those are then closed. */
    public static List<String> offered() {
        return Fx.on(() -> {
            List<ContextMenu> open = Window.getWindows().stream()
                    .filter(window -> window instanceof ContextMenu && window.isShowing())
                    .map(ContextMenu.class::cast)
                    .toList();
            List<String> offered = open.stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> !item.isDisable() && item.getText() != null)
                    .map(item -> item.getId() == null ? item.getText() : item.getId())
                    .toList();
            open.forEach(ContextMenu::hide);
            return offered;
        });
    }

    private static Stream<MenuItem> of(Menu menu) {
        return menu.getItems().stream()
                .flatMap(item ->
                        item instanceof Menu inner ? Stream.concat(Stream.of(inner), of(inner)) : Stream.of(item));
    }
}
