package fr.technolucide.cli;

import fr.technolucide.catalog.choice.Zone;
import fr.technolucide.catalog.figure.FactorTable;
import fr.technolucide.catalog.words.ChangeParagraph;
import fr.technolucide.catalog.words.ThresholdWords;
import fr.technolucide.method.CaseFigures;
import fr.technolucide.method.FootprintRatio;
import fr.technolucide.method.FootprintThresholds;
import fr.technolucide.method.Scenario;
import fr.technolucide.method.Threshold;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.JsonMembers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a use case in a request, and the thresholds at the bounds that the request chooses: {@code {"uses":
 * {"texte_court": 600}, "zone": "FRA", "minutes_per_month": 840, "co2_per_hour_bound": 10}}.
 */
record RequestFigures(CaseFigures figures, List<FootprintThresholds> thresholds, RequestFactors factors) {

    private static final String USES = "uses";
    private static final String ZONE = "zone";
    private static final String MINUTES = "minutes_per_month";
    private static final String BEFORE = "people_before";
    private static final String AFTER = "people_after";
    private static final String BOUND = "_bound";
    private static final int MOST_MINUTES_LOST = 1_000_000;

    static RequestFigures of(JsonObject request) {
        List<String> members = new ArrayList<>(List.of(USES, ZONE, MINUTES, BEFORE, AFTER));
        for (FootprintRatio ratio : FootprintRatio.values()) {
            members.add(ratio.id() + BOUND);
        }
        request.allow(members);
        RequestFactors factors = new RequestFactors();
        CaseFigures figures = new CaseFigures(
                request.has(USES) ? uses(request.object(USES), factors) : List.of(),
                scenario(request.has(ZONE) ? request.text(ZONE) : null, factors),
                zones(factors),
                whole(request, MINUTES, -MOST_MINUTES_LOST),
                whole(request, BEFORE, 0),
                whole(request, AFTER, 0));
        List<FootprintThresholds> thresholds = new ArrayList<>();
        for (FootprintRatio ratio : FootprintRatio.values()) {
            if (request.has(ratio.id() + BOUND)) {
                thresholds.add(FootprintThresholds.of(figures, ratio, request.number(ratio.id() + BOUND, 0)));
            }
        }
        return new RequestFigures(figures, thresholds, factors);
    }

    private static List<CaseFigures.Use> uses(JsonObject uses, RequestFactors factors) {
        List<CaseFigures.Use> all = new ArrayList<>();
        for (String code : uses.names()) {
            all.add(new CaseFigures.Use(
                    code,
                    whole(uses, code, 0),
                    factors.use(code).orElseThrow(() -> new CommandRefused(Exit.SOURCE, "cli.estimate.use", code)),
                    FactorTable.isText(code)));
        }
        return all;
    }

    private static Scenario scenario(@Nullable String zone, RequestFactors factors) {
        return factors.scenario(zone)
                .orElseThrow(() -> new CommandRefused(Exit.SOURCE, "cli.estimate.zone", String.valueOf(zone)));
    }

    private static SequencedMap<String, Scenario> zones(RequestFactors factors) {
        SequencedMap<String, Scenario> zones = new LinkedHashMap<>();
        for (Zone zone : Zone.values()) {
            factors.scenario(zone.id()).ifPresent(scenario -> zones.put(zone.id(), scenario));
        }
        return zones;
    }

    private static @Nullable Integer whole(JsonObject request, String name, long least) {
        return request.has(name) ? (int) Math.min(request.whole(name, least), Integer.MAX_VALUE) : null;
    }

    List<ChangeParagraph> paragraphs() {
        ThresholdWords words = new ThresholdWords(figures, factors::name);
        return thresholds.stream().map(words::paragraph).toList();
    }

    List<JsonMembers> json() {
        return thresholds.stream().map(RequestFigures::json).toList();
    }

    /** What a figure lacks for is left out; a value is the threshold, « all » or « none ». */
    private static JsonMembers json(FootprintThresholds thresholds) {
        Ratio<Double> current = thresholds.current();
        JsonMembers uses = new JsonMembers();
        thresholds.uses().forEach((use, threshold) -> uses.with(use.code(), value(threshold)));
        JsonMembers json = new JsonMembers()
                .with("ratio", thresholds.ratio().id())
                .with("bound", thresholds.bound())
                .with("value", current == null ? null : current.isDefined() ? current.value() : "undefined")
                .with(
                        "missing",
                        thresholds.missing().stream()
                                .map(figure -> figure.name().toLowerCase(Locale.ROOT))
                                .toList())
                .with("uses", uses);
        Threshold benefit = thresholds.benefit();
        if (benefit != null) {
            json.with(thresholds.ratio() == FootprintRatio.CO2_PER_HOUR ? MINUTES : AFTER, value(benefit));
        }
        return json.with("zones", within(thresholds.zones())).with("sizes", sizes(thresholds));
    }

    private static Object value(Threshold threshold) {
        return switch (threshold.side()) {
            case UP_TO, FROM -> threshold.value();
            case ALL, NONE -> threshold.side().name().toLowerCase(Locale.ROOT);
        };
    }

    private static JsonMembers within(Map<String, Boolean> choices) {
        JsonMembers json = new JsonMembers();
        choices.forEach(json::with);
        return json;
    }

    private static JsonMembers sizes(FootprintThresholds thresholds) {
        JsonMembers json = new JsonMembers();
        thresholds.sizes().forEach((size, within) -> json.with(size.id(), within));
        return json;
    }
}
