package fr.technolucide.ui.common;

import fr.technolucide.language.Fold;
import fr.technolucide.language.NameMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;
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
 * A list in which something is found by typing a part of its name; accents do not matter. Those that answer best come first:
 * see {@link NameMatch}. What it keeps is its owner's.
 * What is typed takes the item that arrows went to, else the only one found, or that of this very name; Entrée and Tab
 * take the first of several. What takes none stays in the field: it is {@link #left}. While its items are still read,
 * Entrée waits for them. Its width is that of its first items, so that a long one shows as fast as a short one.
 */
public final class SearchList<T> extends SearchableComboBox<@Nullable T> {

    /** The key that the skin of a {@link ComboBox} reads; without it, it lays out every item to measure it. */
    private static final String ROWS_TO_MEASURE = "comboBoxRowsToMeasureWidth";

    private static final int MEASURED = 60;

    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");

    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private final Function<T, String> name;
    private final Function<T, Boolean> fresh;
    private final StringProperty left = new SimpleStringProperty("");
    private final List<KeyEvent> held = new ArrayList<>();
    private @Nullable ComboBox<T> found;
    private @Nullable CustomTextField search;
    /** The item that Entrée takes unless an arrow key selected another one. */
    private final ObjectProperty<@Nullable T> next = new SimpleObjectProperty<>();

    private boolean loaded = true;
    private boolean goingOn;
    private boolean entered;
    private boolean givenUp;

    /**
     * @param fresh  whether an item is one that choosing it would make
     * @param prompt of the field where a name is typed
     * @param typed  given that field once it is there
     */
    public SearchList(
            Function<T, String> name, Function<T, Boolean> fresh, String prompt, Consumer<CustomTextField> typed) {
        this.name = name;
        this.fresh = fresh;
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new Words());
        setCellFactory(list -> new Found());
        setButtonCell(TruncatedText.explained(new Name()));
        showingProperty().subscribe((before, open) -> {
            held.clear();
            if (open) {
                givenUp = false;
            } else {
                close();
            }
        });
        skinProperty().subscribe(skin -> {
            if (skin != null) {
                dress(prompt, typed);
            }
        });
    }

    @SuppressWarnings("unchecked") // the skin lists the items of this very list
    private void dress(String prompt, Consumer<CustomTextField> typed) {
        for (Node part : getChildrenUnmodifiable()) {
            if (part instanceof CustomTextField field) {
                search = field;
                field.setLeft(null); // a picture in colours of its own
                field.setPromptText(prompt);
                field.setAccessibleText(prompt);
                field.setFocusTraversable(false);
                typed.accept(field);
            } else if (part instanceof ComboBox<?> list) {
                found = (ComboBox<T>) list;
                list.getProperties().put(ROWS_TO_MEASURE, MEASURED);
                list.skinProperty().subscribe(this::hearKeysOf);
                list.showingProperty().subscribe(open -> writeLeft());
            }
        }
        CustomTextField field = search;
        ComboBox<T> list = found;
        if (field != null && list != null) {
            field.textProperty().subscribe(this::findNext);
            list.itemsProperty().subscribe(() -> arrange(list));
            list.getSelectionModel().selectedItemProperty().subscribe(this::findNext);
            field.visibleProperty().unbind();
            field.visibleProperty().bind(list.showingProperty().or(left.isNotEmpty()));
        }
    }

    /** Puts what the skin found into the order in which it answers what is typed. */
    private void arrange(ComboBox<T> list) {
        if (list.getItems() instanceof FilteredList<T> filtered && !typed().isEmpty()) {
            list.setItems(filtered.sorted(order(typed())));
        }
        findNext();
    }

    private String typed() {
        return search == null ? "" : search.getText().strip();
    }

    /** Returns the order in which items answer what is typed; those still to be made come last. */
    private Comparator<T> order(String typed) {
        Map<T, Integer> places = new HashMap<>();
        return Comparator.comparing(item -> places.computeIfAbsent(
                item,
                each -> fresh.apply(each)
                        ? NameMatch.values().length
                        : NameMatch.of(name.apply(each), typed).ordinal()));
    }

    private void findNext() {
        String typed = isShowing() ? typed() : "";
        List<T> items = typed.isEmpty() || isOnItem() ? List.of() : found(typed);
        next.set(items.isEmpty() ? null : items.getFirst());
    }

    /** The field is emptied each time the list closes. */
    private void writeLeft() {
        if (!isShowing() && search != null && !search.getText().equals(left.get())) {
            search.setText(left.get());
        }
    }

    /** Lets whoever holds the list hear Entrée too, once it has closed the list. */
    public void goOnByEnter() {
        goingOn = true;
    }

    /** Returns the text typed that matches no item; empty when there is none. */
    public String left() {
        return left.get();
    }

    /** Returns whether the list was last closed without a choice, by a person who gave up. */
    public boolean isGivenUp() {
        return givenUp;
    }

    /** Forgets what was typed, and closes. */
    public void giveUp() {
        givenUp = true;
        left.set("");
        if (isShowing()) {
            hide();
        } else {
            writeLeft();
        }
    }

    /**
     * Returns the items that a text finds, those that answer it best first, but for those still to be made: those of this
     * very name alone, if there are.
     */
    public List<T> found(String typed) {
        String[] parts = typed.toLowerCase(Locale.ROOT).split(" ");
        String whole = Fold.name(typed);
        List<T> items = new ArrayList<>();
        List<T> same = new ArrayList<>();
        for (T item : getItems()) {
            if (item != null && !fresh.apply(item) && has(item, parts)) {
                items.add(item);
                if (Fold.name(name.apply(item)).equals(whole)) {
                    same.add(item);
                }
            }
        }
        items.sort(order(typed.strip()));
        return same.isEmpty() ? items : same;
    }

    private boolean has(T item, String... parts) {
        String words = getConverter().toString(item).toLowerCase(Locale.ROOT);
        return !name.apply(item).isEmpty() && Arrays.stream(parts).allMatch(words::contains);
    }

    private void close() {
        String typed = typed();
        if (givenUp || isOnItem()) {
            left.set("");
            return;
        }
        List<T> items = found(typed);
        if (!items.isEmpty() && (entered || (!typed.isEmpty() && items.size() == 1))) {
            left.set("");
            setValue(items.getFirst());
        } else {
            left.set(typed);
        }
    }

    /** Returns whether arrow keys or a click selected an item among those found. */
    private boolean isOnItem() {
        T item = found == null ? null : found.getSelectionModel().getSelectedItem();
        return item != null && found != null && found.getItems().contains(item);
    }

    /** Sets whether the items are loaded; keys pressed before that are handled once they are. */
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
    private void hearKeysOf(Skin<?> skin) {
        if (skin instanceof ComboBoxListViewSkin<?> list) {
            list.getPopupContent().getStyleClass().add("found-list");
            list.getPopupContent().addEventFilter(KeyEvent.ANY, key -> {
                if (!hold(key) && key.getEventType() == KeyEvent.KEY_PRESSED) {
                    end(key);
                }
            });
        }
    }

    /** Entrée and Tab would take what is found so far; what is typed after them is meant for afterwards. */
    private boolean hold(KeyEvent key) {
        if (loaded || key.getCode() == KeyCode.ESCAPE) {
            return false;
        }
        boolean enters = key.getEventType() == KeyEvent.KEY_PRESSED
                && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB);
        boolean waits = enters || !held.isEmpty();
        if (waits) {
            held.add(key);
            key.consume();
        }
        return waits;
    }

    private void end(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> {
                giveUp();
                requestFocus();
            }
            case ENTER, TAB -> {
                entered = key.getCode() == KeyCode.ENTER
                        || (search != null && !search.getText().isBlank());
                hide();
                entered = false;
                requestFocus();
                if (goingOn || key.getCode() == KeyCode.TAB) {
                    PopupListKeys.forward(key, this);
                }
            }
            case DOWN, UP -> {
                if (key.isAltDown() || !goToEnd(key.getCode() == KeyCode.DOWN)) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    /**
     * The first arrow goes to the first line, or to the last: JavaFX goes on from the line that had the keyboard before
     * the list was filtered, and that one depends on when it was drawn.
     *
     * @return whether there was nothing that arrows had gone to before
     */
    private boolean goToEnd(boolean first) {
        if (found == null || isOnItem()) {
            return false;
        }
        if (first) {
            found.getSelectionModel().selectFirst();
        } else {
            found.getSelectionModel().selectLast();
        }
        return true;
    }

    /** Converts an item to the text that is searched, not shown: the name, and the name without its accents. */
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

    private final class Found extends Name {

        private Found() {
            next.subscribe(this::mark);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            mark();
        }

        private void mark() {
            pseudoClassStateChanged(NEXT, !isEmpty() && getItem() != null && getItem() == next.get());
        }
    }

    private class Name extends ListCell<@Nullable T> {

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : name.apply(item));
            pseudoClassStateChanged(FRESH, !empty && item != null && fresh.apply(item));
        }
    }
}
