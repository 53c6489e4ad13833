package fr.technolucide.ui.field;

import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.exchange.value.ParseResult.Refusal;
import fr.technolucide.ui.common.PageWheel;
import fr.technolucide.ui.common.TabTraversal;
import fr.technolucide.ui.common.TextUndo;
import fr.technolucide.ui.task.Tasks;
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
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Text, several lines of it, a number, a duration or an amount, typed in the usual ways and written in one. */
public final class LineField extends FormField {

    private final TextInputControl input;
    private final TypedLine line;

    /**
     * @param least how many lines a long text shows at first
     * @param most  how many it shows at most
     */
    public LineField(Column<?> column, int least, int most, Tasks tasks) {
        super(column);
        this.input = column.kind() instanceof Kind.LongText ? area(least, most, tasks) : new TextField();
        this.line = new TypedLine(input);
        if (isFigure(column)) {
            input.getStyleClass().add("figures");
        }
        whenLeft(input, this::leave);
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
        TextUndo.declare(input, this::isBeingTyped);
    }

    private static TextArea area(int least, int most, Tasks tasks) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(least);
        area.getStyleClass().add("fitted");
        area.setPrefColumnCount(10);
        FittedHeight.follow(area, least, most, tasks);
        TabTraversal.of(area);
        PageWheel.of(area);
        return area;
    }

    private static boolean isFigure(Column<?> column) {
        return switch (column.kind()) {
            case Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Date _ -> true;
            default -> false;
        };
    }

    @Override
    public boolean isBeingTyped() {
        return line.isBeingTyped();
    }

    @Override
    public Optional<Typed> text() {
        String text = input.getText();
        return Optional.of(new Typed(text, TypedText.read(column(), text).asOptional()));
    }

    @Override
    public boolean shows(@Nullable Object value) {
        return line.shows(TypedText.write(column(), value));
    }

    @Override
    public boolean leave() {
        if (input.isDisabled()) {
            return true;
        }
        if (!isBeingTyped()) {
            line.tidy();
            return true;
        }
        String typed = input.getText();
        switch (TypedText.read(column(), typed)) {
            case ParseResult.Parsed<?>(var value) -> accept(value);
            case ParseResult.Rejected<?>(var refusal) when refusal == Refusal.EMPTY -> accept(null);
            case ParseResult<?> doubtful -> {
                report(TypedText.problem(column(), typed, doubtful));
                return false;
            }
        }
        return true;
    }

    @Override
    public void handOver(BiConsumer<@Nullable Object, Runnable> ifRight) {
        if (input.isDisabled() || !isBeingTyped() || line.isBeingComposed()) {
            return;
        }
        String typed = input.getText();
        switch (TypedText.read(column(), typed)) {
            case ParseResult.Parsed<?>(var value) -> ifRight.accept(value, () -> keep(typed, value));
            case ParseResult.Rejected<?>(var refusal)
            when refusal == Refusal.EMPTY -> ifRight.accept(null, () -> keep(typed, null));
            case ParseResult<?> _ -> {}
        }
    }

    private void keep(String typed, @Nullable Object value) {
        if (isBeingTyped() && input.getText().equals(typed)) {
            line.handOver(TypedText.write(column(), value));
            commit(value);
        }
    }

    @Override
    public boolean retype(String text) {
        input.setText(text);
        leave();
        return true;
    }

    private void foresee() {
        if (input.isFocused() && isBeingTyped()) {
            typing(TypedText.read(column(), input.getText()).asOptional().orElse(null));
        }
    }

    @Override
    public boolean hasLines() {
        return input instanceof TextArea;
    }

    @Override
    public void newLine() {
        if (hasLines()) {
            input.replaceSelection("\n");
        }
    }

    @Override
    public void prompt(String example) {
        input.setPromptText(example);
    }

    private void accept(@Nullable Object value) {
        line.write(TypedText.write(column(), value));
        commit(value);
    }

    @Override
    public Region node() {
        return input;
    }

    @Override
    public Control input() {
        return input;
    }

    @Override
    public void show(@Nullable Object value) {
        line.show(TypedText.write(column(), value));
    }

    @Override
    public void reset() {
        line.write("");
    }

    /** The height of a text that follows what is written in it, from so many lines to so many. */
    private static final class FittedHeight {

        /** The padding at both sides together, in em. */
        private static final double SIDES = 1.7;

        private final TextArea area;
        private final int least;
        private final int most;
        private final Text gauge = new Text();

        private FittedHeight(TextArea area, int least, int most, Tasks tasks) {
            this.area = area;
            this.least = least;
            this.most = most;
            area.setMinHeight(Region.USE_PREF_SIZE);
            area.setMaxHeight(Region.USE_PREF_SIZE);
            area.textProperty().subscribe(text -> fit());
            area.promptTextProperty().subscribe(prompt -> fit());
            area.fontProperty().subscribe(font -> fit());
            // never in the middle of the layout that gives it its width
            area.widthProperty().subscribe(width -> tasks.after(this::fit));
        }

        static void follow(TextArea area, int least, int most, Tasks tasks) {
            var _ = new FittedHeight(area, least, most, tasks);
        }

        private void fit() {
            if (area.getWidth() <= 0) {
                return;
            }
            gauge.setFont(area.getFont());
            gauge.setWrappingWidth(
                    Math.max(1, area.getWidth() - SIDES * area.getFont().getSize()));
            gauge.setText("x");
            double line = gauge.getLayoutBounds().getHeight();
            gauge.setText(area.getText().isEmpty() ? area.getPromptText() : area.getText());
            long lines = Math.round(gauge.getLayoutBounds().getHeight() / line);
            area.setPrefRowCount(Math.clamp(lines, least, most));
        }
    }
}
