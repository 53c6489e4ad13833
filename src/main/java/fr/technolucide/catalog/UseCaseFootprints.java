package fr.technolucide.catalog;

import fr.technolucide.method.CarbonRatios;
import fr.technolucide.method.Footprint;
import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Computes the monthly footprint of all planned uses of a use case; empty when there are none, which is not 0. */
final class UseCaseFootprints {

    private UseCaseFootprints() {}

    static Map<UUID, Range> energy(Reader reader, List<Row> useCases) {
        return UsageFootprints.each(of(reader, useCases), Footprint::energy);
    }

    static Map<UUID, Range> co2(Reader reader, List<Row> useCases) {
        return UsageFootprints.each(of(reader, useCases), Footprint::co2);
    }

    static Map<UUID, Range> water(Reader reader, List<Row> useCases) {
        return UsageFootprints.each(of(reader, useCases), Footprint::water);
    }

    /** The footprints of every use case in a workbook. */
    private record Every(Map<UUID, Footprint> byUseCase) {

        static Every of(Reader reader) {
            return new Every(total(reader, reader.all(UseCases.SHEET)));
        }
    }

    private static Map<UUID, Footprint> of(Reader reader, List<Row> useCases) {
        if (Related.areFew(useCases, Usages.SHEET, reader)) {
            return total(reader, useCases);
        }
        Map<UUID, Footprint> every = reader.made(Every.class, Every::of).byUseCase();
        Map<UUID, Footprint> totals = new HashMap<>();
        for (Row useCase : useCases) {
            Footprint total = every.get(useCase.id());
            if (total != null) {
                totals.put(useCase.id(), total);
            }
        }
        return totals;
    }

    private static Map<UUID, Footprint> total(Reader reader, List<Row> useCases) {
        Map<UUID, List<Row>> usages = Related.referringTo(useCases, Usages.USE_CASE, reader);
        Map<UUID, Footprint> each = UsageFootprints.of(
                reader, usages.values().stream().flatMap(List::stream).toList());
        Map<UUID, Footprint> totals = new HashMap<>();
        usages.forEach((useCase, lines) -> {
            Footprint total = Footprint.total(lines.stream()
                    .map(line -> each.get(line.id()))
                    .filter(Objects::nonNull)
                    .toList());
            if (total != null) {
                totals.put(useCase, total);
            }
        });
        return totals;
    }

    static Map<UUID, Ratio<Range>> co2PerHour(Reader reader, List<Row> useCases) {
        return ratios(
                reader, useCases, (co2, row) -> CarbonRatios.perFreedHour(co2, row.get(UseCases.MINUTES_PER_MONTH)));
    }

    static Map<UUID, Ratio<Range>> co2PerPerson(Reader reader, List<Row> useCases) {
        return ratios(
                reader,
                useCases,
                (co2, row) -> CarbonRatios.perAdditionalPerson(
                        co2, row.get(UseCases.PEOPLE_BEFORE), row.get(UseCases.PEOPLE_AFTER)));
    }

    @FunctionalInterface
    private interface Quotient {
        @Nullable
        Ratio<Range> of(@Nullable Range co2, Row useCase);
    }

    private static Map<UUID, Ratio<Range>> ratios(Reader reader, List<Row> useCases, Quotient quotient) {
        Map<UUID, Range> co2 = co2(reader, useCases);
        Map<UUID, Ratio<Range>> ratios = new HashMap<>();
        for (Row useCase : useCases) {
            Ratio<Range> ratio = quotient.of(co2.get(useCase.id()), useCase);
            if (ratio != null) {
                ratios.put(useCase.id(), ratio);
            }
        }
        return ratios;
    }

    /** Method B, on the text exchanges alone; empty while the tool or the size of its model is unknown. */
    static Map<UUID, Range> co2BySize(Reader reader, List<Row> useCases) {
        FactorTable factors = FactorTable.of(reader);
        Map<UUID, List<Row>> usages = Related.referringTo(useCases, Usages.USE_CASE, reader);
        Map<UUID, Row> tools = Related.referredBy(useCases, UseCases.TOOL, reader);
        Map<UUID, Range> grams = new HashMap<>();
        for (Row useCase : useCases) {
            Row tool = UseCases.tool(useCase, tools);
            Estimate.BySize bySize = Estimate.BySize.of(usages.getOrDefault(useCase.id(), List.of()), tool, factors);
            if (bySize.co2() != null) {
                grams.put(useCase.id(), bySize.co2());
            }
        }
        return grams;
    }
}
