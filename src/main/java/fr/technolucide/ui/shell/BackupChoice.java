package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Sheet;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Lets a person choose one of the automatic copies, by its date, its size and what it holds. */
final class BackupChoice {

    private final WorkbookService desk;
    private final Tasks tasks;
    private final Dialogs dialogs;

    BackupChoice(WorkbookService desk, Tasks tasks, Dialogs dialogs) {
        this.desk = desk;
        this.tasks = tasks;
        this.dialogs = dialogs;
    }

    void ask(List<WorkbookService.Backup> backups, Clock clock, Consumer<WorkbookService.Backup> chosen) {
        ListView<WorkbookService.Backup> list = new ListView<>(FXCollections.observableList(backups));
        list.setId("backups");
        list.getStyleClass().add("backups");
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(WorkbookService.@Nullable Backup backup, boolean empty) {
                super.updateItem(backup, empty);
                setText(backup == null || empty ? "" : words(backup, clock));
            }
        });
        list.setAccessibleText(Messages.text("shell.backups"));
        Label holds = new Label();
        holds.setId("backups.holds");
        holds.setWrapText(true);
        holds.setMinHeight(Region.USE_PREF_SIZE);
        holds.getStyleClass().add("dialog-note");
        list.getSelectionModel().selectedItemProperty().subscribe(backup -> {
            if (backup != null) {
                tell(list, backup, holds);
            }
        });
        list.getSelectionModel().selectFirst();
        VBox body = new VBox(Dialogs.text(Messages.text("ui.restore.text")), list, holds);
        dialogs.box(Shape.HISTORY, Messages.text("shell.backups"))
                .narrow()
                .body(body)
                .focus(list)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.close"), Weight.PLAIN, () -> {}),
                        new Message.Button(
                                Messages.text("ui.restore.choose"),
                                Weight.MAIN,
                                () -> chosen.accept(list.getSelectionModel().getSelectedItem()))))
                .show();
    }

    private void tell(ListView<WorkbookService.Backup> list, WorkbookService.Backup backup, Label holds) {
        tasks.run(() -> desk.holds(backup))
                .then(rows -> {
                    if (backup.equals(list.getSelectionModel().getSelectedItem())) {
                        holds.setText(words(rows));
                        list.setAccessibleHelp(holds.getText());
                    }
                })
                .failed(unreadable -> holds.setText(Messages.text("shell.backups.unreadable")));
    }

    private static String words(Map<Sheet, Long> rows) {
        String counts = rows.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> SchemaLabels.count(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" · "));
        return counts.isEmpty() ? Messages.text("shell.backups.empty") : Messages.text("shell.backups.holds", counts);
    }

    private static String words(WorkbookService.Backup backup, Clock clock) {
        LocalDateTime moment = LocalDateTime.ofInstant(backup.when(), clock.getZone());
        return Messages.text(
                "ui.restore.line",
                Messages.words().date(moment.toLocalDate()),
                Messages.words().clock(moment.toLocalTime()),
                Messages.words().fileSize(backup.bytes()));
    }
}
