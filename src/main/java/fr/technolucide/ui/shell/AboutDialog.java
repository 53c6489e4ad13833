package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.FoldedDetails;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** « À propos »: the version, what the program promises, where the data is, and whose work it stands on. */
final class AboutDialog {

    private AboutDialog() {}

    static void show(Dialogs dialogs, Consumer<Path> showInFolder, Computer.About about) {
        Label offline = new Label(Messages.text("ui.status.offline"), new Icon(Shape.LOCK));
        offline.getStyleClass().add("row-title");
        Label folder = Controls.wrapped(about.data().toString());
        Button open = new Button(Messages.text("shell.about.folder.show"), new Icon(Shape.FOLDER));
        open.getStyleClass().add("plain");
        open.setOnAction(event -> showInFolder.accept(about.data()));
        FlowPane data = new FlowPane(folder, open);
        data.getStyleClass().add("settings-folder");
        Label name = new Label(Messages.text("shell.about.folder"));
        name.getStyleClass().add("field-label");
        FoldedDetails details = new FoldedDetails(details(about));
        VBox body = new VBox(
                Dialogs.text(Messages.text("shell.about.text")),
                offline,
                new VBox(name, data),
                Dialogs.text(Messages.text("shell.about.licences")),
                details);
        dialogs.box(Shape.INFO, Messages.text("shell.about", about.version()))
                .narrow()
                .body(body)
                .aside(details.copy())
                .buttons(List.of(new Message.Button(Messages.text("ui.close"), Weight.MAIN, () -> {})))
                .show();
    }

    /** Returns what a person who helps needs to know about this computer; nothing about the person. */
    private static String details(Computer.About about) {
        return Messages.text(
                "shell.about.details",
                about.version(),
                System.getProperty("java.runtime.version", ""),
                System.getProperty("javafx.runtime.version", ""),
                System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""));
    }
}
