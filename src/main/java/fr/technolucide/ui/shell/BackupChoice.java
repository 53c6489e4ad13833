package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.TruncatedText;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.workbook.Sheet;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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

/** Lets a person choose one of the automatic copies, by its date, its age and what it holds. */
final class BackupChoice {

    private final Path workbook;
    private final Clock clock;
    private final ListView<WorkbookService.Backup> list;

    BackupChoice(Path workbook, List<WorkbookService.Backup> backups, Clock clock) {
        this.workbook = workbook;
        this.clock = clock;
        this.list = new ListView<>(FXCollections.observableList(backups));
    }

    /**
     * @param beside    makes a workbook of a copy, beside the one shown
     * @param elsewhere asks where to
     */
    void ask(Dialogs dialogs, Consumer<WorkbookService.Backup> beside, Consumer<WorkbookService.Backup> elsewhere) {
        list.setId("backups");
        list.getStyleClass().add("backups");
        list.setCellFactory(view -> new BackupCell());
        list.setAccessibleText(Messages.text("shell.backups"));
        Label holds = new Label();
        holds.setId("backups.holds");
        holds.setWrapText(true);
        holds.setMinHeight(Region.USE_PREF_SIZE);
        holds.getStyleClass().add("dialog-note");
        list.getSelectionModel().selectedItemProperty().subscribe(backup -> {
            if (backup != null) {
                holds.setText(holds(backup) + from(backup));
                list.setAccessibleHelp(holds.getText());
            }
        });
        list.getSelectionModel().selectFirst();
        VBox body = new VBox(Dialogs.text(Messages.text("ui.restore.text")), list, holds);
        dialogs.box(Shape.HISTORY, Messages.text("shell.backups"))
                .narrow()
                .body(body)
                .choosing(list)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.close"), Weight.PLAIN, () -> {}),
                        button("ui.restore.elsewhere", Weight.PLAIN, elsewhere),
                        button("ui.restore.beside", Weight.MAIN, beside)))
                .show();
    }

    private Message.Button button(String words, Weight weight, Consumer<WorkbookService.Backup> action) {
        return new Message.Button(
                Messages.text(words),
                weight,
                () -> action.accept(list.getSelectionModel().getSelectedItem()));
    }

    private static String holds(WorkbookService.Backup backup) {
        if (backup.rows().isEmpty()) {
            return Messages.text("shell.backups.unreadable");
        }
        String counts = counts(backup.rows().get());
        return counts.isEmpty() ? Messages.text("shell.backups.empty") : Messages.text("shell.backups.holds", counts);
    }

    private static String counts(Map<Sheet, Long> rows) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> SchemaLabels.count(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** Says where the workbook was, when it lay elsewhere or had another name. */
    private String from(WorkbookService.Backup backup) {
        return backup.from().isEmpty()
                        || backup.from().equals(workbook.toAbsolutePath().toString())
                ? ""
                : "\n" + Messages.text("shell.backups.from", backup.from());
    }

    private String line(WorkbookService.Backup backup) {
        LocalDateTime moment = LocalDateTime.ofInstant(backup.when(), clock.getZone());
        return Messages.text(
                "ui.restore.line",
                Messages.words().date(moment.toLocalDate()),
                Messages.words().clock(moment.toLocalTime()),
                age(Duration.between(backup.when(), clock.instant())),
                Messages.words().fileSize(backup.bytes()));
    }

    private static String age(Duration age) {
        if (age.toDays() < 0) {
            return Messages.text("shell.backups.age.ahead");
        }
        if (age.toMinutes() < 1) {
            return Messages.text("shell.backups.age.now");
        }
        if (age.toHours() < 1) {
            return Messages.text("shell.backups.age.minutes", age.toMinutes());
        }
        return age.toDays() < 1
                ? Messages.text("shell.backups.age.hours", age.toHours())
                : Messages.text("shell.backups.age.days", age.toDays());
    }

    /** A copy: when it was made, and under it a few of the rows that it holds, the others being said below the list. */
    private final class BackupCell extends ListCell<WorkbookService.Backup> {

        private final Label moment = new Label();
        private final Label rows = TruncatedText.explained(new Label());
        private final VBox lines = new VBox(moment, rows);

        BackupCell() {
            rows.getStyleClass().add("second");
        }

        @Override
        protected void updateItem(WorkbookService.@Nullable Backup backup, boolean empty) {
            super.updateItem(backup, empty);
            if (backup == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            moment.setText(line(backup));
            rows.setText(backup.rows()
                    .map(StatusLine::counts)
                    .filter(counts -> !counts.isEmpty())
                    .orElseGet(() -> holds(backup)));
            setGraphic(lines);
            setAccessibleText(moment.getText() + ". " + holds(backup));
        }

        /** The lines fill the list, however long they are: they are cut, the list never scrolls sideways. */
        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }
    }
}
