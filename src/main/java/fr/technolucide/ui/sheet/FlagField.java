package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.Names;
import fr.technolucide.workbook.Column;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Yes or no; the box bears its own label. */
final class FlagField extends Field {

    private final CheckBox box = new CheckBox();

    FlagField(Column<?> column) {
        super(column);
        box.setText(Names.label(column));
        box.setWrapText(true);
        box.setOnAction(event -> commit(box.isSelected()));
    }

    @Override
    Region node() {
        return box;
    }

    @Override
    Control input() {
        return box;
    }

    @Override
    boolean isLabelled() {
        return true;
    }

    @Override
    void show(@Nullable Object value) {
        box.setSelected(Boolean.TRUE.equals(value));
    }

    @Override
    void reset() {
        box.setSelected(false);
    }
}
