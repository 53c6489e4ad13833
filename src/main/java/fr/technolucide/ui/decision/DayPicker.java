package fr.technolucide.ui.decision;

import fr.technolucide.exchange.value.DateOrder;
import fr.technolucide.exchange.value.Dates;
import fr.technolucide.language.Messages;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day, typed in the usual ways or picked in a calendar. */
final class DayPicker extends DatePicker {

    DayPicker(String id) {
        setId(id);
        setShowWeekNumbers(false);
        setPromptText(Messages.text("ui.field.date.prompt"));
        getEditor().getStyleClass().add("figures");
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : Messages.words().numericDate(day);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return text.isBlank() ? null : read(text).orElse(getValue());
            }
        });
    }

    private static Optional<LocalDate> read(String text) {
        return Dates.parse(text, DateOrder.DAY_FIRST).asOptional();
    }

    /** The day that is typed or picked; absent when none is, or none that is understood. */
    @Nullable
    LocalDate day() {
        String typed = getEditor().getText();
        return typed == null || typed.isBlank() ? null : read(typed).orElse(null);
    }

    void show(@Nullable LocalDate day) {
        setValue(day);
        getEditor().setText(getConverter().toString(day));
    }

    /** Shows what stands in another one, a day or not. */
    void take(DayPicker other) {
        setValue(other.day());
        getEditor().setText(other.getEditor().getText());
    }

    /** Whether something is typed that is no day. */
    BooleanBinding wrong() {
        return Bindings.createBooleanBinding(
                () -> {
                    String typed = getEditor().getText();
                    return typed != null && !typed.isBlank() && read(typed).isEmpty();
                },
                getEditor().textProperty());
    }
}
