package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
                .filter(trial -> isIncident(trial, reader))
                .sorted(Comparator.comparing(TrialIncidents::day).reversed())
                .toList();
    }

    public static boolean isIncident(Row trial, Reader reader) {
        return isSerious(trial) || toolExceeded(trial, reader).isPresent();
    }

    public static boolean isSerious(Row trial) {
        return trial.get(Trials.WORST_ERROR) == Severity.SERIOUS;
    }

    /** Returns the tool that allows less than the data of a trial; empty too while either is not known. */
    public static Optional<Row> toolExceeded(Row trial, Reader reader) {
        Data used = trial.get(Trials.DATA_USED);
        UUID tool = trial.get(Trials.TOOL);
        return used == null || used == Data.PUBLIC || tool == null
                ? Optional.empty()
                : reader.find(Tools.SHEET, tool).filter(row -> used.compareTo(allowed(row)) > 0);
    }

    /** Returns the data that a tool allows: none but public data where nothing is said. */
    public static Data allowed(Row tool) {
        return tool.get(Tools.DATA_ALLOWED, Data.PUBLIC);
    }

    private static LocalDate day(Row trial) {
        return trial.get(Trials.DAY, LocalDate.MIN);
    }
}
