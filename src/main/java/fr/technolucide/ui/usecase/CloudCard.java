package fr.technolucide.ui.usecase;

import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.chart.BenefitCloud;
import fr.technolucide.ui.chart.CloudFrame;
import fr.technolucide.ui.chart.FiguresTable;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The cloud in its card: the chart or the same figures as a table, what the shapes and sizes mean, what is not drawn. */
final class CloudCard extends VBox {

    /** Each shape once, in the order of the rule's words. */
    private static final List<Verdict> LEGEND = List.of(
            Verdict.LANCER,
            Verdict.ADAPTER,
            Verdict.A_INSTRUIRE,
            Verdict.AUTRE_APPROCHE,
            Verdict.NE_PAS_LANCER,
            Verdict.INCOMPLET);

    private final BenefitCloud chart = new BenefitCloud();
    private final FiguresTable table = new FiguresTable();
    private final VBox drawn = new VBox();
    private final ScrollPane scroll = new ScrollPane(drawn);
    private final Label underTable = Controls.wrapped("", "second");
    private final VBox listed = new VBox(table.node(), underTable);
    private final StackPane body = new StackPane(scroll, listed);
    private final Button asTable = new Button();
    private final Label caption = Controls.wrapped("", "second");
    private final Label outside = Controls.wrapped("", "second");
    private final Label sizes = Controls.wrapped("", "second");
    private final FlowPane legend = new FlowPane();
    private boolean figures;

    /** @param print writes what is drawn on paper */
    CloudCard(Runnable print) {
        getStyleClass().addAll("card", "cloud-card");
        chart.setId("usecase.cloud");
        table.node().setId("usecase.cloud.figures");
        Label heading = Controls.wrapped(Messages.text("usecase.cloud.heading"), "field-label");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setMinWidth(0);
        HBox.setHgrow(heading, Priority.ALWAYS);
        asTable.setId("usecase.cloud.table");
        asTable.getStyleClass().add("plain");
        asTable.setMinWidth(USE_PREF_SIZE);
        asTable.setOnAction(event -> read(!figures));
        Button paper = Controls.button(Messages.text("usecase.cloud.print"), Shape.PRINT, print);
        paper.setId("usecase.cloud.print");
        paper.getStyleClass().add("plain");
        paper.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(heading, asTable, paper);
        head.getStyleClass().add("cloud-head");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        legend.getStyleClass().add("cloud-legend");
        LEGEND.forEach(verdict -> legend.getChildren().add(entry(verdict)));
        legend.getChildren().add(sizes);
        VBox.setVgrow(chart, Priority.ALWAYS);
        drawn.getStyleClass().add("cloud-drawn");
        drawn.getChildren().setAll(chart, caption, outside, legend);
        getChildren().setAll(head, body);
        caption.setId("usecase.cloud.caption");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        underTable.textProperty().bind(caption.textProperty());
        List.of(caption, underTable, outside, sizes).forEach(words -> words.setMinHeight(USE_PREF_SIZE));
        outside.managedProperty().bind(outside.textProperty().isNotEmpty());
        chart.onMoved(place -> {
            double hidden = drawn.getHeight() - scroll.getViewportBounds().getHeight();
            if (hidden > 0) {
                scroll.setVvalue(Math.clamp(
                        (place.getCenterY() - scroll.getViewportBounds().getHeight() / 2) / hidden, 0, 1));
            }
        });
        read(false);
    }

    private static Label entry(Verdict verdict) {
        Region shape = new Region();
        shape.getStyleClass()
                .addAll("cloud-mark", CloudData.status(verdict).name().toLowerCase(Locale.ROOT), "in-legend");
        Label entry = new Label(SchemaLabels.shortChoice(verdict), shape);
        entry.getStyleClass().add("legend-entry");
        entry.setMinWidth(USE_PREF_SIZE);
        return entry;
    }

    void onChosen(Consumer<UUID> action) {
        chart.onChosen(action);
        table.onChosen(action);
    }

    void choose(@Nullable UUID id) {
        chart.choose(id);
    }

    Node chart() {
        return figures ? table.node() : chart;
    }

    /** The chart, or the figures behind it. */
    private void read(boolean wanted) {
        figures = wanted;
        asTable.setText(Messages.text(wanted ? "chart.as_chart" : "chart.as_table"));
        asTable.setGraphic(new Icon(Shape.TABLE));
        scroll.setVisible(!wanted);
        listed.setVisible(wanted);
    }

    void show(CloudData read) {
        List<String> bands =
                IntStream.rangeClosed(0, 3).mapToObj(CaseWords::band).toList();
        chart.show(
                read.points(),
                new CloudFrame(
                        bands,
                        Messages.text("usecase.cloud.advice"),
                        "unit.gram",
                        "unit.kilogram",
                        read.reference().orElse(null)),
                Messages.text("usecase.cloud.heading"),
                read.figures());
        table.show(read.figures(), Messages.text("usecase.cloud.heading"));
        caption.setText(
                (Messages.text("usecase.cloud.caption") + " " + read.caution().factors()).strip());
        outside.setText(
                read.outside().isEmpty()
                        ? ""
                        : Messages.text(
                                "usecase.cloud.outside",
                                read.outside().size(),
                                Messages.words().list(read.outside())));
        sizes.setText(sizes(read));
    }

    /** Returns the bounds of what is drawn, not of what could be. */
    private static String sizes(CloudData read) {
        String counted = read.people().getCount() == 0
                ? ""
                : Messages.text(
                        "usecase.cloud.size",
                        read.people().getMin(),
                        read.people().getMax());
        if (read.unknown() == 0) {
            return counted;
        }
        String unknown = Messages.text("usecase.cloud.size.unknown");
        return counted.isEmpty() ? unknown : Messages.text("usecase.cloud.sizes", counted, unknown);
    }
}
