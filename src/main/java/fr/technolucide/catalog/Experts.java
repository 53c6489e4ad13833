package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.Terms;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;

/** The sheet of experts: people who can help, or profiles that the association looks for. */
public final class Experts {

    public static final Sheet SHEET =
            Sheet.named("experts").tab(WorkbookTab.RESOURCES).label("{name}").title("{name} · {profession}");

    // spotless:off
    public static final Column<String> NAME = SHEET.text("name", 80)
            .required().personal().group("expert").inTable().inBoard();
    public static final Column<String> PROFESSION = SHEET.text("profession", 160).group("expert").inTable().inBoard();
    public static final Column<String> CONTACT = SHEET.text("contact", 160).personal().group("expert");
    public static final Column<Terms> TERMS = SHEET.choice("terms", Terms.class).group("expert").inTable();
    // spotless:on

    static {
        SHEET.key(NAME).order(Sort.by(NAME));
    }

    private Experts() {}
}
