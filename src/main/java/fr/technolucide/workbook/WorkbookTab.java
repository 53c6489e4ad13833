package fr.technolucide.workbook;

import java.util.Locale;

/**
 * The tab of the window in which a sheet is edited; {@link #WORKBOOK} is the « Cahier » menu. Ids are lower-case names.
 */
public enum WorkbookTab {
    HOME,
    JOURNAL,
    RETROSPECTIVES,
    USE_CASES,
    CHECKLIST,
    RESOURCES,
    WORKBOOK;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
