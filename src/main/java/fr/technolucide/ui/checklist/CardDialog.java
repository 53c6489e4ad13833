package fr.technolucide.ui.checklist;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.sheet.FormPlan;
import fr.technolucide.ui.sheet.Options;
import fr.technolucide.ui.sheet.RowPanel;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.UUID;

/** A row of another sheet in its own form, above the list: who filled it and when, an action. Written as one types. */
final class CardDialog {

    private final Session session;
    private final Options options;

    CardDialog(Session session, Options options) {
        this.session = session;
        this.options = options;
    }

    void show(Sheet sheet, UUID row) {
        Sheet own = session.schema().own(sheet);
        RowPanel panel = new RowPanel(session, own, options, FormPlan.of(own));
        panel.node().getStyleClass().add("card-form");
        DialogBox box = session.dialogs()
                .box(Shape.EDIT, Messages.text("checklist.card", Names.one(own)))
                .narrow()
                .body(panel.node())
                .buttons(List.of(new Message.Button(Messages.text("ui.close"), Weight.MAIN, () -> {})));
        box.show();
        panel.show(row);
    }
}
