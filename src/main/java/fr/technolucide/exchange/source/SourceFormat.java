package fr.technolucide.exchange.source;

/** The format of a file, by its content; its name is never used. */
public enum SourceFormat {
    XLSX,
    XLSM,
    ODS,
    DELIMITED_TEXT,
    XLS,
    XLSB,
    OFFICE_DOCUMENT,
    NUMBERS,
    PDF,
    IMAGE,
    ARCHIVE,
    DATABASE,
    MARKUP,
    JSON,
    RICH_TEXT,
    UNKNOWN
}
