package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What the checklist that counts for a use case answers: its answers by the code of their point. */
record FilledList(Row useCase, Row checklist, Map<String, Row> answers) {

    /** Returns the list that counts of each of the first use cases that have one, at most so many. */
    static List<FilledList> of(BoardContext board, int most) {
        List<Row> useCases = board.summary().useCases();
        Map<UUID, Row> counting = CountingChecklists.of(board.reader(), useCases);
        Map<UUID, String> codes = new HashMap<>();
        board.reader().all(Questions.SHEET).forEach(row -> codes.put(row.id(), row.get(Questions.CODE, "")));
        Map<UUID, Row> whole = new HashMap<>();
        board.reader()
                .complete(List.copyOf(counting.values()), Checklists.SHEET.derived())
                .forEach(checklist -> whole.put(checklist.id(), checklist));
        List<FilledList> all = new ArrayList<>();
        for (Row useCase : useCases) {
            Row checklist = counting.get(useCase.id());
            if (checklist != null && all.size() < most) {
                Row complete = Objects.requireNonNull(whole.get(checklist.id()));
                all.add(new FilledList(useCase, complete, answers(board, complete, codes)));
            }
        }
        return all;
    }

    private static Map<String, Row> answers(BoardContext board, Row checklist, Map<UUID, String> codes) {
        Map<String, Row> answers = new HashMap<>();
        for (Row answer : board.reader().where(Answers.CHECKLIST, checklist.id())) {
            UUID question = answer.get(Answers.QUESTION);
            answers.put(question == null ? "" : codes.getOrDefault(question, ""), answer);
        }
        return answers;
    }
}
