package fr.technolucide.insight;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files attached to what a body decides on: to the decision itself, and to the proofs of the checklists of its case. */
public final class DecisionAttachments {

    private final Map<UUID, List<Row>> byDecision = new HashMap<>();
    private final Map<UUID, List<Row>> byUseCase = new HashMap<>();

    private DecisionAttachments(Reader reader) {
        for (Row attachment : reader.all(Attachments.SHEET)) {
            UUID decision = attachment.get(Attachments.DECISION);
            if (decision != null) {
                byDecision.computeIfAbsent(decision, id -> new ArrayList<>()).add(attachment);
            }
            useCase(attachment, reader)
                    .ifPresent(useCase -> byUseCase
                            .computeIfAbsent(useCase, id -> new ArrayList<>())
                            .add(attachment));
        }
    }

    private static Optional<UUID> useCase(Row attachment, Reader reader) {
        return Optional.ofNullable(attachment.get(Attachments.ANSWER))
                .flatMap(answer -> reader.find(Answers.SHEET, answer))
                .map(answer -> answer.get(Answers.CHECKLIST))
                .flatMap(checklist -> reader.find(Checklists.SHEET, checklist))
                .map(checklist -> checklist.get(Checklists.USE_CASE));
    }

    public static DecisionAttachments of(Reader reader) {
        return reader.made(DecisionAttachments.class, DecisionAttachments::new);
    }

    /** Returns those of a decision, then, as long as it is to be taken, those of the proofs on its use case. */
    public List<Row> of(Row decision) {
        List<Row> all = new ArrayList<>(byDecision.getOrDefault(decision.id(), List.of()));
        UUID useCase = decision.get(Decisions.USE_CASE);
        if (useCase != null && decision.isEmpty(Decisions.OUTCOME)) {
            all.addAll(byUseCase.getOrDefault(useCase, List.of()));
        }
        return List.copyOf(all);
    }
}
