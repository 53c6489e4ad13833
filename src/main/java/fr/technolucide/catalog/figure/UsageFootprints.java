package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Method A on the planned uses, a month, in the zone of the use case's tool. */
final class UsageFootprints {

    private UsageFootprints() {}

    static Map<UUID, Range> energy(Reader reader, List<Row> usages) {
        return each(of(reader, usages), Footprint::energy);
    }

    static Map<UUID, Range> co2(Reader reader, List<Row> usages) {
        return each(of(reader, usages), Footprint::co2);
    }

    static Map<UUID, Footprint> of(Reader reader, List<Row> usages) {
        FactorTable factors = FactorTable.of(reader);
        Map<UUID, Row> useCases = Related.referredBy(usages, Usages.USE_CASE, reader);
        Map<UUID, Row> tools = Related.referredBy(List.copyOf(useCases.values()), UseCases.TOOL, reader);
        Map<UUID, Footprint> footprints = new HashMap<>();
        for (Row usage : usages) {
            UUID useCase = usage.get(Usages.USE_CASE);
            Row tool = UseCases.tool(useCase == null ? null : useCases.get(useCase), tools);
            Footprint footprint = of(usage, factors, factors.scenario(Tools.zone(tool)));
            if (footprint != null) {
                footprints.put(usage.id(), footprint);
            }
        }
        return footprints;
    }

    private static @Nullable Footprint of(Row usage, FactorTable factors, @Nullable Scenario scenario) {
        UUID id = usage.get(Usages.FACTOR);
        UseFactor factor = factors.use(id);
        Integer perMonth = usage.get(Usages.PER_MONTH);
        if (factor == null || perMonth == null || scenario == null) {
            return null;
        }
        return usage.is(Usages.REASONING) && factors.isText(id)
                ? Footprint.ofReasoning(perMonth, factor, factors.reasoning(), scenario)
                : Footprint.of(perMonth, factor, scenario);
    }

    static <T> Map<UUID, T> each(Map<UUID, Footprint> footprints, Function<Footprint, T> of) {
        Map<UUID, T> figures = new HashMap<>();
        footprints.forEach((id, footprint) -> figures.put(id, of.apply(footprint)));
        return figures;
    }
}
