package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.UndoState;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Tab;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** Fichier · Édition · Affichage · Cahier · Aide. */
final class Menus {

    private final Session session;
    private final FileCommands files;
    private final ExchangeCommands exchanges;
    private final WorkbookDesk desk;
    private final FolderTabs tabs;

    Menus(Session session, FileCommands files, ExchangeCommands exchanges, WorkbookDesk desk, FolderTabs tabs) {
        this.session = session;
        this.files = files;
        this.exchanges = exchanges;
        this.desk = desk;
        this.tabs = tabs;
    }

    MenuBar bar(
            ObjectProperty<Appearance> appearance,
            ReadOnlyObjectProperty<Overview> overview,
            Runnable search,
            Runnable help,
            Runnable quit) {
        MenuBar bar = new MenuBar(file(quit), edit(search), view(appearance), workbook(overview), help(help));
        bar.setAccessibleText(Messages.text("ui.menu.bar"));
        return bar;
    }

    private Menu file(Runnable quit) {
        Menu recent = new Menu(Messages.text("ui.menu.recent"));
        recent.getItems().add(disabled("ui.menu.recent.none"));
        Menu menu = new Menu(
                Messages.text("ui.menu.file"),
                null,
                item("ui.menu.new", files::create),
                keyed("ui.menu.open", "Shortcut+O", files::open),
                recent,
                new SeparatorMenuItem(),
                item("ui.menu.copy", () -> files.copy(session.workbook())),
                item("ui.menu.restore", () -> files.restore(session.workbook())),
                new SeparatorMenuItem(),
                item("ui.menu.excel", exchanges::exportExcel),
                writing(item("ui.menu.import", exchanges::importTable)),
                keyed("ui.menu.print", "Shortcut+P", exchanges::printBlankChecklist),
                new SeparatorMenuItem(),
                keyed("ui.menu.quit", "Shortcut+Q", quit));
        menu.setOnShowing(event -> session.tasks().run(desk::recent).then(paths -> list(recent, paths)));
        return menu;
    }

    private void list(Menu recent, List<Path> paths) {
        List<MenuItem> items = paths.stream()
                .filter(path -> !path.equals(session.workbook().path()))
                .map(path -> {
                    MenuItem item = new MenuItem(ShownPath.of(path));
                    item.setMnemonicParsing(false);
                    item.setOnAction(event -> files.open(path));
                    return item;
                })
                .toList();
        recent.getItems().setAll(items.isEmpty() ? List.of(disabled("ui.menu.recent.none")) : items);
    }

    private Menu edit(Runnable search) {
        MenuItem undo = keyed("ui.undo", "Shortcut+Z", session::undo);
        MenuItem redo = keyed("ui.redo", "Shortcut+Y", session::redo);
        session.undoStateProperty().subscribe(state -> {
            name(undo, undoWords(state), state.undoable().isEmpty());
            name(redo, redoWords(state), state.redoable().isEmpty());
        });
        return new Menu(
                Messages.text("ui.menu.edit"),
                null,
                undo,
                redo,
                new SeparatorMenuItem(),
                keyed("ui.menu.search", "Shortcut+F", search));
    }

    static String undoWords(UndoState state) {
        return state.undoable()
                .map(step -> Messages.text("ui.undo.what", Names.step(step)))
                .orElse(Messages.text("ui.undo"));
    }

    static String redoWords(UndoState state) {
        return state.redoable()
                .map(step -> Messages.text("ui.redo.what", Names.step(step)))
                .orElse(Messages.text("ui.redo"));
    }

    private void name(MenuItem item, String words, boolean disabled) {
        item.setText(words);
        item.setMnemonicParsing(false);
        item.setDisable(disabled || session.workbook().isReadOnly());
    }

    private Menu view(ObjectProperty<Appearance> appearance) {
        Menu menu = new Menu(Messages.text("ui.menu.view"));
        for (int i = 0; i < FolderTabs.ORDER.size(); i++) {
            Tab tab = FolderTabs.ORDER.get(i);
            MenuItem item = new MenuItem(Names.tab(tab));
            item.setAccelerator(KeyCombination.valueOf("Shortcut+" + (i + 1)));
            item.setOnAction(event -> tabs.select(tab));
            menu.getItems().add(item);
        }
        Menu size = new Menu(Messages.text("ui.menu.text_size"));
        size.getItems()
                .setAll(choices(
                        Appearance.TEXT_PERCENTS,
                        percent -> Messages.words().percent(percent / 100.0),
                        appearance.get().textPercent(),
                        percent -> appearance.set(appearance.get().withTextPercent(percent))));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems()
                .addAll(choices(
                        List.of(false, true),
                        dark -> Messages.text(dark ? "ui.menu.dark" : "ui.menu.light"),
                        appearance.get().ardoise(),
                        dark -> appearance.set(appearance.get().withArdoise(dark))));
        menu.getItems().addAll(new SeparatorMenuItem(), size);
        return menu;
    }

    private static <T> List<RadioMenuItem> choices(
            List<T> items, Function<T, String> words, T chosen, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        return items.stream()
                .map(value -> {
                    RadioMenuItem item = new RadioMenuItem(words.apply(value));
                    item.setToggleGroup(group);
                    item.setSelected(value.equals(chosen));
                    item.setOnAction(event -> choose.accept(value));
                    return item;
                })
                .toList();
    }

    private Menu workbook(ReadOnlyObjectProperty<Overview> overview) {
        Menu menu = new Menu(Messages.text("ui.menu.workbook"));
        for (Sheet sheet : session.schema().sheets()) {
            if (sheet.tab() == Tab.WORKBOOK) {
                MenuItem item = new MenuItem(Names.title(sheet));
                item.setOnAction(event -> tabs.open(sheet));
                menu.getItems().add(item);
            }
        }
        MenuItem fill = writing(item("ui.menu.example.fill", exchanges::fillExample));
        MenuItem discard = writing(item("ui.menu.example.discard", exchanges::discardExample));
        fill.visibleProperty().bind(overview.map(Overview::empty));
        discard.visibleProperty().bind(overview.map(Overview::example));
        menu.getItems().addAll(new SeparatorMenuItem(), fill, discard);
        return menu;
    }

    private Menu help(Runnable help) {
        return new Menu(Messages.text("ui.menu.help"), null, keyed("ui.menu.keys", "F1", help));
    }

    private MenuItem writing(MenuItem item) {
        item.setDisable(session.workbook().isReadOnly());
        return item;
    }

    private static MenuItem disabled(String key) {
        MenuItem item = item(key, () -> {});
        item.setDisable(true);
        return item;
    }

    private static MenuItem keyed(String key, String keys, Runnable action) {
        MenuItem item = item(key, action);
        item.setAccelerator(KeyCombination.valueOf(keys));
        return item;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }
}
