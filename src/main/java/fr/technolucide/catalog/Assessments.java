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

    /** What an edition asks, and the code of each of its questions. */
    private record Edition(List<Question> questions, Map<UUID, String> codes) {

        static Edition of(Reader reader, String version) {
            List<Row> rows = Questions.edition(reader, version);
            Map<UUID, String> codes = new HashMap<>();
            rows.forEach(row -> codes.put(row.id(), row.get(Questions.CODE, "")));
            return new Edition(rows.stream().map(Assessments::question).toList(), codes);
        }
    }

    /** Of every filling in a workbook. */
    private record Every(Map<UUID, Assessment> byChecklist) {

        static Every of(Reader reader) {
            return new Every(assess(reader, reader.all(Checklists.SHEET)));
        }
    }

    /** By id of the checklist; every one is there. */
    public static Map<UUID, Assessment> of(Reader reader, List<Row> checklists) {
        if (Related.areFew(checklists, Answers.SHEET, reader)) {
            return assess(reader, checklists);
        }
        Map<UUID, Assessment> every = reader.made(Every.class, Every::of).byChecklist();
        Map<UUID, Assessment> assessments = new HashMap<>();
        checklists.forEach(checklist -> assessments.put(checklist.id(), every.get(checklist.id())));
        return assessments;
    }

    private static Map<UUID, Assessment> assess(Reader reader, List<Row> checklists) {
        Map<String, Edition> editions = new HashMap<>();
        Map<UUID, List<Row>> answers = Related.referringTo(checklists, Answers.CHECKLIST, reader);
        Map<UUID, Assessment> assessments = new HashMap<>();
        for (Row checklist : checklists) {
            Edition edition = editions.computeIfAbsent(
                    checklist.get(Checklists.QUESTIONS_VERSION, ""), version -> Edition.of(reader, version));
            assessments.put(
                    checklist.id(),
                    DecisionRule.assess(
                            checklist.get(Checklists.VARIANT, Variant.FULL),
                            edition.questions(),
                            given(answers.getOrDefault(checklist.id(), List.of()), edition.codes())));
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

    private static Map<String, GivenAnswer> given(List<Row> answers, Map<UUID, String> codes) {
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
