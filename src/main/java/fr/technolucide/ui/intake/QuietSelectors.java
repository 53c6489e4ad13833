package fr.technolucide.ui.intake;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.ChoiceConverter;
import fr.technolucide.ui.common.PopupListKeys;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lists to choose from that say nothing while the program fills them. */
final class QuietSelectors {

    private QuietSelectors() {}

    /** Returns a field under its label. */
    static VBox labelled(String key, Region field) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("field-label");
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    /** Returns a list shown by words. */
    static <T> ComboBox<T> list(String id, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setConverter(ChoiceConverter.of(words, ""));
        PopupListKeys.closing(box);
        return box;
    }

    /** Sets a value without telling {@link #onChosen}. */
    static <T> void quietly(ComboBox<T> box, T value) {
        box.setUserData(true);
        box.setValue(value);
        box.setUserData(null);
    }

    /** Adds a listener that is told of what a person chooses. */
    static <T> void onChosen(ComboBox<T> box, Consumer<T> action) {
        box.valueProperty().subscribe((before, now) -> {
            if (box.getUserData() == null && now != null) {
                action.accept(now);
            }
        });
    }
}
