package fr.technolucide.ui.field;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Yes or no; the box has its own label. */
public final class FlagField extends FormField {

    private final CheckBox box = new CheckBox();

    public FlagField(Column<?> column) {
        super(column);
        box.setText(SchemaLabels.label(column));
        box.setWrapText(true);
        box.setOnAction(event -> commit(box.isSelected()));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Control input() {
        return box;
    }

    @Override
    public boolean isLabelled() {
        return true;
    }

    @Override
    public String words() {
        return Messages.words().flag(box.isSelected());
    }

    @Override
    public void show(@Nullable Object value) {
        box.setSelected(Boolean.TRUE.equals(value));
    }

    @Override
    public void reset() {
        box.setSelected(false);
    }
}
