package fr.technolucide.catalog.words;

import fr.technolucide.catalog.Questions;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;

/** The wording of a point in the language in use, of the edition that the list was filled with. */
public final class QuestionWords {

    private QuestionWords() {}

    public static String statement(Row question) {
        return Labels.worded(question, Questions.STATEMENT);
    }

    public static String why(Row question) {
        return Labels.worded(question, Questions.WHY);
    }

    public static String evidenceHint(Row question) {
        return Labels.worded(question, Questions.EVIDENCE_HINT);
    }

    public static String shortName(Row question) {
        return Labels.worded(question, Questions.SHORT_NAME);
    }
}
