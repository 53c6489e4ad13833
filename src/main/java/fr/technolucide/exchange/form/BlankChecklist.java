package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.exchange.print.ChecklistForm;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;

/** The current edition of the checklist as the workbook words it, ready to be printed. */
final class BlankChecklist {

    private static final Kind.Choice<QuestionGroup> GROUPS = new Kind.Choice<>(QuestionGroup.class);

    private BlankChecklist() {}

    static ChecklistForm of(Reader reader, ChecklistForm.Variant variant) {
        List<Row> questions = Questions.edition(reader, Seeds.EDITION);
        List<ChecklistForm.Group> groups = new ArrayList<>();
        for (QuestionGroup group : QuestionGroup.values()) {
            List<ChecklistForm.Point> points = questions.stream()
                    .filter(question -> question.get(Questions.THEME) == group)
                    .map(BlankChecklist::point)
                    .toList();
            if (!points.isEmpty()) {
                groups.add(new ChecklistForm.Group(group.id(), Labels.item(GROUPS, group), points));
            }
        }
        return new ChecklistForm(association(reader), variant, Seeds.EDITION, groups);
    }

    private static String association(Reader reader) {
        return reader.find(Association.SHEET, Association.ID)
                .map(row -> row.get(Association.NAME, ""))
                .orElse("");
    }

    private static ChecklistForm.Point point(Row question) {
        String code = question.get(Questions.CODE, "");
        return new ChecklistForm.Point(
                code,
                statement(code, question.get(Questions.STATEMENT, "")),
                question.is(Questions.RED_FLAG),
                question.is(Questions.NOT_APPLICABLE_ALLOWED));
    }

    /** Questions are read-only, so that their English wording stands for them by code; French is in the row. */
    private static String statement(String code, String inWorkbook) {
        return Messages.language() == Language.FRENCH
                ? inWorkbook
                : Messages.find("question." + Seeds.EDITION + "." + code + ".statement")
                        .orElse(inWorkbook);
    }
}
