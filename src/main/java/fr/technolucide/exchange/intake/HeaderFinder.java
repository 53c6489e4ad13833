package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.match.ColumnMatcher;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds among the first rows of a rectangle the one that gives the titles of its columns: the most like the columns of a
 * sheet, else the first that is about as wide as the table.
 */
final class HeaderFinder {

    private static final int ROWS_LOOKED_AT = 30;
    private static final int COLUMNS_LOOKED_AT = 100;

    /** A table of fewer columns may have one title. */
    private static final int SEVERAL_COLUMNS = 3;

    private final ColumnMatcher matcher;

    HeaderFinder(Sheet sheet) {
        this.matcher = new ColumnMatcher(sheet);
    }

    /** The row of a rectangle that gives its titles, from 0, and how much it is like the columns of the sheet. */
    record Header(int row, int score) {}

    /** One row among those looked at. */
    private record Candidate(int row, int score, int texts, int figures) {

        /** Figures and days make a row of values; one above it that has none, and as many texts, is its header. */
        boolean isBetterThan(Candidate best) {
            boolean values = figures > 0 && best.figures == 0 && best.texts >= texts + figures;
            return score > best.score && !values;
        }
    }

    /**
     * Returns the header of a rectangle of rows.
     *
     * @param first column of the rectangle, from 0
     * @param last  column of it
     * @param named whether its first row is said to be the header
     */
    Header find(List<SourceRow> rows, int first, int last, boolean named) {
        if (rows.isEmpty()) {
            return new Header(0, 0);
        }
        int until = Math.min(last, first + COLUMNS_LOOKED_AT - 1);
        Candidate best = candidate(rows, 0, first, until);
        int widest = best.texts + best.figures;
        List<Candidate> all = IntStream.range(0, named ? 1 : Math.min(rows.size(), ROWS_LOOKED_AT))
                .mapToObj(row -> candidate(rows, row, first, until))
                .toList();
        for (Candidate candidate : all) {
            boolean ends = candidate.row == rows.size() - 1 && candidate.score < ColumnMatcher.NAMED;
            best = candidate.isBetterThan(best) && !ends ? candidate : best; // titles have rows under them
            widest = Math.max(widest, candidate.texts + candidate.figures);
        }
        if (best.score == 0 && widest >= SEVERAL_COLUMNS) {
            int half = (widest + 1) / 2;
            return all.stream()
                    .filter(candidate -> candidate.texts + candidate.figures >= half)
                    .findFirst()
                    .map(candidate -> new Header(candidate.row, 0))
                    .orElse(new Header(0, 0));
        }
        return new Header(best.row, best.score);
    }

    private Candidate candidate(List<SourceRow> rows, int index, int first, int last) {
        int texts = 0;
        int figures = 0;
        SourceRow row = rows.get(index);
        for (int column : row.columns()
                .dropWhile(each -> each < first)
                .takeWhile(each -> each <= last)
                .toArray()) {
            RawCell cell = row.cell(column);
            if (!CellText.isBlank(cell)) {
                texts += cell instanceof RawCell.Text ? 1 : 0;
                figures += cell instanceof RawCell.Text ? 0 : 1;
            }
        }
        int score = matcher.score(titles(rows, index, first, last));
        boolean lone = texts + figures == 1 && last - first + 1 >= SEVERAL_COLUMNS;
        return new Candidate(index, lone && score < ColumnMatcher.NAMED ? 0 : score, texts, figures);
    }

    /** Returns whether the titles of a row go on in the next one. */
    static boolean isUpper(List<SourceRow> rows, int index, int first, int last) {
        SourceRow upper = rows.get(index);
        SourceRow lower = rows.get(index + 1);
        return lower.line() == upper.line() + 1
                && GroupedHeaders.goesOn(plain(upper, first, last), plain(lower, first, last));
    }

    /** Returns the titles that a row gives, with those of groups of columns right above it where they say more. */
    List<String> titles(List<SourceRow> rows, int index, int first, int last) {
        List<String> plain = plain(rows.get(index), first, last);
        boolean under =
                index > 0 && rows.get(index - 1).line() == rows.get(index).line() - 1;
        if (!under || plain.size() > COLUMNS_LOOKED_AT) {
            return plain;
        }
        List<String> upper = plain(rows.get(index - 1), first, last);
        if (!GroupedHeaders.mayStandOver(upper, plain)) {
            return plain;
        }
        List<String> joined = GroupedHeaders.joined(upper, plain, title -> matcher.score(List.of(title)) > 0);
        boolean better = GroupedHeaders.goesOn(upper, plain) || matcher.score(joined) > matcher.score(plain);
        return better ? joined : plain;
    }

    /** Returns the titles that a row gives by itself. */
    static List<String> plain(SourceRow row, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(column -> CellText.of(row.cell(column)).strip())
                .toList();
    }
}
