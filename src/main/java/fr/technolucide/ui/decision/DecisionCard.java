package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.DecisionState;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was taken, as it is read.
 *
 * @param name         the subject in words
 * @param inWords      « Adapter, bureau, 03/12/2026 »; of one that is awaited, the verdict is missing
 * @param facts        its cells in words, those that are written
 * @param replaces     the decision whose place it took
 * @param replacedBy   the decision that took its place
 */
record DecisionCard(
        Row decision,
        String name,
        String inWords,
        DecisionState state,
        @Nullable Verdict proposal,
        List<Fact> facts,
        @Nullable Link replaces,
        @Nullable Link replacedBy) {

    /** A cell in words. */
    record Fact(String name, String value) {}

    /** Another decision, in words. */
    record Link(UUID decision, String words) {

        static @Nullable Link of(@Nullable Row row) {
            return row == null ? null : new Link(row.id(), UseCaseFigures.inWords(row));
        }
    }

    private static final List<Column<?>> READ = List.of(
            Decisions.RESOLUTION,
            Decisions.REASON,
            Decisions.CONDITIONS,
            Decisions.OVERRIDE_REASON,
            Decisions.SIGNED_BY,
            Decisions.STOP_CRITERIA,
            Decisions.STOP_PERSON,
            Decisions.REVIEW_DATE,
            Decisions.PREPARED_BY);

    static Optional<DecisionCard> of(UUID id, Reader reader) {
        return reader.find(Decisions.SHEET, id).map(row -> of(row, reader));
    }

    private static DecisionCard of(Row decision, Reader reader) {
        Labels labels = new Labels(reader);
        List<Fact> facts = new ArrayList<>();
        for (Column<?> column : READ) {
            if (column.equals(Decisions.STOP_CRITERIA)) {
                criteria(decision, reader).ifPresent(facts::add);
            } else if (!decision.isEmpty(column)) {
                facts.add(new Fact(SchemaLabels.label(column), labels.text(column, decision.get(column))));
            }
        }
        UUID earlier = decision.get(Decisions.SUPERSEDES);
        Row later = reader.where(Decisions.SUPERSEDES, decision.id()).stream()
                .filter(row -> !row.isEmpty(Decisions.OUTCOME))
                .findFirst()
                .orElse(null);
        return new DecisionCard(
                decision,
                subject(decision, labels),
                UseCaseFigures.inWords(decision),
                DecisionsInForce.of(reader).stateOf(decision),
                decision.get(Decisions.VERDICT_SEEN),
                facts,
                Link.of(
                        earlier == null
                                ? null
                                : reader.find(Decisions.SHEET, earlier).orElse(null)),
                Link.of(later));
    }

    /** Returns the stop criteria, one a line where there are several, each with its figure of today. */
    private static Optional<Fact> criteria(Row decision, Reader reader) {
        List<String> lines = DecisionCriteria.of(decision, reader).stream()
                .map(criterion -> DecisionCriteria.inOneSentence(List.of(criterion)))
                .toList();
        String words = lines.size() == 1
                ? lines.getFirst()
                : lines.stream()
                        .map(line -> Messages.text("decision.card.criterion", line))
                        .collect(Collectors.joining("\n"));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(SchemaLabels.label(Decisions.STOP_CRITERIA), words));
    }

    /** Returns the use case or the tool in words. */
    static String subject(Row decision, Labels labels) {
        return decision.isEmpty(Decisions.USE_CASE)
                ? labels.text(Decisions.TOOL, decision.get(Decisions.TOOL))
                : labels.text(Decisions.USE_CASE, decision.get(Decisions.USE_CASE));
    }

    /** Returns whether the decision is still awaited. */
    boolean isAwaited() {
        return decision.isEmpty(Decisions.OUTCOME);
    }

    boolean isOnUseCase() {
        return !decision.isEmpty(Decisions.USE_CASE);
    }
}
