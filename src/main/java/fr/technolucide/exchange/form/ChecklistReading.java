package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.catalog.words.QuestionWords;
import fr.technolucide.exchange.print.ChecklistForm;
import fr.technolucide.exchange.print.ChecklistForm.Group;
import fr.technolucide.exchange.print.ChecklistForm.Heading;
import fr.technolucide.exchange.print.ChecklistForm.Point;
import fr.technolucide.exchange.print.ChecklistForm.Variant;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The checklist as the workbook words it, and the answers of one filling of it. */
final class ChecklistReading {

    private static final Kind.Choice<QuestionGroup> GROUPS = new Kind.Choice<>(QuestionGroup.class);

    private ChecklistReading() {}

    /** Returns the current edition without answers; the use case is in the heading when one is given. */
    static ChecklistForm blank(Paper paper, Variant variant, @Nullable Row useCase) {
        String title = useCase == null ? "" : useCase.get(UseCases.TITLE, "");
        return new ChecklistForm(
                new Heading(paper.association(), "", title, "", ""),
                variant,
                Questions.EDITION,
                groups(paper, Questions.EDITION, Map.of()),
                new ChecklistDecision(paper).blank(variant),
                "",
                paper.isFillable());
    }

    /** Returns a filling with its answers, then what the rule proposes and what was decided. */
    static ChecklistForm filled(Paper paper, Row checklist) {
        Entries entries = paper.entries(checklist);
        String edition = checklist.get(Checklists.QUESTIONS_VERSION, Questions.EDITION);
        Map<UUID, Row> answers = new HashMap<>();
        for (Row answer : paper.reader().where(Answers.CHECKLIST, checklist.id())) {
            UUID question = answer.get(Answers.QUESTION);
            if (question != null) {
                answers.put(question, answer);
            }
        }
        List<Group> groups = groups(paper, edition, answers);
        return new ChecklistForm(
                new Heading(
                        paper.association(),
                        entries.text(Checklists.DAY),
                        entries.text(Checklists.USE_CASE),
                        entries.text(Checklists.PARTICIPANTS),
                        entries.text(Checklists.FACILITATOR)),
                variant(checklist),
                edition,
                groups,
                new ChecklistClosing(paper, paper.complete(checklist), groups).pieces(),
                paper.printedFrom(),
                false);
    }

    static Variant variant(Row checklist) {
        return checklist.get(Checklists.VARIANT) == fr.technolucide.method.Variant.QUICK ? Variant.QUICK : Variant.FULL;
    }

    private static List<Group> groups(Paper paper, String edition, Map<UUID, Row> answers) {
        List<Row> questions = Questions.edition(paper.reader(), edition);
        List<Group> groups = new ArrayList<>();
        for (QuestionGroup group : QuestionGroup.values()) {
            List<Point> points = questions.stream()
                    .filter(question -> question.get(Questions.THEME) == group)
                    .map(question -> point(question, answers.get(question.id())))
                    .toList();
            if (!points.isEmpty()) {
                groups.add(new Group(group.id(), Labels.item(GROUPS, group), points));
            }
        }
        return groups;
    }

    private static Point point(Row question, @Nullable Row answer) {
        return new Point(
                question.id().toString(),
                question.get(Questions.CODE, ""),
                QuestionWords.statement(question),
                question.is(Questions.RED_FLAG),
                question.is(Questions.NOT_APPLICABLE_ALLOWED),
                answer == null ? null : answer.get(Answers.VALUE),
                answer == null ? "" : answer.get(Answers.EVIDENCE, ""));
    }
}
