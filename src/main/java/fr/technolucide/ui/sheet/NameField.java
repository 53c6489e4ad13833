package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.Typing;
import fr.technolucide.workbook.Column;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of another sheet, named by typing, for who types from paper: {@link ReferenceField} is chosen from a list. */
final class NameField extends Field {

    private final NameTyping typing;
    private @Nullable UUID shown;
    /** What stands in the field as long as nobody types. */
    private String pristine = "";

    /** @param target the sheet that the column refers to */
    NameField(Column<?> column, String target, NameBooks books) {
        super(column);
        this.typing = new NameTyping(this, books.of(target), books::mint, this::show);
        Typing.declare(typing.input(), this::isBeingTyped);
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
    boolean isBeingTyped() {
        return !typing.input().getText().equals(pristine);
    }

    @Override
    boolean shows(@Nullable Object value) {
        return !isBeingTyped() && Objects.equals(shown, value);
    }

    @Override
    boolean leave() {
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
    boolean takeAnyway() {
        return !typing.isEmpty() && typing.add(this::accept);
    }

    private void accept(@Nullable UUID id) {
        shown = id;
        write();
        commit(id);
    }

    @Override
    Region node() {
        return typing.input();
    }

    @Override
    Control input() {
        return typing.input();
    }

    @Override
    void prompt(String example) {
        typing.input().setPromptText(example);
    }

    @Override
    void show(@Nullable Object value) {
        shown = (UUID) value;
        show();
    }

    @Override
    void reset() {
        shown = null;
        write();
    }
}
