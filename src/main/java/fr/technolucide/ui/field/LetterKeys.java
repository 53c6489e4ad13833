package fr.technolucide.ui.field;

import fr.technolucide.language.Fold;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;

/**
 * The letters in a list that is chosen from and not typed in: letters typed one after the other are the beginning of one
 * item, and what no item begins with changes nothing. One letter, after a pause or typed again, goes to the next item that
 * begins with it.
 */
public final class LetterKeys<T> {

    /** Letters typed within this time of each other belong together. */
    private static final long TOGETHER = Duration.ofSeconds(1).toNanos();

    private final ComboBox<T> list;
    private final Function<T, String> words;
    private String typed = "";
    private long last;

    private LetterKeys(ComboBox<T> list, Function<T, String> words) {
        this.list = list;
        this.words = words;
    }

    /** @param words returns the words of an item */
    public static <T> void of(ComboBox<T> list, Function<T, String> words) {
        of(list, list, words);
    }

    /** @param owner what has the keyboard while the list is closed */
    static <T> void of(Node owner, ComboBox<T> list, Function<T, String> words) {
        LetterKeys<T> keys = new LetterKeys<>(list, words);
        owner.addEventHandler(KeyEvent.KEY_TYPED, keys::type);
        owner.focusedProperty().subscribe(focused -> keys.typed = "");
        list.skinProperty().subscribe(skin -> {
            if (skin instanceof ComboBoxListViewSkin<?> shown) { // the list that opens is in a window of its own
                shown.getPopupContent().addEventHandler(KeyEvent.KEY_TYPED, keys::type);
            }
        });
    }

    private void type(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isEmpty() || !Character.isLetter(letter.codePointAt(0)) || event.isShortcutDown()) {
            return;
        }
        event.consume();
        long now = System.nanoTime();
        String folded = Fold.fold(letter);
        boolean again = now - last > TOGETHER || typed.equals(folded);
        typed = again ? folded : typed + folded;
        last = now;
        int here = list.getSelectionModel().getSelectedIndex();
        find(again ? here + 1 : Math.max(0, here)).ifPresent(list.getSelectionModel()::select);
    }

    private OptionalInt find(int from) {
        List<T> items = list.getItems();
        return IntStream.range(0, items.size())
                .map(step -> (from + step) % items.size())
                .filter(index -> Fold.fold(words.apply(items.get(index))).startsWith(typed))
                .findFirst();
    }
}
