package fr.technolucide.ui.field;

import fr.technolucide.language.Fold;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A line in which a name is typed. Once one name alone begins so, the rest of it stands there, selected: the next letter
 * or Suppr takes it away. The arrows go through the names that have such a word.
 */
final class CompletedText extends TextField {

    private final NameIndex book;
    private String sought = "";
    private int place = -1;

    CompletedText(NameIndex book) {
        this.book = book;
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void replaceText(int start, int end, String typed) {
        super.replaceText(start, end, typed);
        place = -1;
        if (isFocused() && !typed.isEmpty() && getCaretPosition() == getLength()) {
            complete();
        }
    }

    private void complete() {
        String typed = getText();
        List<Option> beginning = book.beginning(typed);
        if (typed.isBlank() || beginning.size() != 1) {
            return;
        }
        String label = beginning.getFirst().label();
        boolean aligned = label.length() > typed.length()
                && Fold.fold(label.substring(0, typed.length())).equals(Fold.fold(typed));
        if (aligned) {
            super.replaceText(0, typed.length(), label);
            selectRange(label.length(), typed.length());
        }
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            turn(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    private void turn(int step) {
        if (place < 0) {
            sought = getText(0, typedLength());
        }
        List<Option> found = book.with(sought);
        if (found.isEmpty()) {
            return;
        }
        int next = place < 0 ? (step > 0 ? 0 : found.size() - 1) : Math.floorMod(place + step, found.size());
        super.replaceText(0, getLength(), found.get(next).label());
        selectAll();
        place = next;
    }

    /** Returns the length of the text without its completion; a name that is selected whole was not typed. */
    private int typedLength() {
        boolean completed = getSelection().getLength() > 0 && getSelection().getEnd() == getLength();
        return completed ? getSelection().getStart() : getLength();
    }
}
