package fr.technolucide.ui.field;

import fr.technolucide.ui.common.TextUndo;
import fr.technolucide.workbook.Column;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of another sheet, named by typing, for who types from paper: {@link ReferenceField} is chosen from a list. */
public final class NameField extends FormField {

    private final NameCompletion typing;
    private @Nullable UUID shown;
    /** The text of the field before anyone types. */
    private String pristine = "";

    /** @param target the sheet that the column refers to */
    public NameField(Column<?> column, String target, NameIndexes books) {
        super(column);
        this.typing = new NameCompletion(this, books.of(target), books::mint, this::show);
        TextUndo.declare(typing.input(), this::isBeingTyped);
    }

    /** Shows the name of the row, unless another is being typed. */
    private void show() {
        if (!isBeingTyped()) {
            write();
        }
    }

    private void write() {
        pristine = shown == null ? "" : typing.book().name(shown);
        if (isBeingTyped()) {
            typing.input().setText(pristine);
        }
    }

    @Override
    public boolean isBeingTyped() {
        return !typing.input().getText().equals(pristine);
    }

    @Override
    public boolean shows(@Nullable Object value) {
        return !isBeingTyped() && Objects.equals(shown, value);
    }

    @Override
    public boolean leave() {
        if (!isBeingTyped()) {
            return true;
        }
        if (typing.isEmpty()) {
            accept(null);
            return true;
        }
        return typing.read(List.of(), this::accept);
    }

    @Override
    public boolean takeAnyway() {
        return !typing.isEmpty() && typing.add(this::accept);
    }

    private void accept(@Nullable UUID id) {
        shown = id;
        write();
        commit(id);
    }

    @Override
    public Region node() {
        return typing.input();
    }

    @Override
    public Control input() {
        return typing.input();
    }

    @Override
    public void prompt(String example) {
        typing.input().setPromptText(example);
    }

    @Override
    public void show(@Nullable Object value) {
        shown = (UUID) value;
        show();
    }

    @Override
    public void reset() {
        shown = null;
        write();
    }
}
