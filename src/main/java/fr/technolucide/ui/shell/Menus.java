package fr.technolucide.ui.shell;

import static fr.technolucide.ui.shell.MenuItems.item;
import static fr.technolucide.ui.shell.MenuItems.keyed;
import static fr.technolucide.ui.shell.MenuItems.menu;
import static fr.technolucide.ui.shell.MenuItems.writing;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.entry.QuickEntry;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.TablePaste;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Fichier · Édition · Affichage · Cahier · Aide. */
final class Menus {

    private final Session session;
    private final FileCommands files;
    private final ExchangeCommands exchanges;
    private final PersonCommands person;
    private final FolderTabs tabs;
    private final Runnable meeting;

    /** @param meeting holds a meeting */
    Menus(
            Session session,
            FileCommands files,
            ExchangeCommands exchanges,
            PersonCommands person,
            FolderTabs tabs,
            Runnable meeting) {
        this.session = session;
        this.files = files;
        this.exchanges = exchanges;
        this.person = person;
        this.tabs = tabs;
        this.meeting = meeting;
    }

    MenuBar bar(ReadOnlyObjectProperty<Overview> overview, EditTarget target, Runnable search, WindowHelp help) {
        TablePaste.of(session).serve(exchanges::pasteTable);
        MenuBar bar = new MenuBar(
                new FileMenu(session, files, exchanges, person, tabs).menu(),
                new EditMenu(session, target, search).menu(),
                new ViewMenu(tabs, person).menu(),
                workbook(overview),
                help(help));
        bar.setAccessibleText(Messages.text("ui.menu.bar"));
        bar.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> openChosen(bar, event));
            }
        });
        return bar;
    }

    /** Opens the menu that F10, Alt or an arrow has chosen in the bar by Enter or Space, where JavaFX knows ↓ alone. */
    private static void openChosen(MenuBar bar, KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (opens && bar.queryAccessibleAttribute(AccessibleAttribute.FOCUS_NODE) != null) {
            event.consume();
            bar.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
        }
    }

    private Menu workbook(ReadOnlyObjectProperty<Overview> overview) {
        boolean readOnly = session.workbook().isReadOnly();
        Menu menu = menu(Messages.text("ui.menu.workbook"), Messages.text("ui.letter.workbook"));
        for (Sheet sheet : session.schema().sheets()) {
            if (sheet.tab() == WorkbookTab.WORKBOOK) {
                MenuItem item = new MenuItem(SchemaLabels.title(sheet));
                item.setOnAction(event -> tabs.open(sheet));
                menu.getItems().add(item);
            }
        }
        menu.getItems().addAll(new SeparatorMenuItem(), keyed("meeting.menu", "F5", meeting));
        Menu papers = papers(readOnly);
        if (!papers.getItems().isEmpty()) {
            menu.getItems().addAll(new SeparatorMenuItem(), papers);
        }
        MenuItem fill = writing(item("ui.menu.example.fill", exchanges::fillExample), readOnly);
        MenuItem discard = writing(item("ui.menu.example.discard", exchanges::discardExample), readOnly);
        fill.visibleProperty().bind(overview.map(Overview::empty));
        discard.visibleProperty().bind(overview.map(Overview::example));
        SeparatorMenuItem before = new SeparatorMenuItem();
        before.visibleProperty().bind(fill.visibleProperty().or(discard.visibleProperty()));
        menu.getItems().addAll(before, fill, discard);
        return menu;
    }

    /** Returns the menu of « Saisie rapide »: each sheet that can be typed in from paper. */
    private Menu papers(boolean readOnly) {
        Menu menu = new Menu(Messages.text("entry.menu"));
        for (Sheet sheet : Stream.concat(QuickEntry.sheets().stream(), Stream.of(Checklists.SHEET))
                .toList()) {
            if (session.schema().sheets().contains(sheet)) {
                menu.getItems().add(writing(item("entry.menu." + sheet.name(), () -> tabs.enter(sheet)), readOnly));
            }
        }
        return menu;
    }

    private Menu help(WindowHelp help) {
        return menu(
                Messages.text("ui.menu.help"),
                Messages.text("ui.letter.help"),
                keyed("shell.menu.guide", "F1", help::show),
                item("ui.menu.keys", help::showKeys),
                item("shell.menu.example", files::createExample),
                item("shell.menu.about", person::about));
    }
}
