package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Trials that went wrong: with a serious error, or with data above what their tool allows. */
public final class TrialIncidents {

    private TrialIncidents() {}

    /**
     * Returns those of a use case, the latest first.
     *
     * @param from the first day that counts; a trial without a day is left out unless it is {@link LocalDate#MIN}
     */
    public static List<Row> of(UUID useCase, LocalDate from, Reader reader) {
        return reader.where(Trials.USE_CASE, useCase).stream()
                .filter(trial -> !day(trial).isBefore(from))
                .filter(trial -> isSerious(trial) || TrialRules.isDataAboveAllowed(trial, reader))
                .sorted(Comparator.comparing(TrialIncidents::day).reversed())
                .toList();
    }

    public static boolean isSerious(Row trial) {
        return trial.get(Trials.WORST_ERROR) == Severity.SERIOUS;
    }

    private static LocalDate day(Row trial) {
        return trial.get(Trials.DAY, LocalDate.MIN);
    }
}
