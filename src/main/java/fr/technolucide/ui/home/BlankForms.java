package fr.technolucide.ui.home;

import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.shell.WindowCommands;
import java.util.Arrays;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The forms to fill with a pen, in a small menu. */
final class BlankForms {

    private BlankForms() {}

    /** @param style {@code plain} for a word in the accent, empty for a button with its edge */
    static MenuButton menu(String key, String style, WindowCommands window) {
        MenuButton menu = new MenuButton(Messages.text(key), new Icon(Shape.PRINT));
        menu.setId(key);
        menu.getStyleClass().add("blank-forms");
        if (!style.isEmpty()) {
            menu.getStyleClass().add(style);
        }
        Arrays.stream(PaperForm.values()).filter(PaperForm::isBlankable).forEach(form -> {
            MenuItem item = new MenuItem(Messages.text(form.titleKey()));
            item.setOnAction(event -> window.printBlank(form));
            menu.getItems().add(item);
        });
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }
}
