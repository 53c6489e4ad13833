package fr.technolucide.cli;

import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.method.Answer;
import fr.technolucide.method.DecisionRule;
import fr.technolucide.method.GivenAnswer;
import fr.technolucide.method.Question;
import fr.technolucide.method.Variant;
import fr.technolucide.method.VerdictChanges;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;

/**
 * The rule of the checklist on {@code {"variant": "full", "answers": {"1.1": {"value": "OUI", "evidence": "…"}}}}, and
 * with {@code "figures"} the {@link RequestFigures thresholds} of the footprint.
 */
@CommandLine.Command(name = "verdict")
final class VerdictCommand extends OnRequest {

    private static final String VARIANT = "variant";
    private static final String ANSWERS = "answers";
    private static final String FIGURES = "figures";
    private static final String VALUE = "value";
    private static final String EVIDENCE = "evidence";

    @Override
    CommandOutput answer(JsonObject request, LocalDate today) {
        request.allow(List.of(VARIANT, ANSWERS, FIGURES));
        List<Question> edition = edition();
        JsonObject answers = request.object(ANSWERS);
        answers.allow(edition.stream().map(Question::code).toList());
        Map<String, GivenAnswer> given = new HashMap<>();
        for (String code : answers.names()) {
            given.put(code, given(answers.object(code)));
        }
        Variant variant = item(Variant.class, request.text(VARIANT, Variant.FULL.id()), VARIANT);
        return new VerdictAnswer(
                DecisionRule.assess(variant, edition, given),
                VerdictChanges.of(variant, edition, given),
                request.has(FIGURES) ? Optional.of(RequestFigures.of(request.object(FIGURES))) : Optional.empty());
    }

    private static GivenAnswer given(JsonObject answer) {
        answer.allow(List.of(VALUE, EVIDENCE));
        return new GivenAnswer(
                answer.has(VALUE) ? item(Answer.class, answer.text(VALUE), answer.path() + VALUE) : null,
                !answer.text(EVIDENCE, "").isBlank());
    }

    private static <E extends Enum<E>> E item(Class<E> list, String id, String name) {
        return new Kind.Choice<>(list)
                .item(id)
                .orElseThrow(() -> new CommandRefused(Exit.SOURCE, "cli.request.choice", name, id));
    }

    private static List<Question> edition() {
        List<Question> questions = new ArrayList<>();
        for (Edit edit : Seeds.edits()) {
            if (edit instanceof Edit.Insert(var sheet, var _, var cells, var _) && sheet.equals(Questions.SHEET)) {
                questions.add(question(cells));
            }
        }
        return questions;
    }

    private static Question question(Cells cells) {
        QuestionGroup theme = Objects.requireNonNull(cells.get(Questions.THEME));
        return new Question(
                Objects.requireNonNull(cells.get(Questions.CODE)),
                theme.id(),
                Boolean.TRUE.equals(cells.get(Questions.RED_FLAG)),
                Boolean.TRUE.equals(cells.get(Questions.NOT_APPLICABLE_ALLOWED)));
    }
}
