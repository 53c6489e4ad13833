package fr.technolucide.insight;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.choice.AlternativeKind;
import fr.technolucide.catalog.choice.Effort;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.method.Benefit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The alternatives of a use case, and the one to put forward.
 *
 * @param alternatives from the lightest to the heaviest kind, with their figures
 * @param benefit      of the use case
 */
public record OtherApproach(List<Row> alternatives, Benefit benefit) {

    /** The kinds of alternative that use no AI model at all, but do something. */
    private static final Set<AlternativeKind> LIGHT =
            Set.of(AlternativeKind.NO_DIGITAL, AlternativeKind.CLASSIC_SOFTWARE);

    private static final Comparator<Row> BY_KIND =
            Comparator.comparing(row -> row.get(Alternatives.KIND, AlternativeKind.LARGE_MODEL));
    private static final Comparator<Row> BY_BENEFIT = Comparator.comparing(row -> row.get(Alternatives.BENEFIT, -1));
    private static final Comparator<Row> BY_EFFORT =
            Comparator.comparing(row -> row.get(Alternatives.EFFORT, Effort.HIGH));

    public static OtherApproach of(Row useCase, Reader reader) {
        List<Row> rows = reader.where(Alternatives.USE_CASE, useCase.id()).stream()
                .sorted(BY_KIND)
                .toList();
        return new OtherApproach(reader.complete(rows, Alternatives.SHEET.derived()), UseCaseFigures.benefit(useCase));
    }

    /** Returns the one that people chose. */
    public Optional<Row> chosen() {
        return alternatives.stream().filter(row -> row.is(Alternatives.CHOSEN)).findFirst();
    }

    /**
     * Returns the alternative to suggest when the benefit of the use case is marginal: the one that people chose,
     * otherwise the one without AI that brings as much for the least effort. Empty when the benefit is not marginal, or
     * when no such alternative was described.
     */
    public Optional<Row> instead() {
        return benefit.marginal() ? chosen().or(this::lightest) : Optional.empty();
    }

    /** Returns what to do without AI: what people chose, else what brings the most for the least effort. */
    public Optional<Row> withoutAi() {
        return chosen().filter(OtherApproach::isLight)
                .or(() -> alternatives.stream()
                        .filter(OtherApproach::isLight)
                        .min(BY_BENEFIT.reversed().thenComparing(BY_EFFORT).thenComparing(BY_KIND)));
    }

    /** Returns what happens when nothing is done, where somebody described it. */
    public Optional<Row> doNothing() {
        return alternatives.stream()
                .filter(row -> row.get(Alternatives.KIND) == AlternativeKind.DO_NOTHING)
                .findFirst();
    }

    private static boolean isLight(Row alternative) {
        return LIGHT.contains(alternative.get(Alternatives.KIND, AlternativeKind.LARGE_MODEL));
    }

    private Optional<Row> lightest() {
        int wanted = benefit.rating() == null ? 0 : benefit.rating();
        return alternatives.stream()
                .filter(OtherApproach::isLight)
                .filter(row -> row.get(Alternatives.BENEFIT, -1) >= wanted)
                .min(BY_EFFORT.thenComparing(BY_KIND));
    }
}
