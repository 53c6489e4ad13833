package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.CountingChecklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.WordFormats;
import fr.technolucide.method.Answer;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The points of the techno-lucide checklist, one a row, and what the filling that counts for each use case answers. */
final class ChecklistPage {

    private static final int HEADER = 3;
    private static final int FIRST = 4;
    private static final int CASES = 3;

    /** A worksheet has no more than 16,384 columns, and nobody reads across so many. */
    private static final int MOST_SHOWN = 200;

    /** The answers of one use case: its checklist, the answers by code of the point. */
    private record Filled(Row useCase, Row checklist, Map<String, Row> answers) {}

    private final BoardContext board;
    private final PageWriter pen;
    private final List<Filled> filled;
    private final List<Row> questions;
    private final Map<String, Integer> rowOfCode = new HashMap<>();

    ChecklistPage(BoardContext board, XSSFSheet sheet) {
        this.board = board;
        this.pen = new PageWriter(sheet, board.faces());
        this.questions = Questions.edition(board.reader(), Seeds.EDITION);
        this.filled = filled();
    }

    private List<Filled> filled() {
        List<Row> useCases = board.summary().useCases();
        Map<UUID, Row> counting = CountingChecklists.of(board.reader(), useCases);
        Map<UUID, String> codes = new HashMap<>();
        board.reader().all(Questions.SHEET).forEach(row -> codes.put(row.id(), row.get(Questions.CODE, "")));
        Map<UUID, Row> whole = new HashMap<>();
        board.reader()
                .complete(List.copyOf(counting.values()), Checklists.SHEET.derived())
                .forEach(checklist -> whole.put(checklist.id(), checklist));
        List<Filled> all = new ArrayList<>();
        for (Row useCase : useCases) {
            Row checklist = counting.get(useCase.id());
            if (checklist != null && all.size() < MOST_SHOWN) {
                Row complete = Objects.requireNonNull(whole.get(checklist.id()));
                all.add(new Filled(useCase, complete, answers(complete, codes)));
            }
        }
        return all;
    }

    private Map<String, Row> answers(Row checklist, Map<UUID, String> codes) {
        Map<String, Row> answers = new HashMap<>();
        for (Row answer : board.reader().where(Answers.CHECKLIST, checklist.id())) {
            UUID question = answer.get(Answers.QUESTION);
            answers.put(question == null ? "" : codes.getOrDefault(question, ""), answer);
        }
        return answers;
    }

