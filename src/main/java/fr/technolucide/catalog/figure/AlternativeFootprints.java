package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.method.Footprint;
import fr.technolucide.method.Scenario;
import fr.technolucide.method.UseFactor;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Method A on an alternative, a month: 0 without any digital tool, « non chiffré » where nothing was counted. */
final class AlternativeFootprints {

    private AlternativeFootprints() {}

    static Map<UUID, Range> energy(Reader reader, List<Row> alternatives) {
        return UsageFootprints.each(of(reader, alternatives), Footprint::energy);
    }

    static Map<UUID, Range> co2(Reader reader, List<Row> alternatives) {
        return UsageFootprints.each(of(reader, alternatives), Footprint::co2);
    }

    private static Map<UUID, Footprint> of(Reader reader, List<Row> alternatives) {
        FactorTable factors = FactorTable.of(reader);
        Scenario scenario = factors.scenario(null);
        Map<UUID, Footprint> footprints = new HashMap<>();
        for (Row alternative : alternatives) {
            Footprint footprint = of(alternative, factors, scenario);
            if (footprint != null) {
                footprints.put(alternative.id(), footprint);
            }
        }
        return footprints;
    }

    private static @Nullable Footprint of(Row alternative, FactorTable factors, @Nullable Scenario scenario) {
        return switch (alternative.get(Alternatives.KIND)) {
            case DO_NOTHING, NO_DIGITAL -> Footprint.ZERO;
            case SMALL_MODEL, LARGE_MODEL -> counted(alternative, factors, scenario);
            case CLASSIC_SOFTWARE -> null;
            case null -> null;
        };
    }

    private static @Nullable Footprint counted(Row alternative, FactorTable factors, @Nullable Scenario scenario) {
        UseFactor factor = factors.use(alternative.get(Alternatives.FACTOR));
        Integer perMonth = alternative.get(Alternatives.PER_MONTH);
        return factor == null || perMonth == null || scenario == null ? null : Footprint.of(perMonth, factor, scenario);
    }
}
