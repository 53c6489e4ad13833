package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.chart.FiguresTable;
import fr.technolucide.ui.chart.HeatGrid;
import fr.technolucide.ui.chart.HeatLegend;
import fr.technolucide.ui.chart.HeatScroll;
import fr.technolucide.ui.chart.QualityChart;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The place of the chart: a drawing, or its table, or what to do first. */
final class ChartBody {

    private final StackPane node = new StackPane();
    private final HeatGrid grid = new HeatGrid("chart.tested");
    private final HeatLegend legend = new HeatLegend();
    private final VBox tested = new VBox(new HeatScroll(grid), legend);
    private final QualityChart quality = new QualityChart();
    private final FiguresTable table = new FiguresTable();
    private final Label empty = new Label();
    private Consumer<UUID> onTool = tool -> {};
    private Consumer<UUID> onTrial = trial -> {};

    ChartBody() {
        node.getStyleClass().add("chart-body");
        tested.getStyleClass().add("tested");
        VBox.setVgrow(tested.getChildren().getFirst(), Priority.ALWAYS);
        grid.setId("charts.tested");
        quality.setId("charts.quality");
        table.node().setId("charts.figures");
        empty.setWrapText(true);
        empty.getStyleClass().add("second");
        grid.onChosen(tool -> onTool.accept(tool));
        quality.onChosen(trial -> onTrial.accept(trial));
    }

    Region node() {
        return node;
    }

    void onToolChosen(Consumer<UUID> action) {
        onTool = action;
    }

    void onTrialChosen(Consumer<UUID> action) {
        onTrial = action;
    }

    void showTested(ChartData reading, boolean asTable) {
        grid.show(reading.tested(), reading.tool(), reading.hours());
        legend.show(reading.tested().bounds(), reading.companions());
        if (reading.tested().columns().isEmpty()) {
            say(Messages.text("chart.tested.empty"));
        } else if (asTable) {
            table.show(reading.tested().figures(), Messages.text("chart.tested"));
            table.onChosen(onTool);
            put(table.node());
        } else {
            put(tested);
        }
    }

    void showQuality(ChartData reading, boolean asTable) {
        quality.show(reading.quality(), reading.course());
        if (reading.quality().points().isEmpty()) {
            say(Messages.text(reading.tool() == null ? "chart.quality.choose" : "chart.quality.empty"));
        } else if (asTable) {
            table.show(reading.quality().figures(), reading.course());
            table.onChosen(onTrial);
            put(table.node());
        } else {
            put(quality);
        }
    }

    private void say(String words) {
        empty.setText(words);
        put(empty);
    }

    private void put(Node wanted) {
        if (!node.getChildren().equals(List.of(wanted))) {
            node.getChildren().setAll(wanted);
        }
    }
}
