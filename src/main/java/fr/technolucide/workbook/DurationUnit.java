package fr.technolucide.workbook;

/** The unit in which a column of minutes is typed without a unit, and shown; the file always holds minutes. */
public enum DurationUnit {
    MINUTES,
    HOURS
}
