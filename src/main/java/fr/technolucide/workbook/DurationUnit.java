package fr.technolucide.workbook;

/** What a bare number means in a column of minutes, and how its values are shown; the file always holds minutes. */
public enum DurationUnit {
    MINUTES,
    HOURS
}
