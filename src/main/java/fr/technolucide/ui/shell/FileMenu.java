package fr.technolucide.ui.shell;

import static fr.technolucide.ui.shell.MenuItems.disabled;
import static fr.technolucide.ui.shell.MenuItems.item;
import static fr.technolucide.ui.shell.MenuItems.keyed;
import static fr.technolucide.ui.shell.MenuItems.writing;

import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.SaveState;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * « Fichier »: whole workbooks, what leaves and enters, this computer. What is rarely wanted stands in menus within it, so
 * that it is all seen on a low screen.
 */
final class FileMenu {

    private final Session session;
    private final FileCommands files;
    private final ExchangeCommands exchanges;
    private final PersonCommands person;
    private final FolderTabs tabs;

    /** @param tabs what the window shows, to be printed */
    FileMenu(Session session, FileCommands files, ExchangeCommands exchanges, PersonCommands person, FolderTabs tabs) {
        this.tabs = tabs;
        this.session = session;
        this.files = files;
        this.exchanges = exchanges;
        this.person = person;
    }

    Menu menu() {
        boolean readOnly = session.workbook().isReadOnly();
        Menu recent = MenuItems.inner("ui.menu.recent", disabled("ui.menu.recent.none"));
        Menu menu = MenuItems.menu(
                Messages.text("ui.menu.file"),
                Messages.text("ui.letter.file"),
                create(files),
                open(files),
                recent,
                keyed("shell.menu.beside", "Shortcut+Shift+O", files::openBeside),
                new SeparatorMenuItem(),
                keyed("shell.menu.save", "Shortcut+S", this::save),
                copies(session.workbook().path()),
                new SeparatorMenuItem(),
                exports(),
                writing(item("ui.menu.import", exchanges::importTable), readOnly),
                writing(item("intake.assistant.menu.paste", exchanges::pasteTable), readOnly),
                keyed("ui.menu.print", "Shortcut+P", this::print),
                item("shell.menu.print_sheet", exchanges::printBlankChecklist),
                lists(),
                new SeparatorMenuItem(),
                keyed("shell.menu.settings", "Shortcut+Comma", person::settings),
                new SeparatorMenuItem(),
                keyed("shell.menu.close", "Shortcut+W", files::close),
                quit(files));
        menu.setOnShowing(event -> session.tasks().run(files.desk()::recent).then(paths -> list(recent, paths)));
        return menu;
    }

    /** Returns what concerns the file itself: where it is, its copies, another computer. */
    private Menu copies(Path path) {
        return MenuItems.inner(
                "shell.menu.copies",
                keyed("ui.menu.copy", "Shortcut+Shift+S", () -> files.copy(session.workbook())),
                item("shell.menu.backups", () -> files.restore(path)),
                item("shell.menu.check", () -> new FileCheck(session, files.desk(), tabs).show()),
                item("shell.menu.show_in_folder", () -> files.showInFolder(path)),
                new SeparatorMenuItem(),
                item("shell.menu.move", person::moveOut),
                item("shell.menu.take_in", person::takeIn));
    }

    private Menu exports() {
        return MenuItems.inner(
                "shell.menu.export",
                item("ui.menu.excel", exchanges::exportExcel),
                item("shell.menu.without_names", exchanges::exportWithoutNames),
                item("shell.menu.calendar", exchanges::exportCalendar),
                new SeparatorMenuItem(),
                item("shell.menu.json", exchanges::exportAll));
    }

    /** Says that there is nothing to save, or why something is not yet, and offers a copy. */
    private void save() {
        SaveState.Phase phase = session.saveStateProperty().get().phase();
        if (phase == SaveState.Phase.FAILED) {
            session.retry();
        }
        String said = session.workbook().isReadOnly()
                ? Messages.text("shell.save.read_only")
                : switch (phase) {
                    case SAVING -> Messages.text("shell.save.under_way");
                    case FAILED -> Messages.text("shell.save.failed");
                    case SAVED ->
                        session.autosave().unsaved().isEmpty()
                                ? Messages.text("shell.save.done")
                                : Messages.text("shell.save.typing");
                };
        session.notices().show(said, Messages.text("shell.save.copy"), () -> files.copy(session.workbook()));
    }

    /** Shows what the window shows as it will be printed; the sheets to fill where that is nothing of its own. */
    private void print() {
        if (!tabs.printShown()) {
            tabs.printedList().ifPresentOrElse(exchanges::print, exchanges::printBlankChecklist);
        }
    }

    /** Returns the lists that can be printed: the one shown, with its filter and its order, and each sheet whole. */
    private Menu lists() {
        MenuItem shown =
                item("shell.menu.print_list.shown", () -> tabs.printedList().ifPresent(exchanges::print));
        Menu lists = MenuItems.inner("shell.menu.print_list", shown, new SeparatorMenuItem());
        for (Sheet sheet : session.schema().sheets()) {
            MenuItem whole = new MenuItem(SchemaLabels.title(sheet));
            whole.setMnemonicParsing(false);
            whole.setId("shell.menu.print_list." + sheet.name());
            whole.setOnAction(event -> exchanges.print(PrintedList.Rows.of(Query.of(sheet))));
            lists.getItems().add(whole);
        }
        lists.setOnShowing(event -> shown.setDisable(tabs.printedList().isEmpty()));
        return lists;
    }

    /** Returns the items that work without a workbook too, with the same keys. */
    static List<MenuItem> withoutWorkbook(FileCommands files) {
        return List.of(create(files), open(files), quit(files));
    }

    private static MenuItem create(FileCommands files) {
        return keyed("ui.menu.new", "Shortcut+Shift+N", files::create);
    }

    private static MenuItem open(FileCommands files) {
        return keyed("ui.menu.open", "Shortcut+O", files::open);
    }

    private static MenuItem quit(FileCommands files) {
        return keyed("ui.menu.quit", "Shortcut+Q", files::quit);
    }

    private void list(Menu recent, List<Path> paths) {
        List<MenuItem> items = new ArrayList<>();
        paths.stream()
                .filter(path -> !path.equals(session.workbook().path()))
                .map(this::opening)
                .forEach(items::add);
        if (items.isEmpty()) {
            items.add(disabled("ui.menu.recent.none"));
        } else {
            items.add(new SeparatorMenuItem());
            items.add(item(
                    "shell.menu.recent.forget",
                    () -> session.tasks()
                            .run(() -> {
                                files.desk().forgetRecent();
                                return files.desk().recent();
                            })
                            .then(left -> list(recent, left))));
        }
        recent.getItems().setAll(items);
    }

    private MenuItem opening(Path path) {
        MenuItem item = new MenuItem(ShownPath.of(path));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> files.open(path));
        return item;
    }
}
