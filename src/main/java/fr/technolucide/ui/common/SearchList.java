package fr.technolucide.ui.common;

import fr.technolucide.language.Fold;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/**
 * A list in which something is found by typing a part of its name; accents do not matter. What it keeps is its owner's.
 * Its width is that of its first items, so that a long one shows as fast as a short one.
 */
public final class SearchList<T> extends SearchableComboBox<@Nullable T> {

    /** The key that the skin of a {@link ComboBox} reads; without it, it lays out every item to measure it. */
    private static final String ROWS_TO_MEASURE = "comboBoxRowsToMeasureWidth";

    private static final int MEASURED = 60;

    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");

    private final Function<T, String> name;

    /**
     * @param fresh  whether an item is one that choosing it would make
     * @param prompt of the field where a name is typed
     * @param typed  given that field once it is there
     */
    public SearchList(
            Function<T, String> name, Function<T, Boolean> fresh, String prompt, Consumer<CustomTextField> typed) {
        this.name = name;
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new Words());
        setCellFactory(list -> new Name(fresh));
        setButtonCell(CutText.explained(new Name(fresh)));
        skinProperty()
                .subscribe(skin -> getChildrenUnmodifiable().forEach(part -> {
                    if (part instanceof ComboBox<?> list) {
                        list.getProperties().put(ROWS_TO_MEASURE, MEASURED);
                    } else if (part instanceof CustomTextField search) {
                        search.setPromptText(prompt);
                        search.setAccessibleText(prompt);
                        typed.accept(search);
                    }
                }));
    }

    /** What is searched, not what is shown: the name, and the name without its accents. */
    private final class Words extends StringConverter<@Nullable T> {

        @Override
        public String toString(@Nullable T item) {
            if (item == null) {
                return "";
            }
            String shown = name.apply(item);
            String folded = Fold.fold(shown);
            return folded.equalsIgnoreCase(shown) ? shown : shown + " " + folded;
        }

        @Override
        public @Nullable T fromString(String text) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }

    private final class Name extends ListCell<@Nullable T> {

        private final Function<T, Boolean> fresh;

        Name(Function<T, Boolean> fresh) {
            this.fresh = fresh;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : name.apply(item));
            pseudoClassStateChanged(FRESH, !empty && item != null && fresh.apply(item));
        }
    }
}
