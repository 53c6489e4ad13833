package fr.technolucide.ui.form;

import fr.technolucide.ui.editor.FormRow;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.session.UnsavedPlace;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** The form of a row by itself, for a screen that shows it beside the table of another sheet. */
public final class RowPanel {

    private final RowEditor model;
    private final RowForm form;
    private Subscription awaited = Subscription.EMPTY;

    public RowPanel(Session session, Sheet sheet, Options options, FormPlan plan) {
        Sheet own = session.schema().own(sheet);
        this.model = new RowEditor(session, own, plan.row());
        this.form = new RowForm(session, own, model, options, plan, this::duplicate);
        this.form.onFollowing(this::begin);
        var _ = model.follow(form);
    }

    private void duplicate() {
        model.duplicate();
        form.focusFirst();
    }

    public Region node() {
        return form;
    }

    /** Returns the row in the form. */
    public RowEditor row() {
        return model;
    }

    public void onInserted(Consumer<UUID> action) {
        model.onInserted(action);
    }

    /** Gives it a button that closes it. */
    public void onClose(Runnable closing) {
        onClose(new SimpleBooleanProperty(true), closing);
    }

    /** @param drawer while it is so, a button closes it */
    public void onClose(ObservableValue<Boolean> drawer, Runnable closing) {
        form.closable(drawer, closing);
    }

    public void show(UUID row) {
        model.load(row);
        form.focusFirst();
    }

    /** Keeps an incomplete new row, and asks about it; for a sheet whose rows are begun only in this form. */
    public void keepDrafts() {
        model.review().keepDrafts(form::focusRefused);
    }

    /** Looks at the new row begun in it, which stays there to go on. */
    void review(Consumer<Optional<UnsavedPlace.Begun>> answer) {
        model.review().review(answer);
    }

    /** Returns the name of the row in the form; empty as long as there is none. */
    ObservableValue<String> headingProperty() {
        return form.headingProperty();
    }

    /** Commits the field being typed in. */
    void leave() {
        form.leave();
    }

    void clear() {
        model.clear();
    }

    /** @param gone told once the row shown was deleted from here */
    void onDeleted(Runnable gone) {
        form.commands().goOnWith(() -> gone);
    }

    /** Begins a new row, or shows again the one begun before, with the keyboard in its first field. */
    public void begin() {
        form.leave();
        if (model.review().resume()) {
            form.focusFirst();
        } else {
            begin(Cells.none());
        }
    }

    /** Begins a new row with some cells already there. */
    public void begin(Cells cells) {
        model.begin(cells);
        form.focusFirst();
    }

    /** Shows a row, then everything that happened to it. */
    public void showHistory(UUID row) {
        show(row);
        onceThere(row, form.commands()::history);
    }

    /** Shows a row, then does what the « Supprimer » of the form does. */
    public void delete(UUID row) {
        show(row);
        onceThere(row, form.commands()::delete);
    }

    private void onceThere(UUID row, Runnable action) {
        awaited.unsubscribe();
        awaited = Subscription.EMPTY;
        if (isThere(row)) {
            action.run();
            return;
        }
        awaited = model.shownProperty().subscribe(shown -> {
            if (isThere(row)) {
                awaited.unsubscribe();
                action.run();
            }
        });
    }

    private boolean isThere(UUID row) {
        FormRow shown = model.shownProperty().get();
        return shown != null && shown.row().id().equals(row);
    }
}
