package fr.technolucide.ui.shell;

import static fr.technolucide.ui.shell.MenuItems.choices;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Appearance.Mode;
import fr.technolucide.ui.common.DigitShortcut;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.WorkbookTab;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** « Affichage »: tabs, theme, contrast, size of the text, language. */
final class ViewMenu {

    private final FolderTabs tabs;
    private final PersonCommands person;

    ViewMenu(FolderTabs tabs, PersonCommands person) {
        this.tabs = tabs;
        this.person = person;
    }

    Menu menu() {
        ObjectProperty<Appearance> appearance = person.appearance();
        Menu menu = MenuItems.menu(Messages.text("ui.menu.view"), Messages.text("ui.letter.view"));
        for (int i = 0; i < FolderTabs.ORDER.size(); i++) {
            menu.getItems().add(tab(FolderTabs.ORDER.get(i), i + 1));
        }
        CheckMenuItem contrast = new CheckMenuItem(Messages.text("shell.menu.contrast"));
        contrast.setId("shell.menu.contrast");
        contrast.setOnAction(event -> appearance.set(appearance.get().withContrast(contrast.isSelected())));
        Menu size = new Menu(Messages.text("ui.menu.text_size"));
        Menu language = new Menu(Messages.text("shell.menu.language"));
        language.getItems()
                .setAll(choices(List.of(Language.values()), SettingsDialog::words, Messages.language(), person::speak));
        menu.setOnShowing(event -> contrast.setSelected(appearance.get().contrast()));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems()
                .addAll(choices(
                        List.of(Mode.values()),
                        SettingsDialog::words,
                        appearance.get().mode(),
                        mode -> appearance.set(appearance.get().withMode(mode))));
        size.getItems()
                .setAll(choices(
                        Appearance.TEXT_PERCENTS,
                        SettingsDialog::percent,
                        appearance.get().textPercent(),
                        percent -> appearance.set(appearance.get().withTextPercent(percent))));
        menu.getItems().addAll(contrast, new SeparatorMenuItem(), size, language);
        return menu;
    }

    private MenuItem tab(WorkbookTab tab, int number) {
        MenuItem item = new MenuItem(SchemaLabels.tab(tab));
        item.setAccelerator(new DigitShortcut(number));
        item.setOnAction(event -> tabs.select(tab));
        return item;
    }
}
