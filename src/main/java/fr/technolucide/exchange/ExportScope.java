package fr.technolucide.exchange;

import fr.technolucide.exchange.names.WithoutNames;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;

/** The part of a workbook that an export contains. */
public enum ExportScope {
    /** Everything, to come back one day. */
    WHOLE,
    /** No known name, nothing about a person, no ids: to be shown outside, and refused when it comes back. */
    WITHOUT_NAMES;

    /** The mark of such a file: a document property, and in a text file the header of a last, empty column. */
    public static final String MARK = "technolucide.without_names";

    public Reader of(Reader reader, Texts texts) {
        return this == WHOLE ? reader : new WithoutNames(reader, texts);
    }

    public RowLabels labels(Reader reader) {
        return this == WHOLE ? RowLabels.of(reader) : RowLabels.withoutIds(reader);
    }

    public boolean tells(Column<?> column) {
        return this == WHOLE || WithoutNames.isTold(column);
    }

    public boolean hasIds() {
        return this == WHOLE;
    }
}
