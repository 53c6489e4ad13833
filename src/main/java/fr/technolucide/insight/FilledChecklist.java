package fr.technolucide.insight;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.catalog.figure.Assessments;
import fr.technolucide.catalog.words.Reason;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.Score;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One filling of the checklist, point by point, with the wording of the edition it was filled with, and what the rule
 * makes of it.
 *
 * @param groups those that the variant asks something of, in order
 * @param reason the number of the rule and its grounds, in a sentence
 */
public record FilledChecklist(
        Row checklist, Row useCase, Assessment assessment, List<GroupFigures> groups, String reason) {

    /**
     * One point.
     *
     * @param answer absent when nothing was written of it
     * @param counts whether its answer counts: a « sans objet » without its reason does not
     * @param action the one that settles it, open or done
     */
    public record Point(Row question, @Nullable Row answer, boolean counts, Optional<Row> action) {

        /** « 7.1 ». */
        public String code() {
            return question.get(Questions.CODE, "");
        }

        public @Nullable Answer value() {
            return answer == null ? null : answer.get(Answers.VALUE);
        }

        public String evidence() {
            return answer == null ? "" : answer.get(Answers.EVIDENCE, "");
        }

        public boolean isRedFlag() {
            return question.is(Questions.RED_FLAG);
        }

        /** Returns whether something is left to do about it: unanswered, « partiel », « non » or « ne sait pas ». */
        public boolean isToSettle() {
            Answer value = value();
            return !counts || value == null || value.toSettle();
        }
    }

    /**
     * The points of a group.
     *
     * @param score absent without an answer that applies, and on a quick list
     */
    public record GroupFigures(
            QuestionGroup group,
            List<Point> points,
            @Nullable Score score) {

        private static final int HALF = 50;

        public int answered() {
            return (int) points.stream().filter(Point::counts).count();
        }

        /** Returns whether the group has a share in the score before each of its points has an answer. */
        public boolean isIncomplete() {
            return score != null && answered() < points.size();
        }

        /** Returns whether a red flag of the group is answered « non ». */
        public boolean raisesAlert() {
            return points.stream().anyMatch(point -> point.isRedFlag() && point.value() == Answer.NON);
        }

        public boolean isBelowHalf() {
            return score != null && score.isBelow(HALF);
        }
    }

    /** Returns a filled checklist; empty when it, or its use case, no longer exists. */
    public static Optional<FilledChecklist> of(UUID checklist, Reader reader) {
        return reader.find(Checklists.SHEET, checklist)
                .flatMap(row -> useCase(row, reader).map(useCase -> of(row, useCase, reader)));
    }

    private static Optional<Row> useCase(Row checklist, Reader reader) {
        UUID id = checklist.get(Checklists.USE_CASE);
        return id == null ? Optional.empty() : reader.find(UseCases.SHEET, id);
    }

    private static FilledChecklist of(Row checklist, Row useCase, Reader reader) {
        Assessment assessment = Assessments.of(reader, List.of(checklist)).get(checklist.id());
        if (assessment == null) {
            throw new IllegalStateException("every checklist is assessed");
        }
        List<Point> points = points(checklist, useCase, assessment, reader);
        List<GroupFigures> groups = new ArrayList<>();
        for (QuestionGroup group : QuestionGroup.values()) {
            List<Point> own = points.stream()
                    .filter(point -> point.question().get(Questions.THEME) == group)
                    .toList();
            if (!own.isEmpty()) {
                groups.add(new GroupFigures(group, own, assessment.groupScores().get(group.id())));
            }
        }
        return new FilledChecklist(checklist, useCase, assessment, List.copyOf(groups), Reason.sentence(assessment));
    }

    private static List<Point> points(Row checklist, Row useCase, Assessment assessment, Reader reader) {
        Map<UUID, Row> answers = new HashMap<>();
        for (Row answer : reader.where(Answers.CHECKLIST, checklist.id())) {
            UUID question = answer.get(Answers.QUESTION);
            if (question != null) {
                answers.put(question, answer);
            }
        }
        String edition = checklist.get(Checklists.QUESTIONS_VERSION, Questions.EDITION);
        return Questions.edition(reader, edition, checklist.get(Checklists.VARIANT, Variant.FULL)).stream()
                .map(question -> new Point(
                        question,
                        answers.get(question.id()),
                        !assessment.missing().contains(question.get(Questions.CODE, "")),
                        Actions.settling(useCase.id(), question.id(), reader)))
                .toList();
    }

    /** Returns how many of the groups that the score is made of lack answers. */
    public int incompleteGroups() {
        return (int) groups.stream().filter(GroupFigures::isIncomplete).count();
    }

    public List<Point> points() {
        return groups.stream().flatMap(group -> group.points().stream()).toList();
    }

    /** Returns the point of a code; empty when this list does not ask it. */
    public Optional<Point> point(String code) {
        return points().stream().filter(point -> point.code().equals(code)).findFirst();
    }

    /** Returns the points left to settle, alert points first, unanswered points included. */
    public List<Point> toSettle() {
        return points().stream()
                .filter(Point::isToSettle)
                .sorted(Comparator.comparing(Point::isRedFlag).reversed())
                .toList();
    }

    /** Returns whether an alert point is lifted because it is « sans objet », not because it is « oui ». */
    public boolean hasRedFlagSetAside() {
        return points().stream()
                .anyMatch(point -> point.isRedFlag() && point.counts() && point.value() == Answer.SANS_OBJET);
    }

    /** Returns the codes of the alert points that are not at « oui » nor « sans objet », in order. */
    public List<String> redFlagsLeft() {
        return points().stream()
                .filter(point -> point.isRedFlag() && point.isToSettle())
                .map(Point::code)
                .toList();
    }
}
