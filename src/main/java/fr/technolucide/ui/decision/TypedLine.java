package fr.technolucide.ui.decision;

import fr.technolucide.exchange.value.Reading;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** A figure typed in one line, in the usual ways to write it; when it is left it takes its normal form. */
final class TypedLine<T> extends TextField {

    private final Function<String, Reading<T>> reading;
    private final Function<T, String> writing;

    TypedLine(String id, Function<String, Reading<T>> reading, Function<T, String> writing) {
        this.reading = reading;
        this.writing = writing;
        setId(id);
        setPrefColumnCount(8);
        getStyleClass().add("figures");
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                value().ifPresent(this::show);
            }
        });
    }

    void show(@Nullable T value) {
        setText(value == null ? "" : writing.apply(value));
    }

    /** Empty when nothing is typed, or nothing that is understood. */
    Optional<T> value() {
        return reading.apply(getText().strip()).asOptional();
    }

    /** Whether something is typed that is not understood. */
    BooleanBinding wrong() {
        return Bindings.createBooleanBinding(() -> !getText().isBlank() && value().isEmpty(), textProperty());
    }
}
