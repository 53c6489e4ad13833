package fr.technolucide.ui.table;

import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Value;

/**
 * Computes the widths of the columns of a table from their kind of content; in em, so that they follow the size of the
 * text.
 */
final class ColumnWidths {

    private static final double NARROW = 5.6;
    private static final double MEDIUM = 8;
    private static final double WIDE = 13;
    private static final double NAMING = 10;
    private static final double NAMING_WIDE = 15;
    private static final double LONGEST_CHOICE = 12;
    private static final double LETTER = 0.49;

    private ColumnWidths() {}

    static double of(Column<?> column, String header) {
        return Math.max(ems(column.kind()), header.length() * LETTER + 2);
    }

    /** Returns the width of the first column of a table, which names the row. */
    static double naming(Column<?> column, String header) {
        double ems = of(column, header);
        if (ems <= NARROW) {
            return ems;
        }
        return Math.max(ems, isWordy(column) ? NAMING_WIDE : NAMING);
    }

    /** Holds words of any length: it takes what room is left. */
    static boolean isWordy(Column<?> column) {
        return ems(column.kind()) == WIDE;
    }

    private static double ems(Kind<?> kind) {
        return switch (kind) {
            case Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Date _, Kind.Rating _, Kind.Flag _ ->
                NARROW;
            case Kind.Choice<?> choice -> ems(choice);
            case Kind.Reference _ -> MEDIUM;
            case Kind.Text _, Kind.LongText _, Kind.References _ -> WIDE;
            case Kind.Derived<?>(var value, var _) -> ems(value);
        };
    }

    /** The words of a choice are ours, not to be cut. */
    private static double ems(Kind.Choice<?> choice) {
        int longest = choice.items().stream()
                .mapToInt(item -> SchemaLabels.choice(item).length())
                .max()
                .orElse(0);
        return Math.clamp(longest * LETTER + 2, NARROW, LONGEST_CHOICE);
    }

    private static double ems(Value<?> value) {
        return switch (value) {
            case Value.Plain<?>(var kind) -> ems(kind);
            case Value.Share _ -> NARROW;
            case Value.Codes _, Value.Quotient<?> _ -> MEDIUM;
            case Value.Interval _ -> WIDE;
        };
    }
}
