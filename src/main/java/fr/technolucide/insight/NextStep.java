package fr.technolucide.insight;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.catalog.rule.StagePassage;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.method.CriterionState;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one thing to do next about a use case: the most pressing comes first, and one is said at a time. */
public sealed interface NextStep {

    /** A stop criterion has come true: a review is due now, whatever its day. */
    record Stop(DecisionCriteria.Criterion criterion) implements NextStep {}

    /** @param daysLate 1 or more */
    record Review(LocalDate due, int daysLate) implements NextStep {}

    /** The day of a decision is past, or today: what was decided is to be noted. */
    record NoteDecision(Row decision) implements NextStep {}

    /** @param lacking of what a body needs to decide: the reason, the criteria, the day of the review; never empty */
    record CompleteDecision(Row decision, List<Column<?>> lacking) implements NextStep {}

    /** A point of the checklist that is a red flag, or lacks an answer. */
    record Settle(Point point) implements NextStep {}

    /**
     * No list was filled in, or a quick one, which decides nothing.
     *
     * @param decided the decision in force to go on, which was taken all the same; {@code null} without one
     */
    record FillChecklist(boolean begun, @Nullable Row decided) implements NextStep {}

    /** Nobody tried the tool on this use case. */
    record TryOut() implements NextStep {}

    /**
     * The tool was tried, and the log does not say on which use case.
     *
     * @param trials the latest first; never empty
     */
    record AttachTrials(List<Row> trials) implements NextStep {}

    /**
     * It was decided to go on, nothing lacks, and its stage is still before.
     *
     * @param to the pilot
     */
    record PassStage(UseCaseStage to) implements NextStep {}

    /** The need is not written. */
    record WriteNeed() implements NextStep {}

    /** Everything is there, and no decision is prepared. */
    record PrepareDecision() implements NextStep {}

    /** Nothing but to wait for a day; {@code null} when there is none. */
    record Wait(@Nullable LocalDate until) implements NextStep {}

    /** @param filled the list that counts; empty without any */
    static NextStep of(Row useCase, Optional<FilledChecklist> filled, Reader reader) {
        if (SmallSheets.isAt(useCase, UseCaseStage.STOPPED)) {
            return new Wait(null);
        }
        return met(useCase, reader)
                .or(() -> review(useCase, reader))
                .or(() -> decision(useCase, reader))
                .or(() -> stage(useCase, reader))
                .or(() -> need(useCase))
                .or(() -> settle(filled))
                .or(() -> tryOut(useCase, reader))
                .or(() -> fill(useCase, filled, reader))
                .orElseGet(() -> rest(useCase, reader));
    }

    private static Optional<NextStep> met(Row useCase, Reader reader) {
        return DecisionsInForce.of(reader).onUseCase(useCase.id()).stream()
                .flatMap(decision -> DecisionCriteria.of(decision, reader).stream())
                .filter(criterion -> criterion.state() == CriterionState.MET)
                .findFirst()
                .map(Stop::new);
    }

    private static Optional<NextStep> review(Row useCase, Reader reader) {
        LocalDate due = useCase.get(UseCases.REVIEW_DATE);
        return due == null || !due.isBefore(reader.today())
                ? Optional.empty()
                : Optional.of(new Review(due, Math.toIntExact(ChronoUnit.DAYS.between(due, reader.today()))));
    }

    private static Optional<NextStep> decision(Row useCase, Reader reader) {
        return awaited(useCase, reader).flatMap(decision -> {
            LocalDate day = decision.get(Decisions.DAY);
            if (day != null && !day.isAfter(reader.today())) {
                return Optional.of(new NoteDecision(decision));
            }
            List<Column<?>> lacking = lacking(decision, reader);
            return lacking.isEmpty() ? Optional.empty() : Optional.of(new CompleteDecision(decision, lacking));
        });
    }

