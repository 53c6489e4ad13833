package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Dialogs;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Lets a person choose one of the automatic copies, by its date. */
final class BackupChoice {

    private BackupChoice() {}

    static void ask(Dialogs dialogs, List<WorkbookDesk.Backup> backups, Consumer<WorkbookDesk.Backup> chosen) {
        ListView<WorkbookDesk.Backup> list = new ListView<>(FXCollections.observableList(backups));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(WorkbookDesk.@Nullable Backup backup, boolean empty) {
                super.updateItem(backup, empty);
                setText(backup == null || empty ? "" : words(backup));
            }
        });
        list.getSelectionModel().selectFirst();
        list.setAccessibleText(Messages.text("ui.restore.title"));
        Label text = new Label(Messages.text("ui.restore.text"));
        text.setWrapText(true);
        text.getStyleClass().add("message-text");
        VBox body = new VBox(text, list);
        body.getStyleClass().add("message");
        dialogs.show(
                Shape.HISTORY,
                Messages.text("ui.restore.title"),
                body,
                List.of(
                        new Message.Button(Messages.text("ui.close"), Weight.PLAIN, () -> {}),
                        new Message.Button(
                                Messages.text("ui.restore.choose"),
                                Weight.MAIN,
                                () -> chosen.accept(list.getSelectionModel().getSelectedItem()))));
    }

    private static String words(WorkbookDesk.Backup backup) {
        LocalDateTime moment = LocalDateTime.ofInstant(backup.when(), ZoneId.systemDefault());
        return Messages.text(
                "ui.restore.line",
                Messages.words().date(moment.toLocalDate()),
                Messages.words().clock(moment.toLocalTime()),
                Messages.words().fileSize(backup.bytes()));
    }
}
