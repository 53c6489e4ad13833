package fr.technolucide.ui.sheet;

import fr.technolucide.exchange.value.Reading;
import fr.technolucide.exchange.value.Reading.Refusal;
import fr.technolucide.ui.common.LeftByTab;
import fr.technolucide.ui.common.Tasks;
import fr.technolucide.ui.common.Typing;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Text, several lines of it, a number, a duration or an amount, typed in the usual ways and written in one. */
final class LineField extends Field {

    private final TextInputControl input;
    private final TypedLine line;

    /**
     * @param least how many lines a long text shows at first
     * @param most  how many it shows at most
     */
    LineField(Column<?> column, int least, int most, Tasks tasks) {
        super(column);
        this.input = column.kind() instanceof Kind.LongText ? area(least, most, tasks) : new TextField();
        this.line = new TypedLine(input);
        if (isFigure(column)) {
            input.getStyleClass().add("figures");
        }
        input.focusedProperty().subscribe(focused -> {
            if (!focused && isLeft(input)) {
                leave();
            }
        });
        input.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean lines = input instanceof TextArea;
            if (event.getCode() == KeyCode.ENTER && (!lines || event.isShortcutDown())) {
                leave();
            }
        });
        input.textProperty().subscribe((before, text) -> {
            foresee();
            edited();
        });
        Typing.declare(input, this::isBeingTyped);
    }

    private static TextArea area(int least, int most, Tasks tasks) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(least);
        area.getStyleClass().add(most > least ? "fitted" : "lines");
        area.setPrefColumnCount(10);
        if (most > least) {
            FittedLines.follow(area, least, most, tasks);
        }
        LeftByTab.of(area);
        return area;
    }

    private static boolean isFigure(Column<?> column) {
        return switch (column.kind()) {
            case Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Date _ -> true;
            default -> false;
        };
    }

    @Override
    boolean isBeingTyped() {
        return line.isBeingTyped();
    }

    @Override
    Optional<Typed> text() {
        String text = input.getText();
        return Optional.of(new Typed(text, TypedText.read(column(), text).asOptional()));
    }

    @Override
    boolean shows(@Nullable Object value) {
        return line.shows(TypedText.write(column(), value));
    }

    @Override
    boolean leave() {
        if (input.isDisabled()) {
            return true;
        }
        if (!isBeingTyped()) {
            line.tidy();
            return true;
        }
        String typed = input.getText();
        switch (TypedText.read(column(), typed)) {
            case Reading.Parsed<?>(var value) -> accept(value);
            case Reading.Rejected<?>(var refusal) when refusal == Refusal.EMPTY -> accept(null);
            case Reading<?> doubtful -> {
                report(TypedText.problem(column(), typed, doubtful));
                return false;
            }
        }
        return true;
    }

    @Override
    void handOver(BiConsumer<@Nullable Object, Runnable> ifRight) {
        if (input.isDisabled() || !isBeingTyped() || line.isBeingComposed()) {
            return;
        }
        String typed = input.getText();
        switch (TypedText.read(column(), typed)) {
            case Reading.Parsed<?>(var value) -> ifRight.accept(value, () -> keep(typed, value));
            case Reading.Rejected<?>(var refusal)
            when refusal == Refusal.EMPTY -> ifRight.accept(null, () -> keep(typed, null));
            case Reading<?> _ -> {}
        }
    }

    private void keep(String typed, @Nullable Object value) {
        if (isBeingTyped() && input.getText().equals(typed)) {
            line.handOver(TypedText.write(column(), value));
            commit(value);
        }
    }

    @Override
    void retype(String text) {
        input.setText(text);
        leave();
    }

    private void foresee() {
        if (input.isFocused() && isBeingTyped()) {
            typing(TypedText.read(column(), input.getText()).asOptional().orElse(null));
        }
    }

    @Override
    boolean hasLines() {
        return input instanceof TextArea;
    }

    @Override
    void newLine() {
        if (hasLines()) {
            input.replaceSelection("\n");
        }
    }

    @Override
    void prompt(String example) {
        input.setPromptText(example);
    }

    private void accept(@Nullable Object value) {
        line.write(TypedText.write(column(), value));
        commit(value);
    }

    @Override
    Region node() {
        return input;
    }

    @Override
    Control input() {
        return input;
    }

    @Override
    void show(@Nullable Object value) {
        line.show(TypedText.write(column(), value));
    }

    @Override
    void reset() {
        line.write("");
    }
}
