package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The needs of a use case before it goes on to a stage, and whether each is met. Nothing forbids the passage: when a
 * need is not met, it takes a decision that overrides the rule, with its reason. Going back and stopping need nothing.
 *
 * @param needs in order, each with whether it is met; what the stages skipped on the way need is asked for too
 */
public record StagePassage(Row useCase, UseCaseStage to, Map<PassageNeed, Boolean> needs) {

    private static final Map<UseCaseStage, Set<PassageNeed>> NEEDS = Map.of(
            UseCaseStage.IDEA, Set.of(),
            UseCaseStage.EXPLORATION, EnumSet.of(PassageNeed.PROBLEM),
            UseCaseStage.PILOT,
                    EnumSet.of(PassageNeed.PROBLEM, PassageNeed.OWNER, PassageNeed.RED_FLAGS, PassageNeed.REVIEW_DATE),
            UseCaseStage.IN_SERVICE,
                    EnumSet.of(
                            PassageNeed.FULL_CHECKLIST,
                            PassageNeed.DECISION,
                            PassageNeed.STOP_CRITERIA,
                            PassageNeed.REVIEW_DATE));

    /** The stages on the way, in order; {@link UseCaseStage#STOPPED} leads back to any of them as if all began again. */
    private static final List<UseCaseStage> WAY =
            List.of(UseCaseStage.IDEA, UseCaseStage.EXPLORATION, UseCaseStage.PILOT, UseCaseStage.IN_SERVICE);

    public StagePassage {
        needs = Collections.unmodifiableMap(new EnumMap<>(needs));
    }

    /** @param useCase as it is stored, or as it is about to be */
    public static StagePassage of(Row useCase, UseCaseStage to, Reader reader) {
        Standing standing = Standing.of(useCase, reader);
        Map<PassageNeed, Boolean> needs = new EnumMap<>(PassageNeed.class);
        between(from(useCase), to).forEach(need -> needs.put(need, standing.meets(need)));
        return new StagePassage(useCase, to, needs);
    }

    /**
     * Returns the passage to the stage that follows the one of a use case; in service it stays where it is, and needs
     * what it should have.
     */
    public static StagePassage next(Row useCase, Reader reader) {
        int at = WAY.indexOf(from(useCase));
        return at == WAY.size() - 1 ? kept(useCase, reader) : of(useCase, WAY.get(at + 1), reader);
    }

    private static StagePassage kept(Row useCase, Reader reader) {
        Standing standing = Standing.of(useCase, reader);
        Map<PassageNeed, Boolean> needs = new EnumMap<>(PassageNeed.class);
        NEEDS.getOrDefault(UseCaseStage.IN_SERVICE, Set.of()).forEach(need -> needs.put(need, standing.meets(need)));
        return new StagePassage(useCase, UseCaseStage.IN_SERVICE, needs);
    }

    private static UseCaseStage from(Row useCase) {
        return useCase.get(UseCases.STAGE, UseCaseStage.IDEA);
    }

    private static Set<PassageNeed> between(UseCaseStage from, UseCaseStage to) {
        Set<PassageNeed> all = EnumSet.noneOf(PassageNeed.class);
        for (int i = WAY.indexOf(from) + 1; i <= WAY.indexOf(to); i++) {
            all.addAll(NEEDS.getOrDefault(WAY.get(i), Set.of()));
        }
        if (all.contains(PassageNeed.FULL_CHECKLIST)) {
            all.remove(PassageNeed.RED_FLAGS);
        }
        return all;
    }

    /** Returns the present stage of the use case. */
    public UseCaseStage from() {
        return from(useCase);
    }

    public List<PassageNeed> missing() {
        return needs.entrySet().stream()
                .filter(need -> !need.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns whether nothing is missing. */
    public boolean isOpen() {
        return missing().isEmpty();
    }

    /** The facts about a use case that its needs are checked against. */
    private record Standing(
            Row useCase,
            @Nullable Assessment assessment,
            @Nullable Row decision,
            Reader reader) {

        static Standing of(Row useCase, Reader reader) {
            return new Standing(
                    useCase,
                    UseCaseFigures.assessments(reader, List.of(useCase)).get(useCase.id()),
                    DecisionsInForce.of(reader).onUseCase(useCase.id()).orElse(null),
                    reader);
        }

        boolean meets(PassageNeed need) {
            return switch (need) {
                case PROBLEM -> !useCase.get(UseCases.PROBLEM, "").isBlank();
                case OWNER -> !useCase.isEmpty(UseCases.OWNER);
                case RED_FLAGS ->
                    assessment != null && assessment.redFlags().unanswered().isEmpty();
                case FULL_CHECKLIST ->
                    assessment != null
                            && assessment.variant() == Variant.FULL
                            && assessment.missing().isEmpty();
                case DECISION -> decision != null && goes(decision);
                case STOP_CRITERIA ->
                    decision != null && !DecisionCriteria.of(decision, reader).isEmpty();
                case REVIEW_DATE ->
                    !useCase.isEmpty(UseCases.REVIEW_DATE)
                            && !useCase.get(UseCases.REVIEW_DATE, reader.today())
                                    .isBefore(reader.today());
            };
        }

        private static boolean goes(Row decision) {
            Outcome outcome = decision.get(Decisions.OUTCOME);
            return outcome != null && outcome.rank() > 0;
        }
    }
}
