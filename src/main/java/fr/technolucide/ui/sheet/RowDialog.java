package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.Unfinished;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The form of one row above a screen that shows it otherwise than as a table, and stays as it is behind. Each cell is
 * written as it is left; a new row once nothing needed is missing, and one that lacks something is asked about before the
 * form is closed.
 */
public final class RowDialog {

    private final Session session;
    private final Options options;
    private final Function<Sheet, FormPlan> plans;
    private @Nullable RowPanel shown;

    public RowDialog(Session session) {
        this(session, FormPlan::of);
    }

    /** @param plans the form of a sheet, when it is asked for without one */
    public RowDialog(Session session, Function<Sheet, FormPlan> plans) {
        this.session = session;
        this.plans = plans;
        this.options = new Options(session);
        session.leaving().heed(this::review);
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
                .staying();
        Runnable leave = () -> session.leaving().ask(this::review, () -> close(box));
        box.buttons(List.of(new Message.Button(Messages.text("ui.close"), Weight.MAIN, leave)))
                .onEscape(leave)
                .show();
        panel.onClose(leave);
        shown = panel;
        return panel;
    }

    private void close(DialogBox box) {
        shown = null;
        box.close();
    }

    /** What is begun in the form, which stays open to go on. */
    private void review(Consumer<Optional<Unfinished.Begun>> answer) {
        if (shown == null) {
            answer.accept(Optional.empty());
        } else {
            shown.review(answer);
        }
    }
}
