package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The bounds of the three steps, each beside its colour. */
public final class HeatLegend extends FlowPane {

    public HeatLegend() {
        getStyleClass().add("heat-legend");
    }

    /** @param companions whether a cell says « • » */
    public void show(List<String> bounds, boolean companions) {
        getChildren().clear();
        for (int step = 1; step <= bounds.size(); step++) {
            Region colour = new Region();
            colour.getStyleClass().addAll("swatch", "heat-cell", "step-" + step);
            Label words = new Label(bounds.get(step - 1), colour);
            words.getStyleClass().add("second");
            getChildren().add(words);
        }
        if (companions) {
            Label words = new Label(Messages.text("chart.heat.companions"));
            words.getStyleClass().add("second");
            getChildren().add(words);
        }
    }
}
