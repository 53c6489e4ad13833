package fr.technolucide.catalog;

import static fr.technolucide.workbook.Expression.cell;

import fr.technolucide.method.Answer;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import java.util.UUID;

/** The sheet of answers: each to one point in one filled checklist. */
public final class Answers {

    public static final Sheet SHEET = Sheet.named("answers")
            .tab(WorkbookTab.CHECKLIST)
            .label("{question}")
            .title("{question} · {value} · {checklist}");

    // spotless:off
    public static final Column<UUID> CHECKLIST = SHEET.reference("checklist", "checklists", OnDelete.CASCADE)
            .required().group("answer").inTable().inBoard();
    public static final Column<UUID> QUESTION = SHEET.reference("question", "questions", OnDelete.REFUSE)
            .required().group("answer").inTable().inBoard();
    public static final Column<Answer> VALUE = SHEET.choice("value", Answer.class).group("answer").inTable().inBoard();
    public static final Column<String> EVIDENCE = SHEET.longText("evidence", 4_000).group("answer").inTable().inBoard();
    public static final Column<Boolean> TO_SETTLE =
            SHEET.derived("to_settle", Shapes.FLAG, new Expression.IsOneOf<>(cell(VALUE), Answer.TO_SETTLE))
                    .group("answer").inTable().inBoard();
    // spotless:on

    static {
        SHEET.key(CHECKLIST, QUESTION).order(Sort.descending(CHECKLIST), Sort.by(QUESTION));
    }

    private Answers() {}
}
