package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.method.Footprint;
import fr.technolucide.method.Scenario;
import fr.technolucide.method.UseFactor;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Method A on what was counted during a trial, in the zone of its tool; nothing counted is not 0, it is empty. */
final class TrialFootprint {

    private TrialFootprint() {}

    static Map<UUID, Range> of(Reader reader, List<Row> trials) {
        FactorTable factors = FactorTable.of(reader);
        Map<UUID, Row> tools = Related.referredBy(trials, Trials.TOOL, reader);
        Map<UUID, Range> grams = new HashMap<>();
        for (Row trial : trials) {
            UUID tool = trial.get(Trials.TOOL);
            Footprint footprint =
                    of(trial, factors, factors.scenario(Tools.zone(tool == null ? null : tools.get(tool))));
            if (footprint != null) {
                grams.put(trial.id(), footprint.co2());
            }
        }
        return grams;
    }

    private static @Nullable Footprint of(Row trial, FactorTable factors, @Nullable Scenario scenario) {
        List<Footprint> terms = new ArrayList<>();
        TrialUses.of(trial).forEach((code, uses) -> {
            UseFactor factor = factors.use(code);
            if (factor != null && scenario != null) {
                terms.add(Footprint.of(uses, factor, scenario));
            }
        });
        return Footprint.total(terms);
    }
}
