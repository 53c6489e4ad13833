package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Dialogs;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The keys, one a line: « Ctrl+F » and what it does. The bundle holds them, a key and its effect around a bar. */
final class KeysDialog {

    private KeysDialog() {}

    static void show(Dialogs dialogs) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("dialog-facts");
        StringBuilder aloud = new StringBuilder();
        Messages.text("shell.keys").lines().forEach(line -> {
            String[] halves = line.split("\\|", 2);
            Label keys = new Label(halves[0].strip());
            keys.getStyleClass().add("key");
            keys.setMinWidth(Label.USE_PREF_SIZE);
            Label effect = Controls.wrapped(halves[1].strip());
            grid.addRow(grid.getRowCount(), keys, effect);
            aloud.append(halves[0].strip())
                    .append(": ")
                    .append(halves[1].strip())
                    .append(". ");
        });
        VBox body = new VBox(grid, Dialogs.text(Messages.text("shell.keys.note")));
        body.setAccessibleText(aloud.toString());
        dialogs.box(Shape.KEYBOARD, Messages.text("ui.keys.title"))
                .narrow()
                .body(body)
                .buttons(List.of(new Message.Button(Messages.text("ui.close"), Weight.MAIN, () -> {})))
                .show();
    }
}
