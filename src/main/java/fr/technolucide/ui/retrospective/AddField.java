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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/**
 * The dashed field at the foot of a list, in which rows of one column are typed: Entrée, and the next. What is refused
 * comes back to be fixed; each line that is pasted is a row; what is typed when the workbook leaves the window is written first.
 */
final class AddField extends VBox {

    /** Writes rows in one step, and gives back what refused them, if anything does. */
    @FunctionalInterface
    interface Adding {
        void add(List<Row> rows, Consumer<String> refused);
    }

    private final Session session;
    private final Sheet sheet;
    private final Column<?> column;
    private final EntryForm form;
    private final UnaryOperator<Row> begun;
    private final Adding adding;
    private final Optional<PastedLines> pasted;

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
        this.pasted = Optional.of(form.first())
                .filter(TextInputControl.class::isInstance)
                .map(text -> new PastedLines((TextInputControl) text));
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
        form.show(fresh());
    }

    private Row fresh() {
        return begun.apply(Row.of(sheet, session.workbook().mint(), LocalDate.now(session.clock())));
    }

    private void add() {
        List<String> lines = pasted.map(PastedLines::all).orElse(List.of());
        if (lines.isEmpty() && (!form.understand() || isEmpty())) {
            return;
        }
        Row whole = lines.isEmpty() ? form.row() : form.row().withValue(column, String.join("\n", lines));
        next();
        add(whole, lines.stream().map(line -> fresh().withValue(column, line)).toList());
    }

    /** @param parts the rows that it is pasted for; none where it is a row itself */
    private void add(Row whole, List<Row> parts) {
        adding.add(parts.isEmpty() ? List.of(whole) : parts, why -> {
            if (isEmpty()) {
                form.show(whole);
                pasted.ifPresent(lines -> lines.pasted(!parts.isEmpty()));
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
