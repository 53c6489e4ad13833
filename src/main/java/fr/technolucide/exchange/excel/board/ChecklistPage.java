package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.WordFormats;
import fr.technolucide.method.Answer;
import fr.technolucide.workbook.Row;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Beyond this number, a page would be printed too small to be read. */
    private static final int MOST_PRINTED = 11;

    private static final double CHARACTER = 5.25;

    private final BoardContext board;
    private final PageWriter pen;
    private final List<FilledList> filled;
    private final List<Row> questions;
    /** The last column of the page, and the last of them that is printed. */
    private final int last;

    private final int lastPrinted;

    private final Map<String, Integer> rowOfCode = new HashMap<>();

    ChecklistPage(BoardContext board, XSSFSheet sheet) {
        this.board = board;
        this.questions = Questions.edition(board.reader(), Questions.EDITION);
        this.filled = FilledList.of(board, MOST_SHOWN);
        this.last = CASES + Math.max(filled.size(), 3) - 1;
        this.lastPrinted = Math.min(last, CASES + MOST_PRINTED - 1);
        this.pen = new PageWriter(sheet, board.faces(), last);
    }

    void write() {
        XSSFSheet sheet = pen.sheet();
        boolean landscape = filled.size() > 6;
        PageSetup.of(sheet, landscape, characters(), board);
        PageSetup.title(pen, board.text("export.list.title"), lastPrinted);
        double width = Arrays.stream(characters()).limit(lastPrinted + 1L).sum() * CHARACTER;
        PageSetup.intro(pen, intro(), lastPrinted, width);
        if (questions.isEmpty() || filled.isEmpty()) {
            return;
        }
        header();
        int row = FIRST;
        String theme = "";
        for (Row question : questions) {
            if (!Questions.groupOf(question).equals(theme)) {
                theme = Questions.groupOf(question);
                pen.keepTogether(row, heightOf(theme), PageSetup.pageHeight(landscape, width));
                group(row++, question);
            }
            point(row++, question);
        }
        int points = row - 1;
        for (Answer answer : Answer.values()) {
            count(row++, points, answer);
        }
        score(row++);
        verdicts(row);
        WordFormats.answers(sheet, FIRST, points, CASES, CASES + filled.size() - 1, board.texts());
        sheet.addIgnoredErrors(new CellRangeAddress(FIRST, points, 0, 0), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        sheet.createFreezePane(CASES, FIRST);
        PageSetup.printed(sheet, HEADER, row, lastPrinted);
    }

    /** Returns the points of the points of a theme and of its title. */
    private double heightOf(String theme) {
        long points = questions.stream()
                .filter(question -> Questions.groupOf(question).equals(theme))
                .count();
        return 18 + points * (PageWriter.LINE + 1);
    }

    private String intro() {
        if (filled.isEmpty()) {
            long alerts = questions.stream()
                    .filter(question -> question.is(Questions.RED_FLAG))
                    .count();
            return board.text("export.list.none", questions.size(), alerts);
        }
        String how = filled.size() < MOST_SHOWN
                ? board.text("export.list.how")
                : board.text("export.list.first", MOST_SHOWN);
        return last == lastPrinted ? how : how + " " + board.text("export.list.printed", MOST_PRINTED);
    }

    private int[] characters() {
        int[] characters = new int[last + 1];
        Arrays.fill(characters, 14);
        characters[0] = 6;
        characters[1] = 26;
        characters[2] = 10;
        return characters;
    }

    private void header() {
        PageStyle head = PageStyle.CELL.strong().on(PageStyle.HEADER).wrapping();
        pen.row(HEADER, 48);
        pen.span(HEADER, 0, CASES - 1, SummarySection.HEAD, BoardCell.text(board.text("paper.board.point")));
        for (int i = 0; i < filled.size(); i++) {
            FilledList each = filled.get(i);
            CellLinks links = board.links();
            BoardCell.Computed name = links.first(each.useCase(), UseCases.SHORT_TITLE, UseCases.TITLE);
            pen.put(HEADER, CASES + i, head.link(), links.link(each.useCase(), name));
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
        CellLinks links = board.links();
        pen.put(row, 1, PageStyle.CELL.link(), links.link(question, links.to(question, Questions.SHORT_NAME)));
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

    private void count(int row, int points, Answer answer) {
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
                            "COUNTIF(" + letters + (FIRST + 1) + ":" + letters + (points + 1) + ",\"" + word + "\")",
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
