package fr.technolucide.ui.sheet;

import java.util.Optional;
import fr.technolucide.exchange.value.Reading;
import fr.technolucide.exchange.value.Reading.Refusal;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Typing;
import fr.technolucide.workbook.Column;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.event.Event;
import javafx.scene.control.Control;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A date, typed in the usual ways or picked in a calendar. */
final class DateField extends Field {

    private final DatePicker picker = new DatePicker();
    private final Clock clock;
    private final TypedLine line = new TypedLine(picker.getEditor());
    private boolean showing;

    /** @param clock of a date that is typed without its year */
    DateField(Column<?> column, Clock clock) {
        super(column);
        this.clock = clock;
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setShowWeekNumbers(false);
        picker.getEditor().getStyleClass().add("figures");
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return TypedText.write(column, day);
            }

            /** A text that is no date keeps the date there was; the text itself is judged when the field is left. */
            @Override
            public @Nullable LocalDate fromString(String text) {
                return read(text) instanceof Reading.Parsed<?>(LocalDate day) ? day : picker.getValue();
            }
        });
        picker.setPromptText(Messages.text("ui.field.date.prompt"));
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
        picker.focusedProperty().subscribe(focused -> {
            if (!focused && !picker.isShowing()) {
                leave();
            }
        });
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                leave();
            }
        });
        // released, Entrée would put back the date there was in the place of a text that must be mended
        picker.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ENTER && !picker.isShowing()) {
                event.consume();
            }
        });
        editor.textProperty().subscribe((before, text) -> edited());
        picker.skinProperty().subscribe(skin -> {
            if (skin instanceof DatePickerSkin calendar) {
                calendar.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
            }
        });
        Typing.declare(picker, this::isBeingTyped);
        Typing.declare(editor, this::isBeingTyped);
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

    private Reading<?> read(String text) {
        return TypedText.read(column(), text, LocalDate.now(clock));
    }

    @Override
    boolean isBeingTyped() {
        return line.isBeingTyped();
    }

    @Override
    Optional<String> typed() {
        return isBeingTyped() ? Optional.of(picker.getEditor().getText()) : Optional.empty();
    }

    @Override
    boolean shows(@Nullable Object value) {
        return line.shows(TypedText.write(column(), value));
    }

    @Override
    boolean leave() {
        if (picker.isDisabled()) {
            return true;
        }
        if (!isBeingTyped()) {
            line.tidy();
            return true;
        }
        String typed = picker.getEditor().getText();
        switch (read(typed)) {
            case Reading.Parsed<?>(var value) -> accept((LocalDate) value);
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
        if (picker.isDisabled() || picker.isShowing() || !isBeingTyped() || line.isBeingComposed()) {
            return;
        }
        String typed = picker.getEditor().getText();
        switch (read(typed)) {
            case Reading.Parsed<?>(var day) -> ifRight.accept(day, () -> keep(typed, (LocalDate) day));
            case Reading.Rejected<?>(var refusal)
            when refusal == Refusal.EMPTY -> ifRight.accept(null, () -> keep(typed, null));
            case Reading<?> _ -> {}
        }
    }

    private void keep(String typed, @Nullable LocalDate day) {
        if (isBeingTyped() && picker.getEditor().getText().equals(typed)) {
            line.handOver(TypedText.write(column(), day));
            commit(day);
        }
    }

    /** As in any other line, what is there is selected: typing takes its place. */
    @Override
    void focus() {
        picker.requestFocus();
        picker.getEditor().selectAll();
    }

    @Override
    boolean isOpen() {
        return picker.isShowing();
    }

    private void accept(@Nullable LocalDate day) {
        write(day);
        commit(day);
    }

    private void write(@Nullable LocalDate day) {
        showing = true;
        picker.setValue(day);
        line.write(TypedText.write(column(), day));
        showing = false;
    }

    @Override
    Region node() {
        return picker;
    }

    @Override
    Control input() {
        return picker;
    }

    @Override
    void show(@Nullable Object value) {
        if (line.show(TypedText.write(column(), value))) {
            write((LocalDate) value);
        }
    }

    @Override
    void reset() {
        write(null);
    }
}
