package fr.technolucide.ui.home;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.chart.RangeLine;
import fr.technolucide.ui.chart.RangePlot;
import fr.technolucide.ui.common.Controls;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** « Empreinte des usages en service »: the total and each use, and the sentence that says what the figures are. */
final class InServiceFootprintCard {

    private static final int SHOWN = 5;

    private final RangePlot plot = new RangePlot();
    private final Text total = new Text();
    private final Text remark = new Text();
    private final TextFlow sentence = new TextFlow(total, remark);
    private final VBox node;

    InServiceFootprintCard(Consumer<UUID> onChosen) {
        plot.setId("home.footprint");
        plot.onChosen(onChosen);
        total.getStyleClass().add("total");
        sentence.setId("home.footprint.sentence");
        sentence.getStyleClass().add("sentence");
        node = new VBox(
                HoursCard.head(
                        new Label(Messages.text("home.footprint")), new Label(Messages.text("home.footprint.unit"))),
                plot,
                sentence);
        node.getStyleClass().addAll("card", "footprint-card");
        Controls.foldHidden(node);
    }

    Region node() {
        return node;
    }

    /** Shows nothing in the first month while no use in service has a figure. */
    void show(HomeNews news) {
        List<RangeLine> lines = news.footprint();
        node.setVisible(news.month().isEmpty() || !lines.isEmpty());
        HoursCard.shown(plot, !lines.isEmpty());
        if (lines.isEmpty()) {
            total.setText("");
            remark.setText(Messages.text(
                    news.lacking() == 0 ? "home.footprint.none" : "home.footprint.unknown", news.lacking()));
            return;
        }
        total.setText(news.total());
        StringBuilder words = new StringBuilder(Messages.text("home.footprint.remark"));
        if (!news.caution().factors().isEmpty()) {
            words.append(' ').append(news.caution().factors());
        }
        if (lines.size() > 2) {
            words.append(' ').append(Messages.text("home.footprint.rounded"));
        }
        int hidden = Math.max(0, lines.size() - 1 - SHOWN);
        if (hidden > 0) {
            words.append(' ').append(Messages.text("home.footprint.hidden", hidden));
        }
        if (news.lacking() > 0) {
            words.append(' ').append(Messages.text("home.footprint.lacking", news.lacking()));
        }
        remark.setText(words.toString());
        plot.show(
                lines.subList(0, lines.size() - hidden),
                "unit.gram",
                "unit.kilogram",
                total.getText() + remark.getText());
    }
}
