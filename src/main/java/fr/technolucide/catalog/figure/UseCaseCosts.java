package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.method.Cost;
import fr.technolucide.method.TimedValue;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Computes the cost of a use case over twelve months, hours included at the association's values. */
final class UseCaseCosts {

    private UseCaseCosts() {}

    static Map<UUID, Long> full(Reader reader, List<Row> useCases) {
        HourValues values = HourValues.of(reader);
        Map<UUID, Long> costs = new HashMap<>();
        for (Row useCase : useCases) {
            Long cost = Cost.full12Months(
                    useCase.get(UseCases.COST_12_MONTHS),
                    new TimedValue(useCase.get(UseCases.EMPLOYEE_MINUTES, 0), values.employee()),
                    new TimedValue(useCase.get(UseCases.VOLUNTEER_MINUTES, 0), values.volunteer()));
            if (cost != null) {
                costs.put(useCase.id(), cost);
            }
        }
        return costs;
    }

    static Map<UUID, Ratio<Long>> perFreedHour(Reader reader, List<Row> useCases) {
        Map<UUID, Long> costs = full(reader, useCases);
        Map<UUID, Ratio<Long>> ratios = new HashMap<>();
        useCases.forEach(useCase -> ratios.put(
                useCase.id(), Cost.perFreedHour(costs.get(useCase.id()), useCase.get(UseCases.MINUTES_PER_MONTH))));
        return ratios;
    }
}
