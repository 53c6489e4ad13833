package fr.technolucide.ui.footprint;

import fr.technolucide.language.Messages;
import fr.technolucide.quantity.Range;
import fr.technolucide.ui.common.Controls;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One method: its figure, never without its range, and on what it stands. */
final class MethodCard extends VBox {

    private final Label figure = Controls.wrapped("", "key-figure");
    private final Label words = Controls.wrapped("", "second");

    /** @param name the key of the name of the method, which is its id too */
    MethodCard(String name) {
        getStyleClass().add("method");
        figure.setId(name + ".figure");
        words.setId(name + ".words");
        getChildren().addAll(Controls.wrapped(Messages.text(name), "method-name"), figure, words);
    }

    void add(Node more) {
        getChildren().add(more);
    }

    void show(@Nullable Range co2, String about) {
        figure.setText(
                co2 == null
                        ? Messages.text("footprint.uncounted")
                        : Messages.words().co2(co2));
        words.setText(about);
    }
}
