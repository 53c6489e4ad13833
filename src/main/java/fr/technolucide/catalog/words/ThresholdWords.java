package fr.technolucide.catalog.words;

import fr.technolucide.catalog.choice.Zone;
import fr.technolucide.catalog.words.ChangeParagraph.Way;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.CaseFigures;
import fr.technolucide.method.FootprintRatio;
import fr.technolucide.method.FootprintThresholds;
import fr.technolucide.method.Threshold;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Says the thresholds of the figures of a use case: « Échange texte : 1 460 par mois au plus (600 aujourd’hui) ».
 *
 * @param names of the kinds of use by code
 */
public record ThresholdWords(CaseFigures figures, UnaryOperator<String> names) {

    private static final Kind.Choice<Zone> ZONES = new Kind.Choice<>(Zone.class);

    /** Returns the name of a kind of use without what stands in brackets after it. */
    public static String withoutBrackets(String label) {
        int bracket = label.indexOf(" (");
        return bracket < 0 ? label : label.substring(0, bracket);
    }

    /** Returns where the ratio stands, and each figure with which it would be within its bound. */
    public ChangeParagraph paragraph(FootprintThresholds thresholds) {
        List<Way> ways = new ArrayList<>();
        thresholds.uses().forEach((use, threshold) -> ways.add(Way.said(uses(use, threshold))));
        Threshold benefit = thresholds.benefit();
        if (benefit != null) {
            ways.add(Way.said(benefit(thresholds.ratio(), benefit)));
        }
        addChoices(
                ways,
                "rule.threshold.zones.",
                thresholds.zones(),
                zone -> Labels.item(ZONES, ZONES.item(zone).orElseThrow()));
        addChoices(
                ways,
                "rule.threshold.sizes.",
                thresholds.sizes(),
                size -> Messages.text("rule.threshold.size." + size.id()));
        return new ChangeParagraph(title(thresholds), ways);
    }

    private String title(FootprintThresholds thresholds) {
        String id = thresholds.ratio().id();
        String what = Messages.text("rule.threshold.ratio." + id);
        String bound = Messages.words().co2(thresholds.bound());
        Ratio<Double> current = thresholds.current();
        if (current == null) {
            List<String> missing = thresholds.missing().stream()
                    .map(figure -> Messages.text("rule.threshold.missing." + figure))
                    .toList();
            return Messages.text(
                    "rule.threshold.unknown",
                    what,
                    Messages.words().list(missing),
                    bound,
                    thresholds.isEmpty() ? 0 : 1);
        }
        if (!current.isDefined()) {
            return Messages.text(
                    "rule.threshold.undefined", what, Messages.text("rule.threshold.nothing." + id), bound);
        }
        return Messages.text(
                thresholds.isWithin() ? "rule.threshold.within" : "rule.threshold.beyond",
                what,
                Messages.words().co2(Objects.requireNonNull(current.value())),
                bound);
    }

    private String uses(CaseFigures.Use use, Threshold threshold) {
        String today =
                Messages.words().known(use.perMonth(), value -> Messages.words().number(value));
        String name = names.apply(use.code());
        return switch (threshold.side()) {
            case UP_TO -> Messages.text("rule.threshold.uses", name, number(threshold), today);
            case NONE -> Messages.text("rule.threshold.uses.none", name);
            case ALL, FROM -> Messages.text("rule.threshold.uses.all", name);
        };
    }

    private String benefit(FootprintRatio ratio, Threshold threshold) {
        Words words = Messages.words();
        String key = "rule.threshold.benefit." + ratio.id();
        if (threshold.side() != Threshold.Side.FROM) {
            return Messages.text(key + ".none");
        }
        return ratio == FootprintRatio.CO2_PER_HOUR
                ? Messages.text(
                        key,
                        words.duration(threshold.value()),
                        words.known(figures.minutes(), value -> words.duration(value)))
                : Messages.text(
                        key, number(threshold), words.known(figures.peopleAfter(), value -> words.number(value)));
    }

    private static String number(Threshold threshold) {
        return Messages.words().number(threshold.value());
    }

    private static <T> void addChoices(List<Way> ways, String key, Map<T, Boolean> choices, Function<T, String> name) {
        if (choices.isEmpty()) {
            return;
        }
        List<String> within = names(choices, true, name);
        List<String> beyond = names(choices, false, name);
        String which = within.isEmpty() ? "none" : beyond.isEmpty() ? "all" : "some";
        ways.add(Way.said(Messages.text(
                key + which, Messages.words().list(within), Messages.words().list(beyond))));
    }

    private static <T> List<String> names(Map<T, Boolean> choices, boolean within, Function<T, String> name) {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue() == within)
                .map(choice -> name.apply(choice.getKey()))
                .toList();
    }
}
