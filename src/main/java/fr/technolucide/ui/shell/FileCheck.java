package fr.technolucide.ui.shell;

import fr.technolucide.insight.Check;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Reads the whole file of the workbook, says whether it is sound, and leads to each row that has something to mend. */
final class FileCheck {

    private final Session session;
    private final WorkbookService desk;
    private final FolderTabs tabs;

    FileCheck(Session session, WorkbookService desk, FolderTabs tabs) {
        this.session = session;
        this.desk = desk;
        this.tabs = tabs;
    }

    void show() {
        session.tasks()
                .runLong(Messages.text("shell.check.under_way"), progress -> desk.check(session.workbook()))
                .then(this::say)
                .failed(failure -> session.dialogs().show(Failures.message(failure)));
    }

    private void say(List<Check.Issue> issues) {
        if (issues.isEmpty()) {
            session.dialogs()
                    .show(Message.of(
                                    Tone.DONE, Messages.text("shell.check.sound"), Messages.text("shell.check.nothing"))
                            .button(Messages.text("ui.close"), Weight.MAIN, () -> {}));
            return;
        }
        long problems = issues.stream().filter(Check.Issue::problem).count();
        ListView<Check.Issue> list = new ListView<>(FXCollections.observableList(issues));
        list.setId("check.issues");
        list.getStyleClass().add("check-issues");
        list.setCellFactory(view -> new IssueCell());
        list.getSelectionModel().selectFirst();
        String said = Messages.text("shell.check.found", problems, issues.size() - problems);
        list.setAccessibleText(said);
        session.dialogs()
                .box(Shape.INFO, Messages.text(problems == 0 ? "shell.check.sound" : "shell.check.to_mend"))
                .broad()
                .body(new VBox(Dialogs.text(said), list))
                .choosing(list)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.close"), Weight.PLAIN, () -> {}),
                        new Message.Button(
                                Messages.text("shell.check.show"),
                                Weight.MAIN,
                                () -> show(list.getSelectionModel().getSelectedItem()))))
                .show();
    }

    private void show(Check.Issue issue) {
        tabs.reveal(issue.sheet(), issue.row(), visit -> {});
    }

    /** An issue: the row that it is about, and under it the sentence, as many lines as it takes. */
    private static final class IssueCell extends ListCell<Check.Issue> {

        private final Label row = new Label();
        private final Label sentence = new Label();
        private final VBox lines = new VBox(row, sentence);

        IssueCell() {
            row.getStyleClass().add("second");
            row.setWrapText(true);
            sentence.setWrapText(true);
            lines.setMinWidth(0);
            lines.setPrefWidth(0);
        }

        @Override
        protected void updateItem(Check.@Nullable Issue issue, boolean empty) {
            super.updateItem(issue, empty);
            boolean none = empty || issue == null;
            setGraphic(none ? null : lines);
            setAccessibleText(null);
            if (!empty && issue != null) {
                row.setText(Messages.text(
                        issue.problem() ? "shell.check.problem" : "shell.check.remark",
                        SchemaLabels.one(issue.sheet()),
                        issue.label()));
                sentence.setText(issue.sentence());
                setAccessibleText(row.getText() + ". " + sentence.getText());
            }
        }
    }
}
