package fr.technolucide.ui.decision;

import fr.technolucide.catalog.words.ChangeParagraph;
import fr.technolucide.catalog.words.ChangeParagraph.Step;
import fr.technolucide.catalog.words.ChangeParagraph.Way;
import fr.technolucide.insight.WhatWouldChange;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * « Ce qui ferait changer l’avis »: each proposal that can be reached and the ways there, each step a link to its point;
 * then the figures at which the footprint passes a bound. Folded, it says the nearest of them in a line.
 */
public final class WouldChangeView extends VBox {

    private final Consumer<String> openPoint;
    private final ToggleButton opener = new ToggleButton(Messages.text("decision.would_change"));
    private final Label nearest = Controls.wrapped("", "second");
    private final VBox paragraphs = new VBox();

    /** @param openPoint shows the point of a code */
    public WouldChangeView(Consumer<String> openPoint) {
        this.openPoint = openPoint;
        setId("decision.would_change");
        getStyleClass().add("would-change");
        opener.setId("decision.would_change.open");
        opener.getStyleClass().addAll("opener", "panel-title");
        opener.selectedProperty().subscribe(open -> {
            opener.setGraphic(new Icon(open ? Shape.UNFOLDED : Shape.FOLDED));
            getChildren().setAll(opener, open ? paragraphs : nearest);
        });
        nearest.setId("decision.would_change.nearest");
        paragraphs.getStyleClass().add("change-paragraphs");
    }

    public void show(WhatWouldChange changes) {
        String first = changes.nearest().orElseGet(() -> Messages.text("decision.would_change.nothing"));
        nearest.setText(first);
        opener.setAccessibleText(Messages.text("decision.would_change.aloud", opener.getText(), first));
        paragraphs.getChildren().clear();
        if (changes.answers().isEmpty()) {
            paragraphs.getChildren().add(Controls.wrapped(Messages.text("decision.would_change.nothing")));
        }
        changes.paragraphs().forEach(paragraph -> paragraphs.getChildren().add(paragraph(paragraph)));
        if (changes.figures().isEmpty()) {
            paragraphs.getChildren().add(Controls.wrapped(Messages.text("decision.would_change.no_bound"), "second"));
        }
    }

    private VBox paragraph(ChangeParagraph paragraph) {
        VBox box = new VBox(Controls.wrapped(paragraph.title(), "change-title"));
        box.getStyleClass().add("change-paragraph");
        paragraph.ways().forEach(way -> box.getChildren().add(way(way)));
        return box;
    }

    private HBox way(Way way) {
        Region ring = new Region();
        ring.getStyleClass().add("change-ring");
        ring.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox steps = new VBox();
        steps.setMinWidth(0);
        HBox.setHgrow(steps, Priority.ALWAYS);
        List<Step> all = way.steps();
        for (int i = 0; i < all.size(); i++) {
            steps.getChildren().add(step(all.get(i), i > 0));
        }
        HBox line = new HBox(ring, steps);
        line.getStyleClass().add("change-way");
        return line;
    }

    private Labeled step(Step step, boolean further) {
        String words = further
                ? Messages.text("decision.would_change.and", step.words())
                : Messages.words().capitalised(step.words());
        String point = step.point();
        if (point == null) {
            return Controls.wrapped(words);
        }
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(event -> {
            link.setVisited(false);
            openPoint.accept(point);
        });
        return link;
    }
}
