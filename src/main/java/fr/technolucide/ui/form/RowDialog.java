package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.session.UnsavedPlace;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
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
    private final Map<Sheet, RowPanel> panels = new HashMap<>();
    private @Nullable RowPanel shown;
    private Subscription titled = Subscription.EMPTY;

    public RowDialog(Session session) {
        this(session, FormPlan::of);
    }

    /** @param plans the form of a sheet */
    public RowDialog(Session session, Function<Sheet, FormPlan> plans) {
        this.session = session;
        this.plans = plans;
        this.options = Options.of(session);
        session.leaving().heed(this::review);
    }

    public void show(Sheet sheet, UUID row) {
        open(sheet).show(row);
    }

    /** Begins a row, with some cells already there. */
    public void begin(Sheet sheet, Cells cells) {
        if (!session.workbook().isReadOnly()) {
            open(sheet).begin(cells);
        }
    }

    /** Does what the « Supprimer » of the form does, without showing it. */
    public void delete(Sheet sheet, UUID row) {
        RowPanel panel = panel(session.schema().own(sheet));
        panel.onDeleted(panel::clear);
        panel.delete(row);
    }

    private RowPanel open(Sheet declared) {
        Sheet sheet = session.schema().own(declared);
        RowPanel panel = panel(sheet);
        VBox body = new VBox(panel.node());
        body.getStyleClass().add("row-dialog");
        DialogBox box = session.dialogs()
                .box(Shape.EDIT, Messages.words().capitalised(SchemaLabels.one(sheet)))
                .narrow()
                .body(body)
                .staying();
        box.buttons(List.of(new Message.Button(Messages.text("ui.close"), Weight.MAIN, () -> leave(panel, box))))
                .onEscape(() -> leave(panel, box))
                .show();
        panel.onDeleted(() -> close(panel, box));
        panel.row().review().onAbandoned(() -> close(panel, box), () -> {
            if (shown == null) {
                open(sheet);
            }
        });
        titled.unsubscribe();
        titled = panel.headingProperty().subscribe(words -> box.title(title(panel, words)));
        shown = panel;
        return panel;
    }

    /** « Rétrospective : n° 5, 25/11/2026 », « Nouvelle action »: the form has no head of its own here. */
    private static String title(RowPanel panel, String heading) {
        String kind = Messages.words().capitalised(SchemaLabels.one(panel.row().sheet()));
        boolean enough = panel.row().draftProperty().get() || heading.equals(kind);
        return heading.isEmpty() ? kind : enough ? heading : Messages.text("form.dialog.title", kind, heading);
    }

    private RowPanel panel(Sheet own) {
        return panels.computeIfAbsent(own, sheet -> new RowPanel(session, sheet, options, plans.apply(sheet)));
    }

    /** Closes the form, once what was typed last is written or refused. */
    private void leave(RowPanel panel, DialogBox box) {
        panel.leave();
        session.tasks().whenAnswered(() -> session.leaving().ask(this::review, () -> close(panel, box)));
    }

    private void close(RowPanel panel, DialogBox box) {
        shown = null;
        titled.unsubscribe();
        panel.clear();
        box.close();
    }

    /** Checks the row begun in the form, which stays open to go on. */
    private void review(Consumer<Optional<UnsavedPlace.Begun>> answer) {
        if (shown == null) {
            answer.accept(Optional.empty());
        } else {
            shown.review(answer);
        }
    }
}
