package fr.technolucide.insight;

import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.figure.FactorTable;
import fr.technolucide.catalog.figure.TrialUses;
import fr.technolucide.method.MonthlyUses;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The uses a month that the log lets suppose for a use case whose own are not planned: those counted in its trials,
 * spread from the first of them to today. They are a guess, to be said to be one, and the workbook does not hold them.
 *
 * @param trials how many trials counted something
 * @param first  day of the first of them
 * @param usages rows of {@link Usages} that are in no workbook, one a kind of use
 */
public record SupposedUses(int trials, LocalDate first, List<Row> usages) {

    /** Returns the supposed uses; empty when no trial of the use case counted anything that has a factor. */
    static Optional<SupposedUses> of(Reader reader, Row useCase, FactorTable factors) {
        Map<String, Double> counted = new LinkedHashMap<>();
        List<LocalDate> days = new ArrayList<>();
        for (Row trial : reader.where(Trials.USE_CASE, useCase.id())) {
            Map<String, Double> uses = TrialUses.of(trial);
            uses.forEach((code, count) -> counted.merge(code, count, Double::sum));
            LocalDate day = trial.get(Trials.DAY);
            if (day != null && !uses.isEmpty()) {
                days.add(day);
            }
        }
        Optional<LocalDate> first = days.stream().min(LocalDate::compareTo);
        return first.map(day -> new SupposedUses(days.size(), day, usages(counted, day, useCase, factors)))
                .filter(supposed -> !supposed.usages().isEmpty());
    }

    private static List<Row> usages(Map<String, Double> counted, LocalDate first, Row useCase, FactorTable factors) {
        List<Row> usages = new ArrayList<>();
        counted.forEach((code, count) -> {
            int perMonth = MonthlyUses.perMonth(count, first, useCase.today());
            Optional<Row> factor = factors.row(code);
            if (perMonth > 0 && factor.isPresent()) {
                UUID id = new UUID(0, usages.size() + 1L); // of no workbook, and distinct here
                usages.add(Row.of(Usages.SHEET, id, useCase.today())
                        .with(Usages.USE_CASE, useCase.id())
                        .with(Usages.FACTOR, factor.get().id())
                        .with(Usages.PER_MONTH, perMonth)
                        .with(Usages.REASONING, false));
            }
        });
        return List.copyOf(usages);
    }
}
