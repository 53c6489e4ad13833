package fr.technolucide.ui.resources;

import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.choice.InspirationKind;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
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

    /**
     * A cell with what another organisation did, as its source tells it; a programme, and what it offers, has another
     * background. A click opens it.
     */
    private static final class StoryCell extends WideButton {

        private static final PseudoClass PROGRAMME = PseudoClass.getPseudoClass("programme");

        StoryCell(Row inspiration, Consumer<Row> open) {
            super(words(inspiration));
            String name = Labels.worded(inspiration, Inspirations.NAME);
            String story = Labels.worded(inspiration, Inspirations.STORY);
            getStyleClass().add("story");
            InspirationKind kind = inspiration.get(Inspirations.KIND, InspirationKind.ORGANISATION);
            pseudoClassStateChanged(PROGRAMME, kind != InspirationKind.ORGANISATION);
            if (kind == InspirationKind.RESOURCE) {
                getStyleClass().add("resource");
            }
            setAccessibleText(Messages.text("resources.story.aloud", name, story));
            setOnAction(event -> open.accept(inspiration));
        }

        /** Returns the words of an inspiration; a resource of a programme is one sentence, under it. */
        private static VBox words(Row inspiration) {
            if (inspiration.get(Inspirations.KIND) == InspirationKind.RESOURCE) {
                Label both = Controls.wrapped(
                        Messages.text(
                                "resources.cell",
                                Labels.worded(inspiration, Inspirations.NAME),
                                Labels.worded(inspiration, Inspirations.STORY)),
                        "second");
                both.setMinHeight(USE_PREF_SIZE);
                return new VBox(both);
            }
            Label title = Controls.wrapped(Labels.worded(inspiration, Inspirations.NAME), "row-title");
            Label told = Controls.wrapped(Labels.worded(inspiration, Inspirations.STORY), "second");
            title.setMinHeight(USE_PREF_SIZE);
            told.setMinHeight(USE_PREF_SIZE);
            VBox words = new VBox(title, told);
            String idea = Labels.worded(inspiration, Inspirations.IDEA);
            if (!idea.isBlank()) {
                Label kept = Controls.wrapped(Messages.text("resources.story.idea", idea), "second", "idea");
                kept.setMinHeight(USE_PREF_SIZE);
                words.getChildren().add(kept);
            }
            return words;
        }
    }
}
