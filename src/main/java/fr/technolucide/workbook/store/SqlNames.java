package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;

/** The names of sheets and columns in SQL. Names are declared in code, never typed by a person. */
final class SqlNames {

    private SqlNames() {}

    static String quote(String name) {
        return '"' + name + '"';
    }

    static String table(Sheet sheet) {
        return quote(sheet.name());
    }

    static String column(Column<?> column) {
        return quote(column.name());
    }

    /** Returns the table that holds the cells of a column of references: owner, position, target. */
    static String links(Column<?> column) {
        return quote(column.sheet().name() + "__" + column.name());
    }

    /** Returns whether the cell is held in the table of the sheet itself. */
    static boolean isInTable(Column<?> column) {
        return column.isStored() && !isLinks(column);
    }

    static boolean isLinks(Column<?> column) {
        return column.kind() instanceof Kind.References;
    }
}
