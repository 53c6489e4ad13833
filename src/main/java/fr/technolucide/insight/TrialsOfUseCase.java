package fr.technolucide.insight;

import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.method.Median;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A summary of the trials of a use case, beside the gain that is claimed for it.
 *
 * @param claimed minutes freed a month, as written in the use case; {@code null} when nobody wrote it
 * @param all     every trial of the use case, whatever the tool
 * @param byTool  the same by tool, the most tried first
 */
public record TrialsOfUseCase(@Nullable Integer claimed, Tried all, List<Tried> byTool) {

    private static final Comparator<Tried> MOST_TRIED =
            Comparator.comparingInt(Tried::trials).reversed();

    /**
     * Trials of one tool, or of all.
     *
     * @param tool    {@code null} for all, and for trials without a tool
     * @param minutes spent trying
     * @param gains   how many trials have a net gain: the others lack a time
     * @param netGain the median of those, in minutes, rounded down; {@code null} without any
     * @param quality the median of the marks, rounded down; {@code null} without any
     */
    public record Tried(
            @Nullable UUID tool,
            int trials,
            int minutes,
            int gains,
            @Nullable Integer netGain,
            @Nullable Integer quality) {

        static Tried of(@Nullable UUID tool, List<Row> trials) {
            List<Integer> gains = values(trials, Trials.NET_GAIN);
            return new Tried(
                    tool,
                    trials.size(),
                    trials.stream()
                            .mapToInt(trial -> trial.get(Trials.MINUTES, 0))
                            .sum(),
                    gains.size(),
                    Median.floor(gains),
                    Median.floor(values(trials, Trials.QUALITY)));
        }

        private static List<Integer> values(List<Row> trials, Column<Integer> column) {
            return trials.stream()
                    .map(trial -> trial.get(column))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    public static TrialsOfUseCase of(Row useCase, Reader reader) {
        List<Row> trials = reader.where(Trials.USE_CASE, useCase.id());
        Map<UUID, List<Row>> byTool = new LinkedHashMap<>();
        List<Row> withoutTool =
                trials.stream().filter(trial -> trial.isEmpty(Trials.TOOL)).toList();
        for (Row trial : trials) {
            UUID tool = trial.get(Trials.TOOL);
            if (tool != null) {
                byTool.computeIfAbsent(tool, _ -> new ArrayList<>()).add(trial);
            }
        }
        List<Tried> lines = new ArrayList<>(byTool.entrySet().stream()
                .map(entry -> Tried.of(entry.getKey(), entry.getValue()))
                .sorted(MOST_TRIED)
                .toList());
        if (!withoutTool.isEmpty()) {
            lines.add(Tried.of(null, withoutTool));
        }
        return new TrialsOfUseCase(useCase.get(UseCases.MINUTES_PER_MONTH), Tried.of(null, trials), List.copyOf(lines));
    }

    /** Returns whether a trial is about a use case; one question for all use cases, where a reader remembers. */
    static boolean areAny(Row useCase, Reader reader) {
        return reader.group(Trials.SHEET, List.of(Trials.USE_CASE), null).stream()
                .anyMatch(group -> useCase.id().equals(group.key(0, Trials.USE_CASE)));
    }

    /** Returns the trials of the tool of a use case that are about no use case, the latest first. */
    public static List<Row> loose(Row useCase, Reader reader) {
        UUID tool = useCase.get(UseCases.TOOL);
        return tool == null
                ? List.of()
                : reader.where(Trials.TOOL, tool).stream()
                        .filter(trial -> trial.isEmpty(Trials.USE_CASE))
                        .sorted(Comparator.comparing((Row trial) -> trial.get(Trials.DAY, LocalDate.MIN))
                                .reversed())
                        .toList();
    }

    /**
     * Returns the number of tasks a month, like those of the trials, that the claim takes, rounded up: people judge
     * whether so many are done. {@code null} without a claim, or when the trials measured no gain.
     */
    public @Nullable Integer tasksClaimed() {
        Integer gain = all.netGain();
        return claimed == null || claimed <= 0 || gain == null || gain <= 0 ? null : Math.ceilDiv(claimed, gain);
    }

    /** Returns whether a gain of time is claimed although the trials measured none. */
    public boolean isContradicted() {
        Integer gain = all.netGain();
        return claimed != null && claimed > 0 && gain != null && gain <= 0;
    }
}
