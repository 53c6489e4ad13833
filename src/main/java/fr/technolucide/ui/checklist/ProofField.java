package fr.technolucide.ui.checklist;

import fr.technolucide.ui.common.LeftByTab;
import fr.technolucide.ui.common.Typing;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * Where the proof of an answer is typed: one line high while it is empty, then as high as what is written, four lines
 * at most. Entrée hands it over; Maj+Entrée goes to the next line.
 */
final class ProofField extends TextArea {

    private static final int MOST_LINES = 4;

    /** What the padding at both sides takes, in em. */
    private static final double SIDES = 1.7;

    private final Text gauge = new Text();
    private String kept = "";
    private Consumer<String> onTyped = text -> {};
    private Runnable onDone = () -> {};
    /** The key that brought the keyboard here is not yet up: what it types belongs to where it was pressed. */
    private boolean arriving;

    ProofField(String prompt, String name) {
        getStyleClass().add("proof");
        setWrapText(true);
        setPrefColumnCount(10);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        setPromptText(prompt);
        setAccessibleText(name);
        setAccessibleHelp(prompt);
        textProperty().subscribe(text -> fit());
        widthProperty().subscribe(width -> fit());
        fontProperty().subscribe(font -> fit());
        focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                handOver();
            }
        });
        LeftByTab.of(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (arriving) {
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_RELEASED, event -> arriving = false);
        Typing.declare(this, this::isUnderWay);
    }

    /** Told of what was typed, once the person leaves the field or presses Entrée. */
    void onTyped(Consumer<String> action) {
        onTyped = action;
    }

    /** After Entrée. */
    void onDone(Runnable action) {
        onDone = action;
    }

    boolean isUnderWay() {
        return !getText().equals(kept);
    }

    /** What is written in the workbook; what is being typed is left alone. */
    void show(String text) {
        boolean typing = isFocused() && isUnderWay();
        kept = text;
        if (!typing && !getText().equals(text)) {
            setText(text);
        }
    }

    /** Puts back what the workbook has. */
    void reset() {
        setText(kept);
    }

    /** Makes it known that what was typed could not be written yet. */
    void handOver() {
        if (isUnderWay()) {
            kept = getText().strip();
            setText(kept);
            onTyped.accept(kept);
        }
    }

    /** Takes the keyboard, in the middle of a key. */
    void enter() {
        arriving = true;
        requestFocus();
    }

    private void key(KeyEvent event) {
        arriving = false;
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                replaceSelection("\n");
            } else {
                handOver();
                onDone.run();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isUnderWay()) {
            handOver();
            event.consume();
        }
    }

    private void fit() {
        gauge.setFont(getFont());
        gauge.setWrappingWidth(Math.max(1, getWidth() - SIDES * getFont().getSize()));
        gauge.setText("x");
        double line = gauge.getLayoutBounds().getHeight();
        gauge.setText(getText().isEmpty() ? getPromptText() : getText());
        long lines = Math.round(gauge.getLayoutBounds().getHeight() / line);
        setPrefRowCount(Math.clamp(lines, 1, MOST_LINES));
    }
}
