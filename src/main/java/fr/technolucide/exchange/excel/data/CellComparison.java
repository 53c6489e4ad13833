package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.value.LabelLists;
import fr.technolucide.workbook.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Compares a cell of our own workbook with the value that we wrote, after other spreadsheet programs may have saved it.
 */
public final class CellComparison {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

    private CellComparison() {}

    /**
     * Compares two contents: numbers are equal to nine digits, a date equals its serial number (of the 1900 system),
     * line ends are alike, several references are compared as a set.
     *
     * @param written what {@link CellCodec#encode} gives for the value at the time of the export
     * @param found   what the file holds now
     */
    public static boolean is(ExportColumn field, CellContent written, CellContent found) {
        return switch (normal(written)) {
            case CellContent.Blank _ -> normal(found) instanceof CellContent.Blank;
            case CellContent.Text(var text) ->
                normal(found) instanceof CellContent.Text(var other)
                        && (text.equals(other) || (isList(field) && items(text).equals(items(other))));
            case CellContent.Figure(var number) ->
                normal(found) instanceof CellContent.Figure(var other)
                        && Math.abs(number - other) <= 1e-9 * Math.max(1, Math.abs(number));
            case CellContent.Day _ -> throw new AssertionError("a day is normally a number");
        };
    }

    private static CellContent normal(CellContent content) {
        return switch (content) {
            case CellContent.Text(var text) ->
                CellContent.text(LINE_ENDS.matcher(text).replaceAll("\n"));
            case CellContent.Day(var day) -> new CellContent.Figure(DateUtil.getExcelDate(day));
            case CellContent.Blank _, CellContent.Figure _ -> content;
        };
    }

    private static boolean isList(ExportColumn field) {
        return field.column() != null && field.column().kind() instanceof Kind.References;
    }

    private static Set<String> items(String text) {
        return LabelLists.parts(text).stream().collect(Collectors.toSet());
    }
}
