package fr.technolucide.ui.resources;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A card with what others did, then the programmes that help: only what their source says. */
final class StoriesCard {

    private final VBox list = new VBox();
    private final Consumer<Row> open;
    private final Card card;
    private List<Row> shown = List.of();

    StoriesCard(Consumer<Row> open, @Nullable Runnable add) {
        this.open = open;
        list.getStyleClass().add("stories");
        card = new Card(
                Card.title(Messages.text("resources.stories")),
                Card.adding("resources.story.add", add),
                new Scroll(),
                Messages.text("resources.stories.empty"));
    }

    /** A scroll pane as high as its stories, or lower: they then scroll. */
    private final class Scroll extends ScrollPane {

        Scroll() {
            super(list);
            setFitToWidth(true);
            setFocusTraversable(false);
            getStyleClass().add("stories-scroll");
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.ceil(list.prefHeight(width < 0 ? getWidth() : width)) + 2;
        }
    }

    Card node() {
        return card;
    }

    void show(ResourcesSnapshot reading) {
        if (!shown.equals(reading.inspirations())) {
            shown = reading.inspirations();
            list.getChildren()
                    .setAll(shown.stream().map(row -> new StoryCell(row, open)).toList());
        }
        card.empty(shown.isEmpty());
    }
}
