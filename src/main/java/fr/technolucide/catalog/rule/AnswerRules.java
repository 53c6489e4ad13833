package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.figure.Related;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The rules of an answer to the checklist: where « sans objet » is admitted, where a proof is required, and which
 * questions a quick list may hold.
 */
final class AnswerRules {

    private AnswerRules() {}

    static List<Finding> value(Row answer, Reader reader) {
        UUID id = answer.get(Answers.QUESTION);
        Row question = id == null ? null : reader.find(Questions.SHEET, id).orElse(null);
        Answer value = answer.get(Answers.VALUE);
        if (question == null || value == null) {
            return List.of();
        }
        boolean silent = answer.get(Answers.EVIDENCE, "").isBlank();
        List<Finding> findings = new ArrayList<>();
        if (value == Answer.SANS_OBJET && !question.is(Questions.NOT_APPLICABLE_ALLOWED)) {
            findings.add(Finding.error(Answers.VALUE, "rule.answers.not_applicable", question.get(Questions.CODE, "")));
        } else if (value == Answer.SANS_OBJET && silent) {
            findings.add(Finding.error(Answers.EVIDENCE, "rule.answers.reason", question.get(Questions.CODE, "")));
        }
        if (value == Answer.OUI && question.is(Questions.RED_FLAG) && silent) {
            String sentence = isQuick(answer, reader) ? "rule.answers.evidence.quick" : "rule.answers.evidence";
            findings.add(Finding.warning(Answers.EVIDENCE, sentence, question.get(Questions.CODE, "")));
        }
        return findings;
    }

    /** A quick list asks for no evidence: it proposes only to fill in the full one. */
    private static boolean isQuick(Row answer, Reader reader) {
        UUID checklist = answer.get(Answers.CHECKLIST);
        return checklist != null
                && reader.find(Checklists.SHEET, checklist)
                        .filter(list -> list.get(Checklists.VARIANT) == Variant.QUICK)
                        .isPresent();
    }

    static List<Finding> onePerQuestion(Row answer, Reader reader) {
        UUID checklist = answer.get(Answers.CHECKLIST);
        UUID question = answer.get(Answers.QUESTION);
        if (checklist == null || question == null) {
            return List.of();
        }
        boolean twice = reader.where(Answers.CHECKLIST, checklist).stream()
                .anyMatch(other -> !other.id().equals(answer.id()) && question.equals(other.get(Answers.QUESTION)));
        return twice ? List.of(Finding.error(Answers.QUESTION, "rule.answers.twice")) : List.of();
    }

    /**
     * Checks a change of variant: quick to full keeps the answers; full to quick would hide those outside the red
     * flags.
     */
    static List<Finding> variant(Row checklist, Reader reader) {
        if (checklist.get(Checklists.VARIANT) != Variant.QUICK) {
            return List.of();
        }
        List<Row> answers = reader.where(Answers.CHECKLIST, checklist.id()).stream()
                .filter(answer -> !answer.isEmpty(Answers.VALUE))
                .toList();
        Map<UUID, Row> questions = Related.referredBy(answers, Answers.QUESTION, reader);
        boolean hidden = answers.stream()
                .map(answer -> questions.get(answer.get(Answers.QUESTION)))
                .filter(Objects::nonNull)
                .anyMatch(question -> !question.is(Questions.RED_FLAG));
        return hidden ? List.of(Finding.error(Checklists.VARIANT, "rule.checklists.variant")) : List.of();
    }
}
