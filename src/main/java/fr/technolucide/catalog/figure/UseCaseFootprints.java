package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
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

    /** Returns how many planned uses have no footprint: a factor lacks a bound, or how often is not said. */
    static Map<UUID, Integer> uncounted(Reader reader, List<Row> useCases) {
        return among(sums(reader, useCases).uncounted(), useCases);
    }

    /** The footprints of use cases, and how many of their planned uses have none; nothing where there is nothing to say. */
    private record Sums(Map<UUID, Footprint> totals, Map<UUID, Integer> uncounted) {

        static Sums of(Reader reader) {
            return of(reader, reader.all(UseCases.SHEET));
        }

        static Sums of(Reader reader, List<Row> useCases) {
            Map<UUID, List<Row>> usages = Related.referringTo(useCases, Usages.USE_CASE, reader);
            Map<UUID, Footprint> each = UsageFootprints.of(
                    reader, usages.values().stream().flatMap(List::stream).toList());
            Sums sums = new Sums(new HashMap<>(), new HashMap<>());
            usages.forEach((useCase, lines) -> {
                List<Footprint> known = lines.stream()
                        .map(line -> each.get(line.id()))
                        .filter(Objects::nonNull)
                        .toList();
                Footprint total = Footprint.total(known);
                if (total != null) {
                    sums.totals.put(useCase, total);
                }
                if (known.size() < lines.size()) {
                    sums.uncounted.put(useCase, lines.size() - known.size());
                }
            });
            return sums;
        }
    }

    private static Sums sums(Reader reader, List<Row> useCases) {
        return Related.areFew(useCases, Usages.SHEET, reader)
                ? Sums.of(reader, useCases)
                : reader.made(Sums.class, Sums::of);
    }

    private static Map<UUID, Footprint> of(Reader reader, List<Row> useCases) {
        return among(sums(reader, useCases).totals(), useCases);
    }

    private static <T> Map<UUID, T> among(Map<UUID, T> every, List<Row> useCases) {
        Map<UUID, T> some = new HashMap<>();
        for (Row useCase : useCases) {
            T figure = every.get(useCase.id());
            if (figure != null) {
                some.put(useCase.id(), figure);
            }
        }
        return some;
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
