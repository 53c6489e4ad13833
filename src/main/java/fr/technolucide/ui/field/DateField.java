package fr.technolucide.ui.field;

import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.exchange.value.ParseResult.Refusal;
import fr.technolucide.ui.common.TextUndo;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Tense;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.event.Event;
import javafx.scene.control.Control;
import javafx.scene.control.DateCell;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A date, typed in the usual ways or picked in a calendar. */
public final class DateField extends FormField {

    private final DayPicker picker;
    private final TypedLine line;
    private boolean showing;

    /**
     * @param tense where a date without its year is looked for
     * @param clock that says today
     */
    public DateField(Column<?> column, Tense tense, Clock clock) {
        super(column);
        this.picker = new DayPicker(column, tense, clock);
        this.line = new TypedLine(picker.getEditor());
        picker.setMaxWidth(Double.MAX_VALUE);
        TextField editor = picker.getEditor();
        picker.valueProperty().subscribe((before, day) -> {
            if (!showing && !editor.isFocused() && !picker.isFocused()) {
                accept(day);
            }
        });
        picker.showingProperty().subscribe((before, open) -> {
            if (before && !open && isBeingTyped()) {
                leave();
            }
        });
        whenLeft(picker, () -> {
            if (!picker.isShowing()) {
                leave();
            }
        });
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                leave();
            }
        });
        editor.textProperty().subscribe((before, text) -> edited());
        picker.skinProperty().subscribe(skin -> {
            if (skin instanceof DatePickerSkin calendar) {
                calendar.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
            }
        });
        TextUndo.declare(picker, this::isBeingTyped);
        TextUndo.declare(editor, this::isBeingTyped);
    }

    /** A day taken by Entrée in the calendar goes on, as a day that is typed. */
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof DateCell day) {
            picker.setValue(day.getItem());
            picker.hide();
            event.consume();
            Event.fireEvent(picker, event.copyFor(picker, picker));
        }
    }

    @Override
    public boolean isBeingTyped() {
        return line.isBeingTyped();
    }

    @Override
    public Optional<Typed> text() {
        return Optional.of(
                new Typed(picker.getEditor().getText(), picker.reading().asOptional()));
    }

    @Override
    public boolean shows(@Nullable Object value) {
        return line.shows(DayPicker.write((LocalDate) value));
    }

    @Override
    public boolean leave() {
        if (picker.isDisabled()) {
            return true;
        }
        if (!isBeingTyped()) {
            line.tidy();
            return true;
        }
        switch (picker.reading()) {
            case ParseResult.Parsed<LocalDate>(var day) -> accept(day);
            case ParseResult.Rejected<LocalDate>(var refusal) when refusal == Refusal.EMPTY -> accept(null);
            case ParseResult<LocalDate> doubtful -> {
                report(picker.problem(doubtful));
                return false;
            }
        }
        return true;
    }

    @Override
    public void handOver(BiConsumer<@Nullable Object, Runnable> ifRight) {
        if (picker.isDisabled() || picker.isShowing() || !isBeingTyped() || line.isBeingComposed()) {
            return;
        }
        String typed = picker.getEditor().getText();
        switch (picker.reading()) {
            case ParseResult.Parsed<LocalDate>(var day) -> ifRight.accept(day, () -> keep(typed, day));
            case ParseResult.Rejected<LocalDate>(var refusal)
            when refusal == Refusal.EMPTY -> ifRight.accept(null, () -> keep(typed, null));
            case ParseResult<LocalDate> _ -> {}
        }
    }

    private void keep(String typed, @Nullable LocalDate day) {
        if (isBeingTyped() && picker.getEditor().getText().equals(typed)) {
            line.handOver(DayPicker.write(day));
            commit(day);
        }
    }

    /** Selects the text on focus, as in any other field of one line, so that typing replaces it. */
    @Override
    public void focus() {
        super.focus();
        picker.getEditor().selectAll();
    }

    @Override
    public boolean isOpen() {
        return picker.isShowing();
    }

    @Override
    public boolean retype(String text) {
        picker.getEditor().setText(text);
        leave();
        return true;
    }

    private void accept(@Nullable LocalDate day) {
        write(day);
        commit(day);
    }

    private void write(@Nullable LocalDate day) {
        showing = true;
        picker.show(day);
        line.write(DayPicker.write(day));
        showing = false;
    }

    @Override
    public Region node() {
        return picker;
    }

    @Override
    public Control input() {
        return picker;
    }

    @Override
    public void show(@Nullable Object value) {
        LocalDate day = (LocalDate) value;
        if (line.show(DayPicker.write(day))) {
            write(day);
        }
    }

    @Override
    public void propose(Object value) {
        boolean there = picker.isProposed() && line.shows(DayPicker.write((LocalDate) value));
        if (there || isBeingTyped()) {
            return; // what is selected stays so
        }
        showing = true;
        picker.propose((LocalDate) value);
        line.write(DayPicker.write((LocalDate) value));
        showing = false;
    }

    @Override
    public void reset() {
        write(null);
    }
}
