package fr.technolucide.ui.footprint;

import fr.technolucide.insight.FootprintReport;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Footprint;
import fr.technolucide.method.PublishedAnchor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;

/** Shows what others published about one exchange, under our figure for one exchange. */
final class AnchorsPart extends VBox {

    private final VBox lines = new VBox();

    AnchorsPart() {
        getStyleClass().add("footprint-part");
        lines.getStyleClass().add("fact-lines");
        lines.setId("footprint.anchors");
        getChildren().addAll(PartHead.of("footprint.anchors", "footprint.anchors.unit"), lines);
    }

    void show(FootprintReport reading) {
        List<FactLine> facts = new ArrayList<>();
        Footprint one = reading.oneExchange();
        if (one != null) {
            facts.add(new FactLine(
                    Messages.text(
                            "footprint.anchor.here",
                            Messages.words().energy(one.energy()),
                            Messages.words().co2(one.co2()),
                            Messages.words().water(one.water())),
                    Messages.text("footprint.anchor.here.about")));
        }
        for (PublishedAnchor anchor : PublishedAnchor.values()) {
            String key = "footprint.anchor." + anchor.name().toLowerCase(Locale.ROOT);
            facts.add(new FactLine(
                    Messages.text(
                            "footprint.anchor.line",
                            Messages.text(key),
                            Messages.words().month(anchor.published()),
                            figures(anchor)),
                    Messages.text(key + ".about")));
        }
        lines.getChildren().setAll(facts);
    }

    private static String figures(PublishedAnchor anchor) {
        List<String> figures = new ArrayList<>();
        Double from = anchor.wattHoursFrom();
        Double to = anchor.wattHoursTo();
        if (from != null && to != null) {
            String least = exactly("unit.watt_hour", from, 0);
            figures.add(
                    from.equals(to)
                            ? least
                            : Messages.text("footprint.anchor.between", least, exactly("unit.watt_hour", to, 0)));
        }
        Double grams = anchor.grams();
        if (grams != null) {
            figures.add(Messages.text("footprint.anchor.co2", exactly("unit.gram", grams, 0)));
        }
        Double litres = anchor.litres();
        if (litres != null) {
            figures.add(Messages.text("footprint.anchor.water", exactly("unit.millilitre", litres, 3)));
        }
        return Messages.words().list(figures);
    }

    /** Formats a figure as it was published, not rounded as our estimates are. */
    private static String exactly(String unit, double value, int thousandfold) {
        return Messages.text(
                unit, Messages.words().decimal(BigDecimal.valueOf(value).movePointRight(thousandfold)));
    }
}
