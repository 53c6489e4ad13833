package fr.technolucide.ui.common;

import fr.technolucide.language.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/**
 * A list in which something is found by typing a part of its name; accents do not matter. What it keeps is its owner's.
 * While its items are still read, Entrée waits for them. Its width is that of its first items, so that a long one shows
 * as fast as a short one.
 */
public final class SearchList<T> extends SearchableComboBox<@Nullable T> {

    /** The key that the skin of a {@link ComboBox} reads; without it, it lays out every item to measure it. */
    private static final String ROWS_TO_MEASURE = "comboBoxRowsToMeasureWidth";

    private static final int MEASURED = 60;

    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");

    private final Function<T, String> name;
    private final List<KeyEvent> held = new ArrayList<>();
    private boolean loaded = true;

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
        showingProperty().subscribe(held::clear);
        skinProperty()
                .subscribe(skin -> getChildrenUnmodifiable().forEach(part -> {
                    if (part instanceof ComboBox<?> list) {
                        list.getProperties().put(ROWS_TO_MEASURE, MEASURED);
                        list.skinProperty().subscribe(this::holdKeysOf);
                    } else if (part instanceof CustomTextField search) {
                        search.setPromptText(prompt);
                        search.setAccessibleText(prompt);
                        typed.accept(search);
                    }
                }));
    }

    /** Whether the items are there; then what was entered before is done. */
    public void setLoaded(boolean loaded) {
        this.loaded = loaded;
        if (loaded) {
            List<KeyEvent> keys = List.copyOf(held);
            held.clear();
            keys.forEach(this::press);
        }
    }

    private void press(KeyEvent key) {
        Scene scene = getScene();
        Node keyboard = scene == null ? null : scene.getFocusOwner();
        if (keyboard != null) {
            Event.fireEvent(keyboard, key);
        }
    }

    /** The list that is open hears every key first. */
    private void holdKeysOf(Skin<?> skin) {
        if (skin instanceof ComboBoxListViewSkin<?> list) {
            list.getPopupContent().addEventFilter(KeyEvent.ANY, this::hold);
        }
    }

    /** Entrée and Tab would take what is found so far; what is typed after them is meant for afterwards. */
    private void hold(KeyEvent key) {
        if (loaded || key.getCode() == KeyCode.ESCAPE) {
            return;
        }
        boolean enters = key.getEventType() == KeyEvent.KEY_PRESSED
                && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB);
        if (enters || !held.isEmpty()) {
            held.add(key);
            key.consume();
        }
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
