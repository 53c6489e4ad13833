package fr.technolucide.ui.retrospective;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.sheet.FormPlan;
import fr.technolucide.ui.sheet.Options;
import fr.technolucide.ui.sheet.RowPanel;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.VBox;

/** The form of one row above the meeting, which stays as it is behind it. Each cell is written as it is left. */
final class RowDialog {

    private RowDialog() {}

    static void show(Session session, Options options, Sheet sheet, FormPlan plan, String title, UUID row) {
        RowPanel panel = new RowPanel(session, sheet, options, plan);
        VBox body = new VBox(panel.node());
        body.getStyleClass().add("row-dialog");
        DialogBox box = session.dialogs()
                .box(Shape.TASK, title)
                .narrow()
                .body(body)
                .buttons(List.of(new Message.Button(Messages.text("ui.close"), Weight.MAIN, () -> {})))
                .show();
        panel.onClose(box::close);
        panel.show(row);
    }
}
