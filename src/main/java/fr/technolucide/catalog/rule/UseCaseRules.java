package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.DayExpressions;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.HumanPlace;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.method.Outcome;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The warnings about a use case; none of them ever blocks. */
final class UseCaseRules {

    private UseCaseRules() {}

    static List<Finding> problem(Row useCase, Reader reader) {
        String problem = useCase.get(UseCases.PROBLEM, "");
        if (problem.isBlank()) {
            return List.of();
        }
        List<String> tools = reader.all(Tools.SHEET).stream()
                .map(tool -> tool.get(Tools.NAME, ""))
                .toList();
        return ToolMention.first(problem, tools)
                .map(word -> Finding.warning(UseCases.PROBLEM, "rule.use_cases.problem", word))
                .stream()
                .toList();
    }

    static List<Finding> stage(Row useCase, Reader reader) {
        if (useCase.get(UseCases.STAGE) != UseCaseStage.IN_SERVICE) {
            return List.of();
        }
        Optional<Outcome> outcome =
                DecisionsInForce.of(reader).onUseCase(useCase.id()).map(decision -> decision.get(Decisions.OUTCOME));
        return outcome.filter(decided -> decided.rank() > 0).isPresent()
                ? List.of()
                : List.of(Finding.warning(UseCases.STAGE, "rule.use_cases.stage"));
    }

    static List<Finding> reviewDate(Row useCase, Reader reader) {
        UseCaseStage stage = useCase.get(UseCases.STAGE);
        LocalDate review = useCase.get(UseCases.REVIEW_DATE);
        if (review == null) {
            return stage == UseCaseStage.PILOT || stage == UseCaseStage.IN_SERVICE
                    ? List.of(Finding.warning(UseCases.REVIEW_DATE, "rule.use_cases.review_missing"))
                    : List.of();
        }
        return DecisionsInForce.of(reader)
                .onUseCase(useCase.id())
                .map(decision -> decision.get(Decisions.DAY))
                .filter(day -> review.isAfter(day.plusMonths(DayExpressions.MONTHS_BETWEEN_REVIEWS)))
                .map(_ -> Finding.warning(UseCases.REVIEW_DATE, "rule.use_cases.review_too_far"))
                .stream()
                .toList();
    }

    /** « Plus de personnes » above 0, while the people are not counted, or are no more than before. */
    static List<Finding> morePeople(Row useCase, Reader reader) {
        if (useCase.get(UseCases.MORE_PEOPLE, 0) == 0) {
            return List.of();
        }
        Integer before = useCase.get(UseCases.PEOPLE_BEFORE);
        Integer after = useCase.get(UseCases.PEOPLE_AFTER);
        if (before == null || after == null) {
            return List.of(Finding.warning(UseCases.MORE_PEOPLE, "rule.use_cases.not_counted"));
        }
        if (after.equals(before)) {
            return List.of(Finding.warning(UseCases.MORE_PEOPLE, "rule.use_cases.as_many_people", after));
        }
        return after > before
                ? List.of()
                : List.of(Finding.warning(UseCases.MORE_PEOPLE, "rule.use_cases.no_more_people", before, after));
    }

    static List<Finding> humanPlace(Row useCase, Reader reader) {
        return useCase.get(UseCases.HUMAN_PLACE) == HumanPlace.DECIDES_ALONE
                ? List.of(Finding.warning(UseCases.HUMAN_PLACE, "rule.use_cases.decides_alone"))
                : List.of();
    }
}
