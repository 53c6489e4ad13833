package fr.technolucide.ui.footprint;

import fr.technolucide.insight.FootprintReport;
import fr.technolucide.insight.FootprintReport.Equivalent;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.quantity.Range;
import fr.technolucide.ui.common.Controls;
import javafx.scene.layout.VBox;

/** The total of a month in everyday terms, each with what is counted in it, which is not what we count. */
final class EverydayPart extends VBox {

    private final VBox lines = new VBox();

    EverydayPart() {
        getStyleClass().add("footprint-part");
        lines.getStyleClass().add("fact-lines");
        lines.setId("footprint.everyday");
        getChildren()
                .addAll(
                        PartHead.of("footprint.everyday", "footprint.everyday.unit"),
                        lines,
                        Controls.wrapped(Messages.text("footprint.everyday.caution"), "second"));
    }

    void show(FootprintReport reading) {
        lines.getChildren()
                .setAll(reading.equivalents().stream()
                        .map(each -> new FactLine(words(each), FactorWords.scope(each.factor())))
                        .toList());
    }

    private static String words(Equivalent equivalent) {
        Words words = Messages.words();
        String label = FactorWords.label(equivalent.factor());
        Range times = equivalent.times().value();
        return times == null
                ? Messages.text("footprint.everyday.undefined", label)
                : Messages.text(
                        "footprint.everyday.line",
                        words.figure(times.central()),
                        label,
                        words.figure(times.low()),
                        words.figure(times.high()));
    }
}
