package fr.technolucide.exchange.source;

import java.util.Arrays;
import java.util.List;

/** The format of a file, by its content; its name is never used. Those that are read have extensions, the others none. */
public enum SourceFormat {
    XLSX("xlsx"),
    XLSM("xlsm"),
    XLS("xls"),
    ODS("ods"),
    FODS("fods"),
    DELIMITED_TEXT("csv", "tsv", "txt"),
    /** Copied from a spreadsheet or a page; a file of it is {@link #MARKUP}. */
    HTML_TABLE,
    /** A form of ours that was filled in on a screen. */
    PDF("pdf"),
    XLSB,
    OFFICE_DOCUMENT,
    NUMBERS,
    IMAGE,
    ARCHIVE,
    DATABASE,
    MARKUP,
    JSON,
    RICH_TEXT,
    UNKNOWN;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensions;

    SourceFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** Returns whether it is one table, which has no name. */
    public boolean isOneTable() {
        return this == DELIMITED_TEXT || this == HTML_TABLE;
    }

    /** Returns the usual extensions of the files that are read, without their dots. */
    public static List<String> readable() {
        return Arrays.stream(values())
                .flatMap(format -> format.extensions.stream())
                .toList();
    }
}
