package fr.technolucide.catalog;

import fr.technolucide.method.Assessment;
import fr.technolucide.method.DecisionRule;
import fr.technolucide.method.GivenAnswer;
import fr.technolucide.method.Question;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the decision rule makes of fillings of the checklist, each against the edition it was filled with. */
public final class Assessments {

    private Assessments() {}

    /** By id of the checklist; every one is there. */
    public static Map<UUID, Assessment> of(Reader reader, List<Row> checklists) {
        Map<String, List<Row>> editions = new HashMap<>();
        Map<UUID, List<Row>> answers = Related.referringTo(checklists, Answers.CHECKLIST, reader);
        Map<UUID, Assessment> assessments = new HashMap<>();
        for (Row checklist : checklists) {
            List<Row> questions = editions.computeIfAbsent(
                    checklist.get(Checklists.QUESTIONS_VERSION, ""), version -> Questions.edition(reader, version));
            Variant variant = checklist.get(Checklists.VARIANT, Variant.FULL);
            assessments.put(
                    checklist.id(),
                    DecisionRule.assess(
                            variant,
                            questions.stream().map(Assessments::question).toList(),
                            given(answers.getOrDefault(checklist.id(), List.of()), questions)));
        }
        return assessments;
    }

    private static Question question(Row question) {
        return new Question(
                question.get(Questions.CODE, ""),
                Questions.groupOf(question),
                question.is(Questions.RED_FLAG),
                question.is(Questions.NOT_APPLICABLE_ALLOWED));
    }

    private static Map<String, GivenAnswer> given(List<Row> answers, List<Row> questions) {
        Map<UUID, String> codes = new HashMap<>();
        questions.forEach(question -> codes.put(question.id(), question.get(Questions.CODE, "")));
        Map<String, GivenAnswer> given = new HashMap<>();
        for (Row answer : answers) {
            UUID question = answer.get(Answers.QUESTION);
            String code = question == null ? null : codes.get(question);
            if (code != null) {
                boolean evidence = !answer.get(Answers.EVIDENCE, "").isBlank();
                given.put(code, new GivenAnswer(answer.get(Answers.VALUE), evidence));
            }
        }
        return given;
    }
}
