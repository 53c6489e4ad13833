package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.json.FactorsFile;
import fr.technolucide.insight.FactorUpdate;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.quantity.Range;
import fr.technolucide.ui.chart.ChartFigures;
import fr.technolucide.ui.chart.FiguresTable;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows what a file of factors would change: each factor, then the footprint of each use case. */
final class BeforeAndAfter {

    private final Session session;
    private final FactorsFile file;
    private final FactorUpdate update;

    BeforeAndAfter(Session session, FactorsFile file, FactorUpdate update) {
        this.session = session;
        this.file = file;
        this.update = update;
    }

    /** @param take what the main button does */
    void show(Runnable take) {
        Label summary = Controls.wrapped(summary());
        summary.setId("newer.summary");
        VBox body = new VBox(summary);
        body.getStyleClass().add("before-after");
        if (!update.changes().isEmpty()) {
            add(body, "footprint.newer.factors", "newer.factors", factors());
        }
        if (!update.useCases().isEmpty()) {
            add(body, "footprint.newer.use_cases", "newer.use_cases", useCases());
        }
        session.dialogs()
                .box(
                        Shape.TABLE,
                        Messages.text("footprint.newer.title", Messages.words().date(file.day())))
                .large()
                .body(body)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, () -> {}),
                        new Message.Button(
                                Messages.text(
                                        "footprint.newer.take", update.edits().size()),
                                Weight.MAIN,
                                take)))
                .show();
    }

    private static void add(VBox body, String title, String id, ChartFigures figures) {
        FiguresTable table = new FiguresTable();
        table.show(figures, Messages.text(title));
        table.node().setId(id);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        body.getChildren().addAll(Controls.wrapped(Messages.text(title), "card-title"), table.node());
    }

    private String summary() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("footprint.newer.changes", update.changes().size()));
        if (update.confirmed() > 0) {
            sentences.add(Messages.text("footprint.newer.confirmed", update.confirmed()));
        }
        if (update.kept() > 0) {
            sentences.add(Messages.text("footprint.newer.kept", update.kept()));
        }
        if (!file.leftOut().isEmpty()) {
            sentences.add(
                    Messages.text("footprint.newer.left_out", Messages.words().list(file.leftOut())));
        }
        sentences.add(Messages.text("estimate.order"));
        return String.join(" ", sentences);
    }

    private ChartFigures factors() {
        return new ChartFigures(
                heads("footprint.newer.factor"),
                false,
                update.changes().stream()
                        .map(change -> new ChartFigures.Line(
                                change.after().id(),
                                List.of(
                                        FactorWords.label(change.after()),
                                        values(change.before()),
                                        values(change.after()))))
                        .toList());
    }

    private ChartFigures useCases() {
        return new ChartFigures(
                heads("footprint.newer.use_case"),
                false,
                update.useCases().stream()
                        .map(weighed -> new ChartFigures.Line(
                                weighed.useCase().id(),
                                List.of(
                                        weighed.useCase().get(UseCases.TITLE, ""),
                                        co2(weighed.before()),
                                        weighed.isChanged()
                                                ? co2(weighed.after())
                                                : Messages.text("footprint.newer.same"))))
                        .toList());
    }

    private static List<String> heads(String first) {
        return List.of(
                Messages.text(first), Messages.text("footprint.newer.before"), Messages.text("footprint.newer.after"));
    }

    private static String co2(@Nullable Range range) {
        return range == null ? Messages.words().unknown() : Messages.words().co2(range);
    }

    /** « 0,03 à 3, central 0,3 Wh par échange »; one figure where the three are the same. */
    private static String values(@Nullable Row factor) {
        if (factor == null) {
            return Messages.words().missing();
        }
        Words words = Messages.words();
        BigDecimal low = Objects.requireNonNullElse(factor.get(Factors.LOW), BigDecimal.ZERO);
        BigDecimal central = Objects.requireNonNullElse(factor.get(Factors.CENTRAL), BigDecimal.ZERO);
        BigDecimal high = Objects.requireNonNullElse(factor.get(Factors.HIGH), BigDecimal.ZERO);
        String unit = Labels.worded(factor, Factors.UNIT);
        String range = low.compareTo(high) == 0
                ? Messages.text("footprint.newer.value", words.decimal(central), unit)
                : Messages.text(
                        "footprint.newer.values",
                        words.decimal(low),
                        words.decimal(central),
                        words.decimal(high),
                        unit);
        BigDecimal floor = factor.get(Factors.CO2_HIGH_FLOOR);
        return floor == null ? range : Messages.text("footprint.newer.floor", range, words.decimal(floor));
    }
}
