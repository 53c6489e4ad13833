package fr.technolucide.workbook;

import java.util.Locale;

/** Where a sheet is edited in the window; {@link #WORKBOOK} is the « Cahier » menu. Ids are lower-case names. */
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
