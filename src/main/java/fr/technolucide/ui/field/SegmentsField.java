package fr.technolucide.ui.field;

import fr.technolucide.language.Messages;
import fr.technolucide.quantity.ChoiceItem;
import fr.technolucide.ui.common.Digits;
import fr.technolucide.ui.common.Meanings;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Items side by side, or one under the other, one of them taken: a single stop of the keyboard, where arrows pass over items, and a digit or a
 * press chooses at once. Where the cell may be empty, a click on the chosen one, or Suppr, takes the choice back.
 *
 * @param <T> what is chosen
 */
public final class SegmentsField<T> extends ChosenField<T> {

    private final Pane node;
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<T> items;
    private final int firstDigit;

    /**
     * @param firstDigit the digit that chooses the first item
     * @param node       an empty one that arranges them
     */
    public SegmentsField(
            Column<?> column,
            List<? extends T> items,
            Function<T, String> words,
            int firstDigit,
            Tasks tasks,
            Pane node) {
        super(column, tasks);
        this.node = node;
        this.items = List.copyOf(items);
        this.firstDigit = firstDigit;
        boolean beside = node instanceof HBox;
        node.getStyleClass().addAll(beside ? List.of("segments", "field-segments") : List.of("field-stack"));
        for (T item : items) {
            ToggleButton button = beside ? segment(words.apply(item)) : radio(words.apply(item));
            Meanings.explained(button);
            button.setToggleGroup(group);
            if (item instanceof ChoiceItem choice) {
                button.idProperty().bind(node.idProperty().map(id -> id + "." + choice.id()));
            }
            button.setOnAction(event -> {
                button.requestFocus(); // a click gives it to the stop of the keyboard alone
                choose(button.isSelected() ? buttons.indexOf(button) : -1);
            });
            buttons.add(button);
        }
        buttons.getFirst().getStyleClass().add("first");
        buttons.getLast().getStyleClass().add("last");
        node.getChildren().addAll(buttons);
        watch(node);
        buttons.forEach(this::declare);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        rove();
    }

    private static ToggleButton radio(String words) {
        RadioButton button = new RadioButton(words);
        button.setWrapText(true);
        return button;
    }

    private static ToggleButton segment(String words) {
        ToggleButton button = new ToggleButton(words);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setTextOverrun(OverrunStyle.CLIP);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
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
        } else if (event.getCode() == KeyCode.SPACE
                && focused >= 0
                && buttons.get(focused).isSelected()) {
            leave(); // takes what arrows came to, and never takes it back
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
    public Region node() {
        return node;
    }

    @Override
    public Control input() {
        return entry();
    }

    @Override
    public void name(String words) {
        for (ToggleButton button : buttons) {
            button.setAccessibleText(Messages.text("form.segment", words, button.getText()));
        }
    }

    @Override
    public void explain(String words) {
        buttons.forEach(button -> button.setAccessibleHelp(words));
    }

    @Override
    @Nullable
    T chosen() {
        return group.getSelectedToggle() instanceof ToggleButton button ? items.get(buttons.indexOf(button)) : null;
    }

    @Override
    String words(T item) {
        return buttons.get(items.indexOf(item)).getText();
    }

    @Override
    void select(@Nullable T item) {
        mark(item == null ? -1 : items.indexOf(item));
    }
}
