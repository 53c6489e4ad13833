package fr.technolucide.ui.dialog;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a dialog: Tab goes round in it where it stands above the window, Échap leaves it, Entrée presses a button. What no control took stays there:
 * the window below has keys of its own.
 */
final class DialogKeys {

    private final DialogCard card;
    private final DialogFoot foot;
    private final Runnable leave;
    private final boolean alone;
    private @Nullable ToggleGroup choices;
    /** Whether Entrée is down, which the system repeats. */
    private boolean down;

    /**
     * @param leave what Échap does
     * @param alone whether no key reaches anything but the dialog, round which Tab goes
     */
    DialogKeys(DialogCard card, DialogFoot foot, Runnable leave, boolean alone) {
        this.alone = alone;
        this.card = card;
        this.foot = foot;
        this.leave = leave;
        card.addEventFilter(KeyEvent.ANY, this::hush);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::turnRound);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFromList);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Lets Entrée press the main button from the chosen one of some radio buttons. */
    void answerFrom(ToggleGroup group) {
        choices = group;
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::answer);
        card.addEventFilter(KeyEvent.KEY_RELEASED, event -> down = false);
    }

    private void answer(KeyEvent event) {
        boolean again = down;
        down = event.getCode() == KeyCode.ENTER;
        if (down && owner() instanceof RadioButton radio && radio.getToggleGroup() == choices) {
            event.consume();
            if (!again && radio.isSelected()) {
                foot.pressMain();
            } else if (!again) {
                radio.fire();
            }
        }
    }

    private @Nullable Node owner() {
        return card.getScene().getFocusOwner();
    }

    private void hush(KeyEvent event) {
        if (foot.isHeld()) {
            event.consume();
        }
    }

    private void turnRound(KeyEvent event) {
        if (!alone || event.getCode() != KeyCode.TAB || event.isShortcutDown()) {
            return;
        }
        List<Node> stops = card.stops();
        if (!event.isShiftDown() && owner() == stops.getLast()) {
            stops.getFirst().requestFocus();
            event.consume();
        } else if (event.isShiftDown() && owner() == stops.getFirst()) {
            stops.getLast().requestFocus();
            event.consume();
        }
    }

    /** A list keeps Échap to itself, to leave a cell that is being edited, even when none is. */
    private void leaveFromList(KeyEvent event) {
        boolean kept = switch (owner()) {
            case ListView<?> list -> list.getEditingIndex() < 0;
            case TableView<?> table -> table.getEditingCell() == null;
            case null, default -> false;
        };
        if (event.getCode() == KeyCode.ESCAPE && kept) {
            leave.run();
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> leave.run();
            case ENTER -> {
                if (owner() instanceof ButtonBase button) {
                    button.fire();
                } else {
                    foot.pressMain();
                }
            }
            case TAB, UP, DOWN, LEFT, RIGHT, SPACE -> {
                return;
            }
            default -> {
                if (!alone) {
                    return;
                }
            }
        }
        event.consume();
    }
}
