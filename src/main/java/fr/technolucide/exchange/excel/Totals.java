package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.Field;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.DurationUnit;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.Formula;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sums above a table, each in the unit of {@link Row}: whole minutes, cents. */
final class Totals {

    private final List<Field> fields;
    private final Map<Integer, Long> sums = new TreeMap<>();

    Totals(DataSheet table) {
        fields = table.fields().fields();
        for (int i = 0; i < fields.size() && !table.sheet().isSingleRow(); i++) {
            if (isSummed(fields.get(i))) {
                sums.put(i, 0L);
            }
        }
    }

    void add(Row row) {
        sums.replaceAll((position, sum) ->
                fields.get(position).of(row) instanceof Number number ? Long.valueOf(sum + number.longValue()) : sum);
    }

    /** By position in the table; only the positions that have a sum. */
    Map<Integer, Long> sums() {
        return sums;
    }

    /** A sum in the unit of the spreadsheet. */
    static double inCells(Look look, long sum) {
        return switch (look) {
            case HOURS -> sum / 1_440.0;
            case MONEY -> sum / 100.0;
            default -> sum;
        };
    }

    /**
     * What the board reads and what adds up: durations, amounts and counts that were typed, but no number that
     * identifies a row; differences and products of those; sums of hours and amounts over other rows, but no count of
     * distinct things and no median.
     */
    private static boolean isSummed(Field field) {
        Column<?> column = field.column();
        if (column == null || !column.isInBoard()) {
            return false;
        }
        return switch (column.kind()) {
            case Kind.Minutes _, Kind.Money _ -> true;
            case Kind.Count _ ->
                !column.sheet().key().contains(column) && column.defaultValue().isEmpty();
            case Kind.Derived<?>(Value.Plain<?>(var kind), var formula) -> isSummed(kind, formula);
            default -> false;
        };
    }

    private static boolean isSummed(Kind<?> kind, Formula<?> formula) {
        boolean adds = kind instanceof Kind.Minutes || kind instanceof Kind.Money || kind instanceof Kind.Count;
        return switch (formula) {
            case Formula.OfRow<?>(Expression.Minus _) -> adds;
            case Formula.OfRow<?>(Expression.Times _) -> adds;
            case Formula.OfRow<?>(Expression.Size _) -> adds;
            case Formula.OfRow<?> _ -> false;
            case Formula.OverRows<?> _ ->
                kind instanceof Kind.Money
                        || (kind instanceof Kind.Minutes(DurationUnit unit) && unit == DurationUnit.HOURS);
        };
    }
}
