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
import java.util.Objects;
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

    /** What one filling holds of its answers: of a whole workbook they are too many to be kept as rows. */
    private record Filled(Row checklist, Edition edition, Map<String, GivenAnswer> given) {

        Filled(Row checklist, Edition edition) {
            this(checklist, edition, new HashMap<>());
        }

        void take(Row answer) {
            UUID question = answer.get(Answers.QUESTION);
            String code = question == null ? null : edition.codes().get(question);
            if (code != null) {
                boolean evidence = !answer.get(Answers.EVIDENCE, "").isBlank();
                given.put(code, new GivenAnswer(answer.get(Answers.VALUE), evidence));
            }
        }

        Assessment assess() {
            return DecisionRule.assess(checklist.get(Checklists.VARIANT, Variant.FULL), edition.questions(), given);
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
        Map<UUID, Filled> filled = new HashMap<>();
        for (Row checklist : checklists) {
            Edition edition = editions.computeIfAbsent(
                    checklist.get(Checklists.QUESTIONS_VERSION, ""), version -> Edition.of(reader, version));
            filled.put(checklist.id(), new Filled(checklist, edition));
        }
        Related.eachReferringTo(
                checklists,
                Answers.CHECKLIST,
                reader,
                (checklist, answer) ->
                        Objects.requireNonNull(filled.get(checklist)).take(answer));
        Map<UUID, Assessment> assessments = new HashMap<>();
        filled.forEach((checklist, answers) -> assessments.put(checklist, answers.assess()));
        return assessments;
    }

    private static Question question(Row question) {
        return new Question(
                question.get(Questions.CODE, ""),
                Questions.groupOf(question),
                question.is(Questions.RED_FLAG),
                question.is(Questions.NOT_APPLICABLE_ALLOWED));
    }
}
