package fr.technolucide.catalog.content;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Makes the cells of a row from an object of a content file: choice ids, ISO dates, whole minutes and cents.
 *
 * @param shift days added to every date
 * @param reference finds the row that a text stands for, in the sheet of that name
 */
public record ContentCells(long shift, BiFunction<String, String, UUID> reference) {

    /** For rows that refer to none, with their dates as they stand. */
    static final ContentCells PLAIN = new ContentCells(0, (sheet, id) -> {
        throw new IllegalArgumentException("a reference to " + sheet + " " + id);
    });

    /** Returns the cells of an object, of which every member but {@code id} is a column. */
    public Cells of(Sheet sheet, Map<String, Object> object) {
        Cells cells = Cells.none();
        for (Map.Entry<String, Object> member : object.entrySet()) {
            if (!member.getKey().equals("id")) {
                Column<?> column = sheet.column(member.getKey());
                cells = cells.andValue(column, value(column, member.getValue()));
            }
        }
        return cells;
    }

    private Object value(Column<?> column, Object written) {
        String text = written.toString();
        return switch (column.kind()) {
            case Kind.Text _, Kind.LongText _ -> text;
            case Kind.Count _, Kind.Minutes _, Kind.Rating _ -> Integer.valueOf(text);
            case Kind.Money _ -> Long.valueOf(text);
            case Kind.Decimal(var scale) -> new BigDecimal(text).setScale(scale);
            case Kind.Date _ -> LocalDate.parse(text).plusDays(shift);
            case Kind.Flag _ -> Boolean.valueOf(text);
            case Kind.Choice<?> choice ->
                choice.item(text).orElseThrow(() -> new IllegalArgumentException(column + " " + text));
            case Kind.Reference(var sheet, var _) -> reference.apply(sheet, text);
            case Kind.References(var sheet, var _) ->
                ((List<?>) written)
                        .stream()
                                .map(id -> reference.apply(sheet, id.toString()))
                                .toList();
            case Kind.Derived<?> _ -> throw new IllegalArgumentException(column + " is derived");
        };
    }
}
