package fr.technolucide.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Converts the items of a list to words; they are chosen and never typed. */
public final class ChoiceConverter {

    private ChoiceConverter() {}

    /** @param none said as long as nothing is chosen */
    public static <T> StringConverter<T> of(Function<T, String> words, String none) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? none : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }
}
