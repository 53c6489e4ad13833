package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.excel.data.DataSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows that the lines of a page show, in hidden columns at its right: on its line, the id of the row, then the place
 * of that id in its table, {@code MATCH($T7,…)}, from which the formulas of the line take their cells.
 */
final class LineIds {

    private static final Pattern TOKEN = Pattern.compile("\\{([0-9a-f-]{36})\\|([^}]+)\\|(\\d+)}");

    private final XSSFSheet sheet;
    private final int first;
    private final Map<Integer, List<Lookup>> lines = new HashMap<>();

    /** @param first the first hidden column */
    LineIds(XSSFSheet sheet, int first) {
        this.sheet = sheet;
        this.first = first;
    }

    /**
     * A row looked up by its id.
     *
     * @param ids   the cells of ids of its table
     * @param place of the row in its table as it is written, from 1
     */
    record Lookup(UUID id, String ids, int place) {

        /** Returns what stands in a formula for the cell of the place, until the formula has its line. */
        String token() {
            return "{" + id + "|" + ids + "|" + place + "}";
        }
    }

    /** Returns a formula for a line, what it looks up written in the hidden cells of the line. */
    String resolved(int line, String formula) {
        return formula.indexOf('{') < 0
                ? formula
                : TOKEN.matcher(formula)
                        .replaceAll((MatchResult found) -> Matcher.quoteReplacement(cell(
                                line,
                                new Lookup(
                                        UUID.fromString(found.group(1)),
                                        found.group(2),
                                        Integer.parseInt(found.group(3))))));
    }

    private String cell(int line, Lookup wanted) {
        List<Lookup> known = lines.computeIfAbsent(line, _ -> new ArrayList<>());
        int index = known.indexOf(wanted);
        if (index < 0) {
            index = known.size();
            known.add(wanted);
            write(line, first + 2 * index, wanted);
        }
        return address(line, first + 2 * index + 1);
    }

    private void write(int line, int column, Lookup wanted) {
        XSSFRow there = sheet.getRow(line);
        XSSFRow row = there == null ? sheet.createRow(line) : there;
        row.createCell(column).setCellValue(wanted.id().toString());
        XSSFCell place = row.createCell(column + 1);
        place.setCellFormula("MATCH(" + address(line, column) + "," + wanted.ids() + ",0)");
        place.setCellValue(wanted.place());
        sheet.setColumnHidden(column, true);
        sheet.setColumnHidden(column + 1, true);
    }

    private static String address(int line, int column) {
        return "$" + DataSheet.letters(column) + (line + 1);
    }
}
