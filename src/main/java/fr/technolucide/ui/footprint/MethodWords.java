package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Tools;
import fr.technolucide.insight.FootprintReport;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.Footprint;
import fr.technolucide.method.ModelRequest;
import fr.technolucide.method.ModelSize;
import fr.technolucide.method.ModelSizeFootprint;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences about the two methods: the basis of each, why they differ, how sure they are. */
record MethodWords(FootprintReport reading) {

    /** Closer than this, the two methods agree as far as orders of magnitude can. */
    private static final double ALIKE = 1.5;

    /** From so many times on, a decimal would only pretend. */
    private static final double FEW = 3;

    String ofOrders() {
        Footprint total = reading.estimate().orders();
        if (total == null) {
            return "";
        }
        Words words = Messages.words();
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("footprint.orders.energy", words.energy(total.energy())));
        sentences.add(Messages.text("footprint.orders.water", words.water(total.water())));
        if (reading.electricity() != null) {
            sentences.add(Messages.text("footprint.electricity", FactorWords.label(reading.electricity())));
        }
        return String.join(" ", sentences);
    }

    String ofSize() {
        Row tool = reading.estimate().tool();
        ModelSize size = reading.estimate().bySize().size();
        Long texts = reading.estimate().bySize().texts();
        if (texts == null) {
            return Messages.text("footprint.lacking.text");
        }
        if (tool == null) {
            return Messages.text("footprint.lacking.tool");
        }
        if (size == null) {
            Words words = Messages.words();
            return Messages.text(
                    "footprint.lacking.size",
                    words.ofName(tool.get(Tools.NAME, "")),
                    words.inLetters(ModelSize.values().length));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("footprint.size.model", tool.get(Tools.NAME, ""), SchemaLabels.choice(size)));
        sentences.add(Messages.text(
                "footprint.size.uses", texts, ModelSizeFootprint.TOKENS_PER_EXCHANGE, ModelRequest.DEFAULT_BATCH));
        if (size.isExtrapolated()) {
            sentences.add(Messages.text("footprint.size.extrapolated"));
        }
        if (reading.hasMoreThanText()) {
            sentences.add(Messages.text("footprint.size.text_only"));
        }
        return String.join(" ", sentences);
    }

    /** Returns why the two differ; empty while one of them is missing. */
    Optional<String> difference() {
        return reading.timesAbove().map(times -> {
            if (times < ALIKE && times > 1 / ALIKE) {
                return Messages.text("footprint.difference.alike");
            }
            return Messages.text(
                    times > 1 ? "footprint.difference.more" : "footprint.difference.less",
                    figure(times > 1 ? times : 1 / times));
        });
    }

    private static String figure(double times) {
        return times < FEW
                ? Messages.words().decimal(times, 1)
                : Messages.words().number(Math.round(times));
    }

    /** Said under every estimate. */
    String caution() {
        return (Messages.text("footprint.caution") + " " + reading.caution().factors()).strip();
    }

    /** Returns the words before the figures when a screen reader reads the chart. */
    String aloud() {
        return Messages.text("footprint.methods") + ", " + Messages.text("footprint.unit") + ". " + caution();
    }
}
