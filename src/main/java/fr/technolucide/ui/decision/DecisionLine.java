package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.DecisionState;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.exchange.OutcomeWords;
import fr.technolucide.insight.Minutes;
import fr.technolucide.insight.Proposal;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of decisions or of reviews.
 *
 * @param proposal what the rule proposes; {@code null} where something was decided, or about a tool
 * @param reason   why it is proposed, or was decided or concluded, as sentences; may be empty
 * @param word     what was decided, or concluded; empty when a proposal stands there
 * @param when     the body and its day, or how late it is
 * @param verb     what one does there
 * @param row      the decision, the review, or the use case to review
 */
record DecisionLine(
        Group group,
        @Nullable Verdict proposal,
        String reason,
        String word,
        String title,
        String text,
        String when,
        String who,
        String verb,
        UUID row) {

    /** In the order in which they are listed. */
    enum Group {
        AWAITED,
        IN_FORCE,
        SUPERSEDED,
        TO_REVIEW,
        REVIEWED
    }

    /** The content of the lists, read off the UI thread. */
    record Reading(List<DecisionLine> decisions, List<DecisionLine> reviews) {

        /** @param useCase whose decisions are listed; {@code null} for all */
        static Reading of(@Nullable UUID useCase, Reader reader) {
            Listing listing = new Listing(useCase, reader);
            return new Reading(listing.decisions(), listing.reviews());
        }
    }

    /** Returns whether something is to be done. */
    boolean isDue() {
        return group == Group.AWAITED || group == Group.TO_REVIEW;
    }

    /** Returns the whole line as a sentence. */
    String aloud() {
        return Messages.text(
                "decision.aloud",
                Messages.text("decision.group." + group.name().toLowerCase(java.util.Locale.ROOT)),
                proposal == null ? word : SchemaLabels.choice(proposal),
                title,
                text,
                who.isEmpty() ? when : Messages.text("decision.when_who", when, who),
                reason.isEmpty() ? verb : sentences(reason) + " " + verb);
    }

    /** Returns lines one after the other, each with its full stop. */
    private static String sentences(String lines) {
        return lines.lines()
                .map(line -> ".!?…".indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + ".")
                .collect(Collectors.joining(" "));
    }

    /** Makes the lines. */
    private static final class Listing {

        private final @Nullable UUID useCase;
        private final Reader reader;
        private final Labels labels;
        private final Words words = Messages.words();
        private final DecisionsInForce inForce;

        Listing(@Nullable UUID useCase, Reader reader) {
            this.useCase = useCase;
            this.reader = reader;
            this.labels = new Labels(reader);
            this.inForce = DecisionsInForce.of(reader);
        }

        private List<Row> rows(Column<UUID> subject) {
            return useCase == null ? reader.all(subject.sheet()) : reader.where(subject, useCase);
        }

        List<DecisionLine> decisions() {
            List<DecisionLine> lines = new ArrayList<>();
            List<Row> decisions = rows(Decisions.USE_CASE);
            for (DecisionState state : DecisionState.values()) {
                Comparator<Row> byDay = Comparator.comparing(row -> row.get(Decisions.DAY, LocalDate.MIN));
                decisions.stream()
                        .filter(row -> inForce.stateOf(row) == state)
                        .sorted(state == DecisionState.AWAITED ? byDay : byDay.reversed())
                        .map(row -> decision(row, Group.valueOf(state.name())))
                        .forEach(lines::add);
            }
            return List.copyOf(lines);
        }

        private DecisionLine decision(Row row, Group group) {
            boolean awaited = group == Group.AWAITED;
            Proposal proposal = awaited ? proposal(row) : null;
            Outcome outcome = row.get(Decisions.OUTCOME);
            LocalDate day = row.get(Decisions.DAY, reader.today());
            UUID person = row.get(awaited ? Decisions.PREPARED_BY : Decisions.SIGNED_BY);
            return new DecisionLine(
                    group,
                    proposal == null ? null : proposal.verdict(),
                    proposal == null ? reason(row) : proposal.reason(),
                    outcome == null ? Messages.text("decision.tool") : OutcomeWords.of(row),
                    DecisionCard.subject(row, labels),
                    row.get(Decisions.RESOLUTION, ""),
                    Messages.text(
                            "decision.body_day",
                            SchemaLabels.shortChoice(
                                    row.get(Decisions.BODY, fr.technolucide.catalog.choice.Body.BUREAU)),
                            words.shortDate(day, reader.today())),
                    person == null
                            ? ""
                            : Messages.text(
                                    awaited ? "decision.by" : "decision.signed",
                                    labels.text(awaited ? Decisions.PREPARED_BY : Decisions.SIGNED_BY, person)),
                    Messages.text(awaited ? "decision.decide" : "decision.read"),
                    row.id());
        }

        private @Nullable Proposal proposal(Row decision) {
            Row subject = Minutes.subject(decision, reader);
            if (subject == null) {
                return null;
            }
            return decision.isEmpty(Decisions.USE_CASE)
                    ? Proposal.onTool(subject, reader)
                    : Proposal.onUseCase(subject, reader);
        }

        /** Returns why it was decided so and on which conditions, a line each. */
        private static String reason(Row decision) {
            return Stream.of(Decisions.REASON, Decisions.OVERRIDE_REASON, Decisions.CONDITIONS)
                    .filter(column -> !decision.isEmpty(column))
                    .map(column ->
                            Messages.text("decision.line.reason", SchemaLabels.label(column), decision.get(column, "")))
                    .collect(Collectors.joining("\n"));
        }

        List<DecisionLine> reviews() {
            List<DecisionLine> lines = new ArrayList<>();
            reader.all(UseCases.SHEET).stream()
                    .filter(row -> useCase == null || row.id().equals(useCase))
                    .filter(row -> row.get(UseCases.STAGE) == UseCaseStage.PILOT
                            || row.get(UseCases.STAGE) == UseCaseStage.IN_SERVICE)
                    .filter(row -> !row.isEmpty(UseCases.REVIEW_DATE))
                    .sorted(Comparator.comparing(row -> row.get(UseCases.REVIEW_DATE, LocalDate.MAX)))
                    .map(this::due)
                    .forEach(lines::add);
            rows(Reviews.USE_CASE).stream()
                    .sorted(Comparator.comparing((Row row) -> row.get(Reviews.DAY, LocalDate.MIN))
                            .reversed())
                    .map(this::done)
                    .forEach(lines::add);
            return List.copyOf(lines);
        }

        private DecisionLine due(Row row) {
            LocalDate day = row.get(UseCases.REVIEW_DATE, reader.today());
            boolean late = day.isBefore(reader.today());
            UUID owner = row.get(UseCases.OWNER);
            return new DecisionLine(
                    Group.TO_REVIEW,
                    null,
                    "",
                    Messages.text(late ? "decision.late" : "decision.to_come"),
                    labels.of(row),
                    inForce.onUseCase(row.id())
                            .map(decision -> DecisionCriteria.inOneSentence(DecisionCriteria.of(decision, reader)))
                            .orElse(""),
                    words.shortDate(day, reader.today()),
                    owner == null ? "" : labels.text(UseCases.OWNER, owner),
                    Messages.text("decision.do_review"),
                    row.id());
        }

        private DecisionLine done(Row row) {
            Change change = row.get(Reviews.CHANGE, Change.MAINTAIN);
            UUID reviewer = row.get(Reviews.REVIEWER);
            return new DecisionLine(
                    Group.REVIEWED,
                    null,
                    "",
                    SchemaLabels.choice(change),
                    labels.text(Reviews.USE_CASE, row.get(Reviews.USE_CASE)),
                    row.get(Reviews.OBSERVED, ""),
                    words.shortDate(row.get(Reviews.DAY, reader.today()), reader.today()),
                    reviewer == null ? "" : labels.text(Reviews.REVIEWER, reviewer),
                    Messages.text("decision.read"),
                    row.id());
        }
    }
}
