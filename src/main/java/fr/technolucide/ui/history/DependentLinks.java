package fr.technolucide.ui.history;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message.Button;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.history.Dependents.Dependent;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** Links to the rows that use a row, one a sheet: « Voir 18 essais », « 3 cas d’usage ». */
public final class DependentLinks extends FlowPane {

    private final Session session;
    private Runnable leave = () -> {};

    public DependentLinks(Session session, Dependents dependents) {
        this.session = session;
        getStyleClass().add("dependents");
        List<Hyperlink> made = new ArrayList<>();
        dependents.bySheet().forEach((sheet, rows) -> {
            String count = SchemaLabels.count(sheet, rows.size());
            Hyperlink link = new Hyperlink(made.isEmpty() ? Messages.text("form.used.see", count) : count);
            link.setAccessibleText(Messages.text("form.used.see", count));
            link.setOnAction(event -> {
                leave.run();
                see(sheet, rows);
            });
            made.add(link);
        });
        getChildren().setAll(made);
    }

    /** Each link leaves the dialog. */
    public void in(DialogBox dialog) {
        leave = dialog::close;
    }

    private void see(Sheet sheet, List<Dependent> rows) {
        if (rows.size() == 1) {
            session.reveal(sheet, rows.getFirst().id());
            return;
        }
        ListView<Dependent> list = new ListView<>();
        list.getItems().setAll(rows);
        list.getSelectionModel().selectFirst();
        list.getStyleClass().add("dependent-rows");
        list.setAccessibleText(SchemaLabels.title(sheet));
        Runnable open = () ->
                session.reveal(sheet, list.getSelectionModel().getSelectedItem().id());
        DialogBox dialog = session.dialogs()
                .show(
                        Shape.TABLE,
                        SchemaLabels.count(sheet, rows.size()),
                        list,
                        List.of(
                                new Button(Messages.text("ui.close"), Weight.PLAIN, () -> {}),
                                new Button(Messages.text("form.used.open"), Weight.MAIN, open)));
        Runnable chosen = () -> {
            dialog.close();
            open.run();
        };
        Controls.onClick(list, event -> {
            if (event.getClickCount() > 1) {
                chosen.run();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                chosen.run();
            }
        });
        list.requestFocus();
    }
}
