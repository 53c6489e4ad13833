package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.ChoiceConverter;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.PopupListKeys;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.field.LetterKeys;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.session.DialogWriting;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A dialog that gives one cell of several rows the same value, in one step. */
final class RowsChange {

    private final Session session;
    private final List<Row> rows;
    private final Sheet sheet;
    private final ComboBox<Column<?>> choice = new ComboBox<>();
    private final StackPane place = new StackPane();
    private final Button empty = Controls.button(Messages.text("ui.change.empty"), this::empty);
    private final DialogBox box;
    private final DialogWriting writing;
    private @Nullable EntryForm form;
    private @Nullable Column<?> asked;

    /** @param rows several of one sheet */
    RowsChange(Session session, List<Row> rows) {
        this.session = session;
        this.rows = rows;
        this.sheet = rows.getFirst().sheet();
        choice.getItems().setAll(typed());
        choice.setConverter(ChoiceConverter.of(SchemaLabels::label, Messages.text("ui.change.column.none")));
        choice.setId("change.column");
        choice.setAccessibleText(Messages.text("ui.change.column"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().subscribe((before, column) -> {
            if (!choice.isShowing()) {
                ask(column);
            }
        });
        choice.showingProperty().subscribe((before, open) -> {
            if (before && !open) {
                chosen();
            }
        });
        PopupListKeys.closing(choice);
        LetterKeys.of(choice, SchemaLabels::label);
        empty.setId("change.empty");
        empty.setVisible(false);
        Controls.foldHidden(empty);
        Label name = new Label(Messages.text("ui.change.column"));
        name.getStyleClass().add("field-label");
        name.setLabelFor(choice);
        VBox body = new VBox(name, choice, place, empty);
        body.getStyleClass().add("rows-change");
        this.box = session.dialogs()
                .box(Shape.EDIT, Messages.text("ui.change.title", count()))
                .narrow()
                .body(body)
                .staying()
                .keeping(() -> form != null && form.isTouched())
                .focus(choice);
        box.buttons(List.of(
                new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, () -> box.leave()),
                new Message.Button(Messages.text("ui.change.write"), Weight.MAIN, this::write)));
        this.writing = new DialogWriting(session, box);
    }

    void show() {
        box.show();
    }

    /** Returns the columns that a person may type in, and that may be alike in several rows. */
    private List<Column<?>> typed() {
        return sheet.stored().stream()
                .filter(column -> !column.isSetByProgram() && !column.isUnique() && !column.isHidden())
                .toList();
    }

    /** Asks for the value of the column on which the list was closed, and goes on to it unless the keyboard went elsewhere. */
    private void chosen() {
        Column<?> column = choice.getValue();
        if (column == null) {
            return;
        }
        if (!Objects.equals(column, asked)) {
            ask(column);
        }
        EntryForm typed = form;
        if (typed != null && choice.isFocused()) {
            typed.focusFirst();
        }
    }

    private void ask(Column<?> column) {
        asked = column;
        Column<?>[] others =
                sheet.columns().stream().filter(other -> !other.equals(column)).toArray(Column<?>[]::new);
        EntryForm made = EntryForm.asked(
                session, FormPlan.of(FormSection.of(FormLine.of(column))).given(others), "change.");
        made.showStored(common(column));
        made.onConfirmed(this::write);
        form = made;
        place.getChildren().setAll(made.node());
        empty.setVisible(!column.isRequired());
    }

    /** Returns a row with what the rows have in common in a column. */
    private Row common(Column<?> column) {
        Row first = rows.getFirst();
        boolean alike = rows.stream().allMatch(row -> Objects.equals(row.get(column), first.get(column)));
        return alike ? first : first.withValue(column, null);
    }

    private void write() {
        EntryForm typed = form;
        if (typed == null) {
            choice.requestFocus();
        } else if (typed.settle()) {
            if (typed.changed().columns().isEmpty()) {
                typed.focusFirst();
            } else {
                write(typed.row().get(choice.getValue()), typed.brought(typed.row()));
            }
        }
    }

    private void empty() {
        write(null, List.of());
    }

    private void write(@Nullable Object value, List<Edit> brought) {
        Column<?> column = choice.getValue();
        Cells cells = Cells.none().andValue(column, value);
        List<Edit> edits = new ArrayList<>(brought);
        rows.forEach(row -> edits.add(Edit.update(row, cells)));
        String step = Messages.text("ui.change.step", SchemaLabels.label(column), count());
        writing.write(new ChangeSet(StepKind.EDITED, step, edits), Messages.text("ui.change.done", step));
    }

    private String count() {
        return SchemaLabels.count(sheet, rows.size());
    }
}
