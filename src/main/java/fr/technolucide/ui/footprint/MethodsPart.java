package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.FootprintReport;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.Range;
import fr.technolucide.ui.chart.RangeLine;
import fr.technolucide.ui.chart.RangePlot;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Both methods on one scale of decades, each with its figures in words, and why they differ. */
final class MethodsPart extends VBox {

    private final Session session;
    private final RangePlot plot = new RangePlot();
    private final MethodCard orders = new MethodCard("footprint.orders");
    private final MethodCard bySize = new MethodCard("footprint.by_size");
    private final Label difference = Controls.wrapped("", "difference");
    private final Label caution = Controls.wrapped("", "second");
    private final Label scope = Controls.wrapped(Messages.text("footprint.scope"), "second");
    private final Button mend = new Button();
    private final Button factors = new Button(Messages.text("footprint.factors.open"));

    /** @param onUse told of the use that is chosen in the chart */
    MethodsPart(Session session, Consumer<UUID> onUse) {
        this.session = session;
        getStyleClass().add("footprint-part");
        plot.setId("footprint.plot");
        plot.onChosen(onUse);
        difference.setId("footprint.difference");
        caution.setId("footprint.caution");
        mend.setId("footprint.mend");
        bySize.add(mend);
        factors.setId("footprint.factors");
        factors.getStyleClass().add("plain");
        Controls.foldHidden(difference, mend);
        getChildren()
                .addAll(
                        PartHead.of("footprint.methods", "footprint.unit"),
                        plot,
                        new SideBySide(orders, bySize),
                        difference,
                        caution,
                        scope,
                        factors);
    }

    void show(FootprintReport reading) {
        Range total = reading.orders();
        if (total == null) {
            return;
        }
        MethodWords words = new MethodWords(reading);
        orders.show(total, words.ofOrders());
        bySize.show(reading.bySize(), words.ofSize());
        words.difference().ifPresent(difference::setText);
        difference.setVisible(words.difference().isPresent());
        caution.setText(words.caution());
        factors.setOnAction(event ->
                session.reveal(Factors.SHEET, reading.factors().getFirst().id()));
        mend(reading);
        plot.show(lines(reading, total), "unit.gram", "unit.kilogram", words.aloud());
    }

    private static List<RangeLine> lines(FootprintReport reading, Range total) {
        List<RangeLine> lines = new ArrayList<>();
        lines.add(line(Messages.text("footprint.orders"), total));
        if (reading.uses().size() > 1) {
            reading.uses().forEach(use -> {
                if (use.footprint() != null && use.factor() != null) {
                    Range co2 = use.footprint().co2();
                    lines.add(new RangeLine(
                            use.usage().id(),
                            FactorWords.brief(use.factor()),
                            co2,
                            Messages.words().co2(co2)));
                }
            });
        }
        Range size = reading.bySize();
        if (size != null) {
            lines.add(line(Messages.text("footprint.by_size"), size));
        }
        return lines;
    }

    private static RangeLine line(String name, Range co2) {
        return new RangeLine(null, name, co2, Messages.words().co2(co2));
    }

    /** The way to what the second method lacks, where it lacks something that a row can say. */
    private void mend(FootprintReport reading) {
        Row tool = reading.estimate().tool();
        boolean lacking = reading.estimate().bySize().size() == null
                && reading.estimate().bySize().texts() != null;
        mend.setVisible(lacking);
        if (lacking && tool == null) {
            mend.setText(Messages.text("footprint.mend.use_case"));
            mend.setOnAction(
                    event -> session.reveal(UseCases.SHEET, reading.useCase().id()));
        } else if (tool != null) {
            mend.setText(Messages.text("footprint.mend.tool", Messages.words().ofName(tool.get(Tools.NAME, ""))));
            mend.setOnAction(event -> session.reveal(Tools.SHEET, tool.id()));
        }
    }

    /** One method: its figure, never without its range, and on what it stands. */
    private static final class MethodCard extends VBox {

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
                    co2 == null ? Messages.words().unknown() : Messages.words().co2(co2));
            words.setText(about);
        }
    }
}
