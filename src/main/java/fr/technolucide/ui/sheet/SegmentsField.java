package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Digits;
import fr.technolucide.ui.common.Tasks;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Items side by side, one of them taken: a single stop of the keyboard, where arrows pass over items, and a digit or a
 * press chooses at once. Where the cell may be empty, a press on the chosen one, or Suppr, takes the choice back.
 *
 * @param <T> what is chosen
 */
final class SegmentsField<T> extends ChosenField<T> {

    private final HBox node = new HBox();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<T> items;
    private final int firstDigit;

    /** @param firstDigit the digit that chooses the first item */
    SegmentsField(Column<?> column, List<? extends T> items, Function<T, String> words, int firstDigit, Tasks tasks) {
        super(column, tasks);
        this.items = List.copyOf(items);
        this.firstDigit = firstDigit;
        node.getStyleClass().addAll("segments", "field-segments");
        for (T item : items) {
            buttons.add(button(words.apply(item)));
        }
        buttons.getFirst().getStyleClass().add("first");
        buttons.getLast().getStyleClass().add("last");
        node.getChildren().addAll(buttons);
        watch(node);
        buttons.forEach(this::declare);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        rove();
    }

    private ToggleButton button(String words) {
        ToggleButton button = new ToggleButton(words);
        button.setToggleGroup(group);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setTextOverrun(OverrunStyle.CLIP);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> choose(button.isSelected() ? buttons.indexOf(button) : -1));
        return button;
    }

    private void choose(int index) {
        if (index < 0 && column().isRequired()) {
            rove();
            return;
        }
        mark(index);
        leave();
    }

    private void mark(int index) {
        group.selectToggle(index < 0 ? null : buttons.get(index));
        rove();
    }

    /** Tab enters at the chosen one. */
    private void rove() {
        ToggleButton entry = entry();
        buttons.forEach(button -> button.setFocusTraversable(button == entry));
    }

    private ToggleButton entry() {
        return group.getSelectedToggle() instanceof ToggleButton chosen ? chosen : buttons.getFirst();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int focused = buttons.indexOf(node.getScene().getFocusOwner());
        int passed = switch (event.getCode()) {
            case LEFT, UP -> Math.max(0, focused - 1);
            case RIGHT, DOWN -> group.getSelectedToggle() == null ? focused : Math.min(buttons.size() - 1, focused + 1);
            default -> -1;
        };
        int digit = digit(event);
        if (passed >= 0) {
            mark(passed);
            buttons.get(passed).requestFocus();
            passOver();
            event.consume();
        } else if (digit >= 0 && digit < buttons.size()) {
            choose(digit);
            buttons.get(digit).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            choose(-1);
            event.consume();
        }
    }

    private int digit(KeyEvent event) {
        int digit = Digits.of(event);
        return digit < 0 ? -1 : digit - firstDigit;
    }

    @Override
    Region node() {
        return node;
    }

    @Override
    Control input() {
        return entry();
    }

    @Override
    void name(String words) {
        for (ToggleButton button : buttons) {
            button.setAccessibleText(Messages.text("form.segment", words, button.getText()));
        }
    }

    @Override
    void explain(String words) {
        buttons.forEach(button -> button.setAccessibleHelp(words));
    }

    @Override
    @Nullable
    T chosen() {
        return group.getSelectedToggle() instanceof ToggleButton button ? items.get(buttons.indexOf(button)) : null;
    }

    @Override
    void select(@Nullable T item) {
        mark(item == null ? -1 : items.indexOf(item));
    }
}
