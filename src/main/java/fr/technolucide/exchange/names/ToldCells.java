package fr.technolucide.exchange.names;

import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.content.SeedWords;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;

/** Says which cells an export without names tells, and in which of them names are looked for. */
public final class ToldCells {

    private ToldCells() {}

    /**
     * Returns whether a column may be exported: of the columns about a person, only the name, replaced, and references
     * to the person.
     */
    public static boolean isTold(Column<?> column) {
        return !column.isPersonal()
                || isName(column)
                || column.kind() instanceof Kind.Reference
                || column.kind() instanceof Kind.References;
    }

    /** Returns whether a column holds the names of people or experts. */
    static boolean isName(Column<?> column) {
        return column.equals(People.NAME) || column.equals(Experts.NAME);
    }

    /** Returns whether names are looked for in a cell: in a text that is told, and that people wrote. */
    static boolean isSearched(Row row, Column<?> column) {
        return row.get(column) instanceof String
                && isTold(column)
                && !isName(column)
                && !column.isSetByProgram()
                && !SeedWords.isShipped(row, column);
    }
}
