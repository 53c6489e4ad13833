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

    /** @param target the sheet that the column refers to */
    NameField(Column<?> column, String target, NameBooks books) {
        super(column);
        this.typing = new NameTyping(this, books.of(target), books::mint);
        Typing.declare(typing.input(), this::isBeingTyped);
    }

    private String pristine() {
        return shown == null ? "" : typing.book().name(shown);
    }

    @Override
    boolean isBeingTyped() {
        return !typing.input().getText().equals(pristine());
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
        typing.input().setText(pristine());
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
        boolean mine = isBeingTyped();
        if (!mine || !Objects.equals(shown, value)) {
            shown = (UUID) value;
        }
        if (!mine) {
            typing.input().setText(pristine());
        }
    }

    @Override
    void reset() {
        shown = null;
        typing.input().setText("");
    }
}
