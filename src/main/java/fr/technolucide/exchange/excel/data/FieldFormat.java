package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.DurationUnit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Value;
import java.math.BigDecimal;

/**
 * The format of the cells of a field: their number format and their alignment. Empty cells have it too, ready to be
 * typed in.
 */
public enum FieldFormat {
    TEXT("General", false),
    LONG_TEXT("General", false),
    WHOLE("#,##0", true),
    /** A duration, held as a share of a day. */
    HOURS("[h]:mm", true),
    /** A duration that may be negative, which Excel shows as #### in hours: held as minutes, with the minus of print. */
    MINUTES("0\" min\";\"−\"0\" min\"", true),
    MONEY("", true),
    DECIMAL("General", true),
    /** Two significant digits or so: orders of magnitude, from a milligram to a tonne. */
    QUANTITY("[>=10]#,##0;[>=0.1]0.0;0.000", true),
    SHARE("0%", true),
    DAY("", true);

    private final String format;
    private final boolean right;

    FieldFormat(String format, boolean right) {
        this.format = format;
        this.right = right;
    }

    /** Returns the number format as the file format writes it; dates and sums are those of the language in use. */
    public String format() {
        return switch (this) {
            case DAY -> Messages.text("export.format.day");
            case MONEY -> Messages.text("export.format.money");
            default -> format;
        };
    }

    public boolean isRight() {
        return right;
    }

    /** Returns whether a text that is longer than the cell goes on on the next line. */
    boolean wraps() {
        return this == TEXT || this == LONG_TEXT;
    }

    /** Returns the most characters that a number takes, in the unit of the spreadsheet. */
    int length(double number) {
        String whole = "%,d".formatted(Math.round(Math.abs(number)));
        int signed = whole.length() + (number < 0 ? 1 : 0);
        return switch (this) {
            case TEXT, LONG_TEXT, WHOLE, SHARE -> signed + 2;
            case HOURS -> "%d:00".formatted((long) (number * 24)).length();
            case MINUTES -> signed + " min".length();
            case MONEY -> signed + ",00 €".length();
            case DECIMAL ->
                Math.min(12, BigDecimal.valueOf(number).toPlainString().length());
            case QUANTITY -> Math.max(5, signed);
            case DAY -> "00/00/0000".length();
        };
    }

    public static FieldFormat of(ExportColumn field) {
        Column<?> column = field.column();
        return column == null ? TEXT : of(column, column.kind());
    }

    private static FieldFormat of(Column<?> column, Kind<?> kind) {
        return switch (kind) {
            case Kind.Text _, Kind.Flag _, Kind.Choice<?> _, Kind.Reference _ -> TEXT;
            case Kind.LongText _, Kind.References _ -> LONG_TEXT;
            case Kind.Count _, Kind.Rating _ -> WHOLE;
            case Kind.Minutes(var unit) -> mayBeNegative(column, unit) ? MINUTES : HOURS;
            case Kind.Decimal _ -> DECIMAL;
            case Kind.Money _ -> MONEY;
            case Kind.Date _ -> DAY;
            case Kind.Derived<?>(var value, var _) -> of(column, value);
        };
    }

    private static FieldFormat of(Column<?> column, Value<?> value) {
        return switch (value) {
            case Value.Plain<?>(var kind) -> of(column, kind);
            case Value.Interval _ -> QUANTITY;
            case Value.Share _ -> SHARE;
            case Value.Codes _ -> TEXT;
            case Value.Quotient<?>(var of) -> of(column, of);
        };
    }

    /**
     * Returns whether a column may be negative: a derived duration shown in minutes is a difference; one shown in hours
     * is a sum.
     */
    private static boolean mayBeNegative(Column<?> column, DurationUnit unit) {
        return column.isDerived()
                ? unit == DurationUnit.MINUTES
                : column.min()
                        .filter(min -> min instanceof Integer least && least < 0)
                        .isPresent();
    }
}
