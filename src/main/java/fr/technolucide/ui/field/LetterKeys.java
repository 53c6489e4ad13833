package fr.technolucide.ui.field;

import fr.technolucide.language.Fold;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.event.EventHandler;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;

/** The letters in a list that is chosen from and not typed in: a letter goes to the next item that begins with it. */
final class LetterKeys {

    private LetterKeys() {}

    /** @param words returns the words of an item */
    static <T> void of(ComboBox<T> list, Function<T, String> words) {
        EventHandler<KeyEvent> keys = event -> {
            String letter = event.getCharacter();
            if (!letter.isEmpty() && Character.isLetter(letter.codePointAt(0)) && !event.isShortcutDown()) {
                seek(list, words, letter);
                event.consume();
            }
        };
        list.addEventHandler(KeyEvent.KEY_TYPED, keys);
        list.skinProperty().subscribe(skin -> {
            if (skin instanceof ComboBoxListViewSkin<?> shown) { // the list that opens is in a window of its own
                shown.getPopupContent().addEventHandler(KeyEvent.KEY_TYPED, keys);
            }
        });
    }

    private static <T> void seek(ComboBox<T> list, Function<T, String> words, String letter) {
        List<T> items = list.getItems();
        int from = list.getSelectionModel().getSelectedIndex() + 1;
        IntStream.range(0, items.size())
                .map(step -> (from + step) % items.size())
                .filter(index -> Fold.fold(words.apply(items.get(index))).startsWith(Fold.fold(letter)))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }
}