    /** A decision to go on leads to the pilot; what leads from there into service is decided anew. */
    private static Optional<NextStep> stage(Row useCase, Reader reader) {
        boolean before =
                SmallSheets.isAt(useCase, UseCaseStage.IDEA) || SmallSheets.isAt(useCase, UseCaseStage.EXPLORATION);
        return before
                        && goingOn(useCase, reader).isPresent()
                        && StagePassage.of(useCase, UseCaseStage.PILOT, reader).isOpen()
                ? Optional.of(new PassStage(UseCaseStage.PILOT))
                : Optional.empty();
    }

    /** Returns the decision in force, if it is to go on. */
    private static Optional<Row> goingOn(Row useCase, Reader reader) {
        return DecisionsInForce.of(reader).onUseCase(useCase.id()).filter(decision -> {
            Outcome outcome = decision.get(Decisions.OUTCOME);
            return outcome != null && outcome.rank() > 0;
        });
    }

    private static Optional<Row> awaited(Row useCase, Reader reader) {
        return reader.where(Decisions.USE_CASE, useCase.id()).stream()
                .filter(decision -> decision.isEmpty(Decisions.OUTCOME))
                .min(Comparator.comparing(decision -> decision.get(Decisions.DAY, LocalDate.MAX)));
    }

    private static List<Column<?>> lacking(Row decision, Reader reader) {
        List<Column<?>> lacking = new ArrayList<>();
        if (decision.isEmpty(Decisions.RESOLUTION)) {
            lacking.add(Decisions.RESOLUTION);
        }
        if (decision.isEmpty(Decisions.REASON)) {
            lacking.add(Decisions.REASON);
        }
        if (DecisionCriteria.of(decision, reader).isEmpty() && !takesOverCriteria(decision, reader)) {
            lacking.add(Decisions.STOP_CRITERIA);
        }
        if (decision.isEmpty(Decisions.REVIEW_DATE)) {
            lacking.add(Decisions.REVIEW_DATE);
        }
        return List.copyOf(lacking);
    }

    /** Returns whether a decision in force has criteria, which hold for the next one unless others are written. */
    private static boolean takesOverCriteria(Row decision, Reader reader) {
        UUID useCase = decision.get(Decisions.USE_CASE);
        return useCase != null
                && DecisionsInForce.of(reader)
                        .onUseCase(useCase)
                        .filter(inForce -> !DecisionCriteria.of(inForce, reader).isEmpty())
                        .isPresent();
    }

    private static Optional<NextStep> need(Row useCase) {
        return useCase.isEmpty(UseCases.PROBLEM) ? Optional.of(new WriteNeed()) : Optional.empty();
    }

    /** Returns the first red flag to settle, else the first point without an answer, of a full list. */
    private static Optional<NextStep> settle(Optional<FilledChecklist> filled) {
        return filled.filter(NextStep::isFull)
                .flatMap(list -> list.points().stream()
                        .filter(point -> point.isToSettle() && (point.isRedFlag() || point.value() == null))
                        .min(Comparator.comparing(point -> !point.isRedFlag())))
                .map(Settle::new);
    }

    private static Optional<NextStep> fill(Row useCase, Optional<FilledChecklist> filled, Reader reader) {
        return filled.filter(NextStep::isFull).isPresent()
                ? Optional.empty()
                : Optional.of(new FillChecklist(
                        filled.isPresent(), goingOn(useCase, reader).orElse(null)));
    }

    private static boolean isFull(FilledChecklist list) {
        return list.assessment().variant() == Variant.FULL;
    }

    private static Optional<NextStep> tryOut(Row useCase, Reader reader) {
        if (TrialsOfUseCase.areAny(useCase, reader)) {
            return Optional.empty();
        }
        List<Row> loose = TrialsOfUseCase.loose(useCase, reader);
        return Optional.of(loose.isEmpty() ? new TryOut() : new AttachTrials(loose));
    }

    private static NextStep rest(Row useCase, Reader reader) {
        Optional<Row> awaited = awaited(useCase, reader);
        LocalDate review = useCase.get(UseCases.REVIEW_DATE);
        if (awaited.isPresent()) {
            return new Wait(awaited.get().get(Decisions.DAY));
        }
        return review == null ? new PrepareDecision() : new Wait(review);
    }
}
