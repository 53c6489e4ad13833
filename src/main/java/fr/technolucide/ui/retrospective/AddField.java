package fr.technolucide.ui.retrospective;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.session.UnsavedPlace;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;

/**
 * The dashed field at the foot of a list, in which rows of one column are typed: Entrée, and the next. What is refused
 * comes back to be fixed; what is typed when the workbook leaves the window is written first.
 */
final class AddField extends VBox {

    /** Writes a row, and gives back what refused it, if anything does. */
    @FunctionalInterface
    interface Adding {
        void add(Row row, Consumer<String> refused);
    }

    private final Session session;
    private final Sheet sheet;
    private final Column<?> column;
    private final EntryForm form;
    private final UnaryOperator<Row> begun;
    private final Adding adding;

    /**
     * @param id    before the name of the column, the id of the field
     * @param begun fills the rest of a new row
     */
    AddField(Session session, String id, FormSlot slot, UnaryOperator<Row> begun, Adding adding) {
        this.session = session;
        this.column = slot.column();
        this.sheet = session.schema().own(column.sheet());
        this.begun = begun;
        this.adding = adding;
        Column<?>[] others = sheet.columns().toArray(Column<?>[]::new);
        this.form = EntryForm.asked(
                session, FormPlan.of(FormSection.of(FormLine.of(slot))).given(others), id);
        form.onEnd(this::add);
        form.node().getStyleClass().add("inline-form");
        getStyleClass().add("add-field");
        getChildren().setAll(form.node());
        next();
        session.leaving().heed(answer -> {
            add();
            session.tasks().whenAnswered(() -> answer.accept(unfinished()));
        });
    }

    /** Returns what was refused, and stays in the field. */
    private Optional<UnsavedPlace.Begun> unfinished() {
        return form.isTouched()
                ? Optional.of(new UnsavedPlace.Begun(
                        Messages.text("form.unwritten"), form.missingProperty().get(), form::focusFirst, this::next))
                : Optional.empty();
    }

    private void next() {
        form.show(begun.apply(Row.of(sheet, session.workbook().mint(), LocalDate.now(session.clock()))));
    }

    private void add() {
        if (!form.understand() || isEmpty()) {
            return;
        }
        Row row = form.row();
        next();
        adding.add(row, why -> {
            if (isEmpty()) {
                form.show(row);
            }
            session.dialogs().show(Message.of(Tone.WARNING, why, ""));
        });
    }

    /** Returns whether nothing is typed in the field. */
    boolean isEmpty() {
        return form.row().isEmpty(column);
    }

    @Override
    public void requestFocus() {
        form.focusFirst();
    }
}
