package fr.technolucide.ui.field;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Digits;
import fr.technolucide.ui.common.PopupListKeys;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.TruncatedText;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list that opens; a first line empties the cell where it may be empty. A list that is open commits
 * nothing.
 */
public final class ChoiceField extends ChosenField<Enum<?>> {

    private final ComboBox<@Nullable Enum<?>> box = new ComboBox<>();
    private boolean showing;
    private @Nullable Enum<?> atOpening;

    public ChoiceField(Column<?> column, List<? extends Enum<?>> items, Tasks tasks) {
        super(column, tasks);
        List<@Nullable Enum<?>> offered = new ArrayList<>();
        if (!column.isRequired()) {
            offered.add(null);
        }
        offered.addAll(items);
        box.getItems().setAll(offered);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Enum<?> item) {
                return item == null ? Messages.words().missing() : words(item);
            }

            @Override
            public @Nullable Enum<?> fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        box.setButtonCell(TruncatedText.explained(new Chosen()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(Math.min(offered.size(), 12));
        box.valueProperty().subscribe((before, item) -> {
            if (!showing && !box.isShowing()) {
                passOver();
            }
        });
        box.showingProperty().subscribe((before, open) -> {
            if (open) {
                atOpening = box.getValue();
            } else {
                leave();
            }
        });
        LetterKeys.of(box, item -> item == null ? "" : words(item));
        PopupListKeys.of(box, box, () -> box.setValue(atOpening));
        watch(box);
    }

    /** Lets a digit choose, in the order of the list, while the list is closed. */
    public ChoiceField byDigits() {
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int item = Digits.of(event) - (column().isRequired() ? 1 : 0);
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !box.isShowing();
            if (plain && item >= 0 && item < box.getItems().size()) {
                box.setValue(box.getItems().get(item));
                leave();
                event.consume();
            }
        });
        return this;
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
    public boolean isOpen() {
        return box.isShowing();
    }

    @Override
    public void prompt(String example) {
        box.setPromptText(example);
    }

    @Override
    @Nullable
    Enum<?> chosen() {
        return box.getValue();
    }

    @Override
    void select(@Nullable Enum<?> item) {
        showing = true;
        box.setValue(item);
        showing = false;
    }

    @Override
    String words(Enum<?> item) {
        return SchemaLabels.choice(item);
    }

    /** The cell of the chosen item, with a tooltip where the field is too narrow for its words. */
    private final class Chosen extends ListCell<@Nullable Enum<?>> {

        @Override
        protected void updateItem(@Nullable Enum<?> item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? box.getPromptText() : words(item));
        }
    }
}
