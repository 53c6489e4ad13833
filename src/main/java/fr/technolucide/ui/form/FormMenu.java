package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.editor.RowEditor;
import javafx.scene.control.MenuItem;

/** The menu of a form: what can be done with a row of any sheet, and what the screen offers besides. */
final class FormMenu {

    private final FormHead head;
    private final RowEditor model;

    FormMenu(FormHead head, RowEditor model) {
        this.head = head;
        this.model = model;
    }

    /**
     * @param makes     whether rows of this sheet may be made here
     * @param deletes   whether they may be deleted here
     * @param duplicate begins a row like the one shown
     */
    void fill(FormPlan plan, RowCommands commands, boolean makes, boolean deletes, Runnable duplicate) {
        if (makes) {
            ofWritten("ui.row.duplicate", Shape.COPY, duplicate);
        }
        plan.actions().forEach(this::offer);
        ofWritten("ui.row.history", Shape.HISTORY, commands::history);
        if (deletes) {
            ofWritten("ui.row.delete", Shape.DELETE, commands::delete);
        }
    }

    /** Adds an item that is disabled for a draft. */
    private void ofWritten(String key, Shape icon, Runnable action) {
        head.item(Messages.text(key), icon, action).disableProperty().bind(model.draftProperty());
    }

    private void offer(RowAction offered) {
        MenuItem item = head.item(
                "",
                offered.icon(),
                () -> model.row().ifPresent(row -> offered.action().accept(row)));
        head.onOpening(
                () -> model.row().ifPresent(row -> item.setText(offered.label().apply(row))));
    }
}
