package fr.technolucide.exchange.source;

/** What a file is, by its content; its name is never asked. */
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
