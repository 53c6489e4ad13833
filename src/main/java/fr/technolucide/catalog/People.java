package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.Role;
import fr.technolucide.catalog.choice.Standing;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;

/** The sheet of people who test, facilitate and decide; a first name is enough. */
public final class People {

    public static final Sheet SHEET =
            Sheet.named("people").tab(WorkbookTab.WORKBOOK).label("{name}");

    // spotless:off
    public static final Column<String> NAME = SHEET.text("name", 80)
            .required().unique().personal().group("person").inTable();
    public static final Column<Role> ROLE = SHEET.choice("role", Role.class).group("person").inTable();
    public static final Column<Standing> STANDING = SHEET.choice("standing", Standing.class).group("person").inTable();
    public static final Column<Long> HOUR_VALUE = SHEET.money("hour_value")
            .between(0L, 50_000L).personal().group("person");
    public static final Column<LocalDate> LEFT_ON = SHEET.date("left_on").from(DayExpressions.EARLIEST).group("person");
    public static final Column<Integer> TRIAL_MINUTES =
            SHEET.derived("trial_minutes", Shapes.HOURS).group("totals").inTable();
    public static final Column<Integer> LEARNING_MINUTES =
            SHEET.derived("learning_minutes", Shapes.HOURS).group("totals").inTable();
    // spotless:on

    static {
        SHEET.key(NAME).order(Sort.by(NAME)).offered(People::isHere);
    }

    private People() {}

    private static boolean isHere(Row person) {
        LocalDate left = person.get(LEFT_ON);
        return left == null || left.isAfter(person.today());
    }
}
