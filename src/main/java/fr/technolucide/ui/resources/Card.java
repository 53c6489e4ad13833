package fr.technolucide.ui.resources;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.WrapBar;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A card of the page: a title, a note or buttons beside it, a body or the sentence that stands in the place of nothing. */
final class Card extends VBox {

    private final Label empty;
    private final Region body;

    /**
     * @param beside what stands at the right of the title
     * @param empty  what it is and what to do first, while the body has nothing to show
     */
    Card(Region head, List<? extends Node> beside, Region body, String empty) {
        this.body = body;
        this.empty = Controls.wrapped(empty, "card-empty");
        this.empty.setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("card", "resource-card");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(new Head(head, beside), body, this.empty);
        Controls.foldHidden(body, this.empty);
    }

    /** The title, and what stands beside it, under it where there is no room. */
    private static final class Head extends WrapBar {

        Head(Region title, List<? extends Node> beside) {
            fill(List.of(title), beside);
            getStyleClass().add("resource-head");
        }
    }

    static Label title(String words) {
        return Controls.wrapped(words, "card-title");
    }

    /**
     * Returns the button that adds a row, for the place beside the title.
     *
     * @param key of its words, and its id
     * @param add nothing in a workbook that is only read: there is no button
     */
    static List<Button> adding(String key, @Nullable Runnable add) {
        if (add == null) {
            return List.of();
        }
        Button button = Controls.button(Messages.text(key), Shape.ADD, add);
        button.setId(key);
        button.getStyleClass().add("plain");
        return List.of(button);
    }

    void empty(boolean nothing) {
        body.setVisible(!nothing);
        empty.setVisible(nothing);
    }
}
