package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.DecisionRule;
import fr.technolucide.method.GivenAnswer;
import fr.technolucide.method.Question;
import fr.technolucide.method.Variant;
import fr.technolucide.method.VerdictChanges;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Applies the decision rule to filled checklists, each against the edition it was filled with. */
public final class Assessments {

    private Assessments() {}

    /**
     * The questions of an edition of the checklist.
     *
     * @param codes  each once
     * @param places of its questions among the codes
     * @param alike  one answer of each sort, for all that are the same
     */
    private record Edition(
            List<Question> questions,
            List<String> codes,
            Map<UUID, Integer> places,
            Map<GivenAnswer, GivenAnswer> alike) {

        static Edition of(Reader reader, String version) {
            List<Row> rows = Questions.edition(reader, version);
            List<String> codes = rows.stream()
                    .map(row -> row.get(Questions.CODE, ""))
                    .distinct()
                    .toList();
            Map<UUID, Integer> places = new HashMap<>();
            rows.forEach(row -> places.put(row.id(), codes.indexOf(row.get(Questions.CODE, ""))));
            return new Edition(rows.stream().map(Assessments::question).toList(), codes, places, new HashMap<>());
        }
    }

    /**
     * The answers of one filled checklist, in a compact form: those of a whole workbook are too many to be kept as rows
     * or in maps.
     */
    private static final class Filled {

        private final Row checklist;
        private final Edition edition;
        private final @Nullable GivenAnswer[] given;

        Filled(Row checklist, Edition edition) {
            this.checklist = checklist;
            this.edition = edition;
            this.given = new @Nullable GivenAnswer[edition.codes().size()];
        }

        void take(Row answer) {
            UUID question = answer.get(Answers.QUESTION);
            Integer place = question == null ? null : edition.places().get(question);
            if (place != null) {
                boolean evidence = !answer.get(Answers.EVIDENCE, "").isBlank();
                given[place] = edition.alike()
                        .computeIfAbsent(new GivenAnswer(answer.get(Answers.VALUE), evidence), Function.identity());
            }
        }

        Assessment assess() {
            return DecisionRule.assess(variant(), edition.questions(), answers());
        }

        VerdictChanges changes() {
            return VerdictChanges.of(variant(), edition.questions(), answers());
        }

        private Variant variant() {
            return checklist.get(Checklists.VARIANT, Variant.FULL);
        }

        private Map<String, GivenAnswer> answers() {
            Map<String, GivenAnswer> answers = new HashMap<>();
            for (int place = 0; place < given.length; place++) {
                GivenAnswer answer = given[place];
                if (answer != null) {
                    answers.put(edition.codes().get(place), answer);
                }
            }
            return answers;
        }
    }

    /** The assessments of every filled checklist in a workbook. */
    private record Every(Map<UUID, Assessment> byChecklist) {

        static Every of(Reader reader) {
            return new Every(assess(reader, reader.all(Checklists.SHEET)));
        }
    }

    /** Returns the assessments by id of the checklist; every one is there. */
    public static Map<UUID, Assessment> of(Reader reader, List<Row> checklists) {
        if (Related.areFew(checklists, Answers.SHEET, reader)) {
            return assess(reader, checklists);
        }
        Map<UUID, Assessment> every = reader.made(Every.class, Every::of).byChecklist();
        Map<UUID, Assessment> assessments = new HashMap<>();
        checklists.forEach(checklist -> assessments.put(checklist.id(), every.get(checklist.id())));
        return assessments;
    }

    /** Returns what would turn the proposal about one filled checklist. */
    public static VerdictChanges changes(Reader reader, Row checklist) {
        return Objects.requireNonNull(filled(reader, List.of(checklist)).get(checklist.id()))
                .changes();
    }

    private static Map<UUID, Assessment> assess(Reader reader, List<Row> checklists) {
        Map<UUID, Assessment> assessments = new HashMap<>();
        filled(reader, checklists).forEach((checklist, answers) -> assessments.put(checklist, answers.assess()));
        return assessments;
    }

    private static Map<UUID, Filled> filled(Reader reader, List<Row> checklists) {
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
        return filled;
    }

    private static Question question(Row question) {
        return new Question(
                question.get(Questions.CODE, ""),
                Questions.groupOf(question),
                question.is(Questions.RED_FLAG),
                question.is(Questions.NOT_APPLICABLE_ALLOWED));
    }
}
