package fr.technolucide.insight;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Questions;
import fr.technolucide.method.Answer;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the checklist that became another one between the opening of a meeting and its decision.
 *
 * @param before {@code null} when there was none
 * @param after  {@code null} when it was taken back
 */
public record AnswerChange(
        Row question, @Nullable Answer before, @Nullable Answer after) {

    /**
     * Returns those of the use case that a decision is about, in the order of the checklist; none where the history does
     * not hold both moments, as in a workbook that was imported.
     */
    public static List<AnswerChange> during(Row decision, Reader reader) {
        UUID useCase = decision.get(Decisions.USE_CASE);
        List<Step.Entry> entries = reader.history(decision.id()).stream()
                .flatMap(step -> step.entries().reversed().stream())
                .toList();
        Optional<UUID> opening = entry(entries, Decisions.VERDICT_AT_OPENING);
        Optional<UUID> taking = entry(entries, Decisions.OUTCOME);
        if (useCase == null || opening.isEmpty() || taking.isEmpty()) {
            return List.of();
        }
        Map<UUID, Row> before = reader.asOf(opening.get(), Answers.SHEET).orElse(Map.of());
        Map<UUID, Row> after = reader.asOf(taking.get(), Answers.SHEET).orElse(Map.of());
        List<AnswerChange> changes = new ArrayList<>();
        for (Row checklist : reader.where(Checklists.USE_CASE, useCase)) {
            Map<UUID, Answer> was = answers(checklist, before);
            Map<UUID, Answer> is = answers(checklist, after);
            Questions.edition(reader, checklist.get(Checklists.QUESTIONS_VERSION, "")).stream()
                    .map(question -> new AnswerChange(question, was.get(question.id()), is.get(question.id())))
                    .filter(change -> change.before != change.after)
                    .forEach(changes::add);
        }
        return List.copyOf(changes);
    }

    /** Returns the latest entry that filled a cell. */
    private static Optional<UUID> entry(List<Step.Entry> entries, Column<?> column) {
        return entries.stream()
                .filter(entry -> fills(entry.after(), column))
                .map(Step.Entry::id)
                .findFirst();
    }

    private static boolean fills(@Nullable String cells, Column<?> column) {
        return cells != null && JsonCells.read(Decisions.SHEET, cells).get(column) != null;
    }

    /** Returns the answers of a checklist, by their questions. */
    private static Map<UUID, Answer> answers(Row checklist, Map<UUID, Row> rows) {
        Map<UUID, Answer> answers = new HashMap<>();
        for (Row row : rows.values()) {
            UUID question = row.get(Answers.QUESTION);
            Answer value = row.get(Answers.VALUE);
            if (question != null && value != null && checklist.id().equals(row.get(Answers.CHECKLIST))) {
                answers.put(question, value);
            }
        }
        return answers;
    }
}
