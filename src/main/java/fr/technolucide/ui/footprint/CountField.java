package fr.technolucide.ui.footprint;

import fr.technolucide.exchange.value.NumberStyle;
import fr.technolucide.exchange.value.Numbers;
import fr.technolucide.exchange.value.Reading;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Typing;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A number of times, typed in the usual ways. What is typed is handed over by Entrée or on leaving. */
final class CountField extends TextField {

    private String pristine = "";

    /** @param done what follows a number that was typed, or its refusal */
    CountField(String name, Runnable done) {
        setAccessibleText(name);
        getStyleClass().add("figures");
        Typing.declare(this, this::isTyped);
        setOnAction(event -> done.run());
        focusedProperty().subscribe((before, within) -> {
            if (before && !within && isTyped()) {
                done.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isTyped()) {
                setText(pristine);
                event.consume();
            }
        });
    }

    boolean isTyped() {
        return !getText().equals(pristine);
    }

    /** Shows a number, unless another one is being typed, or is to be mended; what is selected stays so. */
    void show(@Nullable Integer value) {
        boolean typing = isTyped() && (isFocused() || problem().isPresent());
        pristine = value == null ? "" : Messages.words().number(value);
        if (!typing && isTyped()) {
            setText(pristine);
        }
    }

    @Nullable
    Integer value() {
        return reading().asOptional().map(Math::toIntExact).orElse(null);
    }

    /** Why what is typed is no number of times; absent when it is one, or nothing. */
    Optional<String> problem() {
        return reading() instanceof Reading.Rejected<Long>(var refusal) && refusal != Reading.Refusal.EMPTY
                ? Optional.of(Messages.text("ui.typed." + refusal.name().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private Reading<Long> reading() {
        return Numbers.whole(getText(), NumberStyle.COMMA)
                .then(number ->
                        number.intValue() == number ? Reading.of(number) : Reading.no(Reading.Refusal.TOO_LARGE));
    }
}
