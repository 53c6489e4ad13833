package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/**
 * The form of one row above a screen that shows it otherwise than as a table, and stays as it is behind. Each cell is
 * written as it is left; a new row once nothing needed is missing.
 */
public final class RowDialog {

    private final Session session;
    private final Options options;
    private final Function<Sheet, FormPlan> plans;

    public RowDialog(Session session) {
        this(session, FormPlan::of);
    }

    /** @param plans the form of a sheet, when it is asked for without one */
    public RowDialog(Session session, Function<Sheet, FormPlan> plans) {
        this.session = session;
        this.plans = plans;
        this.options = new Options(session);
    }

    /** Shows a row in the form that its sheet has by itself. */
    public void show(Sheet sheet, UUID row) {
        show(sheet, plans.apply(session.schema().own(sheet)), row);
    }

    public void show(Sheet sheet, FormPlan plan, UUID row) {
        open(sheet, plan).show(row);
    }

    /** Begins a row, with some cells already there. */
    public void begin(Sheet sheet, Cells cells) {
        if (!session.workbook().isReadOnly()) {
            open(sheet, plans.apply(session.schema().own(sheet))).begin(cells);
        }
    }

    private RowPanel open(Sheet sheet, FormPlan plan) {
        RowPanel panel = new RowPanel(session, sheet, options, plan);
        VBox body = new VBox(panel.node());
        body.getStyleClass().add("row-dialog");
        DialogBox box = session.dialogs()
                .box(Shape.EDIT, Messages.words().capitalised(Names.one(sheet)))
                .narrow()
                .body(body)
                .buttons(List.of(new Message.Button(Messages.text("ui.close"), Weight.MAIN, () -> {})))
                .show();
        panel.onClose(box::close);
        return panel;
    }
}
