package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.HumanPlace;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.Benefit;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.UseCaseProposal;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Computes the figures of each use case from trials, checklists and decisions. */
public final class UseCaseFigures {

    private UseCaseFigures() {}

    static Map<UUID, Integer> medianNetGain(Reader reader, List<Row> useCases) {
        return ReferenceTotals.medians(reader, Trials.USE_CASE, Trials.NET_GAIN);
    }

    /** Returns the benefit of a use case to beneficiaries, and whether it is marginal. */
    public static Benefit benefit(Row useCase) {
        return Benefit.of(
                useCase.get(UseCases.MORE_PEOPLE),
                useCase.get(UseCases.BETTER_ANSWERS),
                useCase.get(UseCases.OUT_OF_REACH));
    }

    static Map<UUID, Verdict> verdict(Reader reader, List<Row> useCases) {
        Map<UUID, Assessment> assessments = assessments(reader, useCases);
        Map<UUID, Verdict> verdicts = new HashMap<>();
        for (Row useCase : useCases) {
            Assessment assessment = assessments.get(useCase.id());
            verdicts.put(
                    useCase.id(),
                    UseCaseProposal.verdict(benefit(useCase), assessment == null ? null : assessment.verdict()));
        }
        return verdicts;
    }

    /** Returns the proposal of the rule for one use case, now. */
    public static @Nullable Verdict verdict(UUID useCase, Reader reader) {
        return reader.find(UseCases.SHEET, useCase)
                .map(row -> verdict(reader, List.of(row)).get(useCase))
                .orElse(null);
    }

    static Map<UUID, List<String>> redFlags(Reader reader, List<Row> useCases) {
        Map<UUID, Assessment> assessments = assessments(reader, useCases);
        Map<UUID, List<String>> codes = new HashMap<>();
        for (Row useCase : useCases) {
            Assessment assessment = assessments.get(useCase.id());
            codes.put(
                    useCase.id(),
                    UseCaseProposal.redFlags(
                            assessment == null ? null : assessment.redFlags(),
                            useCase.get(UseCases.HUMAN_PLACE) == HumanPlace.DECIDES_ALONE));
        }
        return codes;
    }

    /** Returns the assessment of the filling that counts for each use case; one without any is left out. */
    public static Map<UUID, Assessment> assessments(Reader reader, List<Row> useCases) {
        Map<UUID, Row> counting = CountingChecklists.of(reader, useCases);
        Map<UUID, Assessment> byChecklist = Assessments.of(reader, List.copyOf(counting.values()));
        Map<UUID, Assessment> byUseCase = new HashMap<>();
        counting.forEach((useCase, checklist) -> {
            Assessment assessment = byChecklist.get(checklist.id());
            if (assessment != null) {
                byUseCase.put(useCase, assessment);
            }
        });
        return byUseCase;
    }

    static Map<UUID, String> decision(Reader reader, List<Row> useCases) {
        DecisionsInForce decisions = DecisionsInForce.of(reader);
        Map<UUID, String> sentences = new HashMap<>();
        for (Row useCase : useCases) {
            decisions.onUseCase(useCase.id()).ifPresent(decision -> sentences.put(useCase.id(), inWords(decision)));
        }
        return sentences;
    }

    /** « Adapter, bureau, 03/12/2026 »: a decision that was taken. */
    public static String inWords(Row decision) {
        Outcome outcome = decision.get(Decisions.OUTCOME);
        Body body = decision.get(Decisions.BODY);
        LocalDate day = decision.get(Decisions.DAY);
        return Messages.text(
                "rule.decision.in_words",
                outcome == null ? Messages.words().missing() : Messages.text("rule.decision.outcome." + outcome.id()),
                body == null ? Messages.words().missing() : Messages.text("rule.decision.body." + body.id()),
                day == null ? Messages.words().missing() : Messages.words().numericDate(day));
    }
}
