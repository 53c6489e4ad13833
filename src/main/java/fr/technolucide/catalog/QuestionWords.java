package fr.technolucide.catalog;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;

/**
 * The wording of a point in the language in use. French is in the row, of the edition that the list was filled with;
 * questions are read-only, so that another language stands for them by edition and code.
 */
public final class QuestionWords {

    private QuestionWords() {}

    public static String statement(Row question) {
        return words(question, Questions.STATEMENT, "statement");
    }

    public static String why(Row question) {
        return words(question, Questions.WHY, "why");
    }

    public static String evidenceHint(Row question) {
        return words(question, Questions.EVIDENCE_HINT, "evidence");
    }

    public static String shortName(Row question) {
        return words(question, Questions.SHORT_NAME, "short_name");
    }

    private static String words(Row question, Column<String> column, String part) {
        String inWorkbook = question.get(column, "");
        if (Messages.language() == Language.FRENCH) {
            return inWorkbook;
        }
        String point = question.get(Questions.VERSION, "") + "." + question.get(Questions.CODE, "");
        return Messages.find("question." + point + "." + part).orElse(inWorkbook);
    }
}
