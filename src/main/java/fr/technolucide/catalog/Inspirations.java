package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.InspirationKind;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;

/** The sheet of inspirations: what other organisations do, as their source tells it. */
public final class Inspirations {

    public static final Sheet SHEET =
            Sheet.named("inspirations").tab(WorkbookTab.RESOURCES).label("{name}");

    // spotless:off
    public static final Column<String> NAME = SHEET.text("name", 120)
            .required().group("inspiration").inTable().inBoard();
    public static final Column<InspirationKind> KIND = SHEET.choice("kind", InspirationKind.class)
            .required().byDefault(InspirationKind.ORGANISATION).group("inspiration").inTable();
    public static final Column<String> STORY = SHEET.longText("story", 1_000)
            .required().group("inspiration").inTable().inBoard();
    public static final Column<String> IDEA = SHEET.longText("idea", 1_000).group("inspiration").inTable();
    public static final Column<String> SOURCE = SHEET.text("source", 300).required().group("inspiration");
    // spotless:on

    static {
        SHEET.key(NAME).order(Sort.by(KIND), Sort.by(NAME));
    }

    private Inspirations() {}
}
