package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The sheet of the points of each edition of the checklist, as they were worded in it: rows of the program, read-only.
 */
public final class Questions {

    public static final Sheet SHEET = Sheet.named("questions")
            .tab(WorkbookTab.CHECKLIST)
            .label("{code}")
            .title("{code} {short_name}, v{version}");

    /** The edition of the checklist that new lists are filled with: the version its file gives itself. */
    public static final String EDITION = "1.1";

    /** The editions before it: lists that were filled with one of them keep its questions and its words. */
    public static final List<String> EARLIER_EDITIONS = List.of("1.0");

    // spotless:off
    public static final Column<String> VERSION = SHEET.text("version", 12).required().group("question");
    public static final Column<String> CODE = SHEET.text("code", 8).required().group("question").inTable().inBoard();
    public static final Column<QuestionGroup> THEME = SHEET.choice("theme", QuestionGroup.class)
            .required().group("question").inTable().inBoard();
    public static final Column<String> STATEMENT = SHEET.longText("statement", 600)
            .required().group("question").inTable().inBoard();
    public static final Column<String> SHORT_NAME = SHEET.text("short_name", 30).required().group("question").inTable();
    public static final Column<String> WHY = SHEET.longText("why", 600).group("question").inBoard();
    public static final Column<String> EVIDENCE_HINT = SHEET.longText("evidence_hint", 600).group("question").inBoard();
    public static final Column<Boolean> RED_FLAG = SHEET.flag("red_flag")
            .byDefault(false).group("question").inTable().inBoard();
    public static final Column<Boolean> NOT_APPLICABLE_ALLOWED = SHEET.flag("not_applicable_allowed")
            .byDefault(false).group("question");
    // spotless:on

    private static final Comparator<Row> IN_ORDER = Comparator.<Row>comparingInt(row -> number(row.get(CODE, ""), 0))
            .thenComparingInt(row -> number(row.get(CODE, ""), 1));

    static {
        SHEET.key(VERSION, CODE).order(Sort.by(THEME), Sort.by(CODE));
        SHEET.lock(_ -> Set.copyOf(SHEET.stored()));
    }

    private Questions() {}

    /** Returns the questions of an edition, in order of their codes. */
    public static List<Row> edition(Reader reader, String version) {
        return reader.where(VERSION, version).stream().sorted(IN_ORDER).toList();
    }

    /** The questions of an edition that a list of this variant asks, in order of their codes. */
    public static List<Row> edition(Reader reader, String version, Variant variant) {
        return edition(reader, version).stream()
                .filter(question -> variant == Variant.FULL || question.is(RED_FLAG))
                .toList();
    }

    /** Returns the id of the group of a question: {@code 7}. */
    public static String groupOf(Row question) {
        QuestionGroup theme = question.get(THEME);
        return theme == null ? "" : theme.id();
    }

    private static int number(String code, int part) {
        String[] parts = code.split("\\.", -1);
        return part < parts.length && parts[part].matches("\\d{1,6}") ? Integer.parseInt(parts[part]) : 0;
    }
}