    void write() {
        XSSFSheet sheet = pen.sheet();
        PageSetup.of(sheet, filled.size() > 6, characters(), board);
        int width = CASES + Math.max(filled.size(), 3) - 1;
        PageSetup.title(pen, board.text("export.list.title"), width);
        pen.row(1, 34);
        pen.merge(1, 0, width, PageStyle.PLAIN.wrapping(), BoardCell.text(intro()));
        if (questions.isEmpty() || filled.isEmpty()) {
            return;
        }
        header();
        int row = FIRST;
        String theme = "";
        for (Row question : questions) {
            if (!Questions.groupOf(question).equals(theme)) {
                theme = Questions.groupOf(question);
                group(row++, question);
            }
            point(row++, question);
        }
        int last = row - 1;
        for (Answer answer : Answer.values()) {
            count(row++, last, answer);
        }
        score(row++);
        verdicts(row);
        WordFormats.answers(sheet, FIRST, last, CASES, CASES + filled.size() - 1, board.texts());
        sheet.addIgnoredErrors(new CellRangeAddress(FIRST, last, 0, 0), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        sheet.createFreezePane(CASES, FIRST);
        PageSetup.printed(sheet, HEADER, row, width);
    }

    private String intro() {
        if (filled.isEmpty()) {
            long alerts = questions.stream()
                    .filter(question -> question.is(Questions.RED_FLAG))
                    .count();
            return board.text("export.list.none", questions.size(), alerts);
        }
        return filled.size() < MOST_SHOWN ? board.text("export.list.how") : board.text("export.list.first", MOST_SHOWN);
    }

    private int[] characters() {
        int[] characters = new int[CASES + filled.size()];
        Arrays.fill(characters, 14);
        characters[0] = 6;
        characters[1] = 26;
        characters[2] = 9;
        return characters;
    }

    private void header() {
        PageStyle head = PageStyle.CELL.strong().on(PageStyle.HEADER).wrapping();
        pen.row(HEADER, 48);
        pen.span(HEADER, 0, CASES - 1, SummarySection.HEAD, BoardCell.text(board.text("paper.board.point")));
        for (int i = 0; i < filled.size(); i++) {
            Filled each = filled.get(i);
            pen.put(HEADER, CASES + i, head, board.links().first(each.useCase(), UseCases.SHORT_TITLE, UseCases.TITLE));
        }
    }

    private void group(int row, Row question) {
        pen.row(row, 18);
        PageStyle face = PageStyle.PLAIN.strong().with(PageStyle.Border.below(BorderStyle.THIN, CellStyles.ACCENT));
        pen.span(row, 0, CASES + filled.size() - 1, face, board.links().to(question, Questions.THEME));
    }

    private void point(int row, Row question) {
        String code = question.get(Questions.CODE, "");
        rowOfCode.put(code, row);
        pen.row(row, PageWriter.LINE + 1);
        pen.put(row, 0, PageStyle.CELL.strong(), BoardCell.text(code));
        pen.put(row, 1, PageStyle.CELL, board.links().to(question, Questions.SHORT_NAME));
        boolean flag = question.is(Questions.RED_FLAG);
        pen.put(
                row,
                2,
                flag
                        ? PageStyle.CELL
                                .strong()
                                .colored(PageStyle.ALERT)
                                .center()
                                .with(PageStyle.Border.around(BorderStyle.MEDIUM, PageStyle.DARK))
                        : PageStyle.CELL,
                flag ? BoardCell.text(board.text("export.board.alert")) : BoardCell.NOTHING);
        for (int i = 0; i < filled.size(); i++) {
            pen.put(
                    row,
                    CASES + i,
                    PageStyle.CELL,
                    answer(filled.get(i).answers().get(code)));
        }
    }

    private BoardCell answer(@Nullable Row answer) {
        return answer == null
                ? BoardCell.text(CellLinks.MISSING)
                : board.links().to(answer, Answers.VALUE);
    }

    private void count(int row, int last, Answer answer) {
        String word = board.text("choice.ANSWER." + answer.name());
        label(row, word);
        for (int i = 0; i < filled.size(); i++) {
            String letters = DataSheet.letters(CASES + i);
            long count = filled.get(i).answers().entrySet().stream()
                    .filter(each -> rowOfCode.containsKey(each.getKey())
                            && each.getValue().get(Answers.VALUE) == answer)
                    .count();
            pen.put(
                    row,
                    CASES + i,
                    PageStyle.CELL.right(),
                    BoardCell.computed(
                            "COUNTIF(" + letters + (FIRST + 1) + ":" + letters + (last + 1) + ",\"" + word + "\")",
                            (double) count));
        }
    }

    private void label(int row, String words) {
        pen.row(row, PageWriter.LINE + 1);
        pen.span(row, 0, CASES - 1, PageStyle.CELL.strong(), BoardCell.text(words));
    }

    private void score(int row) {
        label(row, board.text("export.list.score"));
        for (int i = 0; i < filled.size(); i++) {
            pen.put(
                    row,
                    CASES + i,
                    PageStyle.CELL.right().shown(FieldFormat.SHARE.format()),
                    board.links().to(filled.get(i).checklist(), Checklists.SCORE));
        }
    }

    private void verdicts(int row) {
        label(row, board.text("export.board.proposal"));
        pen.row(row, 48);
        for (int i = 0; i < filled.size(); i++) {
            pen.put(
                    row,
                    CASES + i,
                    PageStyle.CELL.strong().wrapping(),
                    board.links().capitals(filled.get(i).useCase(), UseCases.VERDICT));
        }
        WordFormats.verdicts(pen.sheet(), row, CASES, CASES + filled.size() - 1, board.texts());
    }
}
