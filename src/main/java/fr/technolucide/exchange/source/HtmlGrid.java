package fr.technolucide.exchange.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The cells of one HTML table as they come, each in its line and column: those that others cover are not written. The
 * text of a cell has white space as a browser shows it.
 */
final class HtmlGrid {

    /** LibreOffice writes the value of a cell, and the format in which it is shown, beside its text. */
    static final Set<String> ATTRIBUTES = Set.of("colspan", "rowspan", "sdval", "sdnum");

    /** As HTML bounds them. */
    private static final int WIDEST = 1_000;

    private static final int HIGHEST = 65_534;

    private final ReadBudget budget;

    private final RowBuilder rows;
    private final MergedCells merged;
    private final StringBuilder text = new StringBuilder();

    /** The last line that a cell above covers, by column. */
    private int[] coveredTo = new int[64];

    private int line = 1;
    private int column;
    private boolean inRow;
    private boolean inCell;
    private boolean space;
    private boolean lineEnded;
    private int width;
    private int height;
    private String value = "";
    private String format = "";
    private boolean telling;

    HtmlGrid(ReadBudget budget, Warnings warnings) {
        this.budget = budget;
        this.rows = new RowBuilder("", budget, warnings);
        this.merged = new MergedCells("", warnings);
    }

    void beginCell(HtmlTokens cell) {
        inRow = true;
        inCell = true;
        width = span(cell.attribute("colspan"), WIDEST);
        height = span(cell.attribute("rowspan"), HIGHEST);
        value = cell.attribute("sdval");
        format = cell.attribute("sdnum");
    }

    private static int span(String written, int most) {
        String digits = written.strip();
        if (!digits.matches("\\d{1,9}")) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(digits), 1, most);
    }

    void text(String characters) {
        if (!inCell) {
            return;
        }
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (HtmlTokens.isSpace(c)) {
                space = true;
            } else {
                beginWord();
                text.append(c);
            }
        }
        budget.text(text.length());
    }

    private void beginWord() {
        boolean begun = !text.isEmpty();
        if (begun && lineEnded) {
            text.append('\n');
        } else if (begun && space && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        lineEnded = false;
        space = false;
    }

    /** Begins a new line of the text. */
    void newLine() {
        if (inCell) {
            text.append('\n');
            lineEnded = false;
            space = false;
        }
    }

    /** What follows stands on another line than what came before, if anything did. */
    void otherLine() {
        lineEnded = true;
    }

    void endCell() {
        if (inCell) {
            place();
            RawCell cell = cell(strip(text));
            rows.add(column, cell);
            telling |= height > 1 || width > 1 || isOfLines(cell);
            if (height > 1 || width > 1) {
                merged.add(new CellRange(line, column, line + height - 1, column + width - 1));
            }
            column += width;
        }
        inCell = false;
        text.setLength(0);
        space = false;
        lineEnded = false;
    }

    private static boolean isOfLines(RawCell cell) {
        return cell instanceof RawCell.Text(String words) && words.indexOf('\n') >= 0;
    }

    /** Moves to the next column that no cell above covers, and covers those of the cell. */
    private void place() {
        while (column < coveredTo.length && coveredTo[column] >= line) {
            column++;
        }
        budget.columns(column + 1);
        if (height > 1) {
            if (column + width > coveredTo.length) {
                coveredTo = Arrays.copyOf(coveredTo, 2 * (column + width));
            }
            Arrays.fill(coveredTo, column, column + width, line + height - 1);
        }
    }

    /** Returns a text without white space around it; that of a cell that holds nothing else too. */
    private static String strip(StringBuilder text) {
        String stripped = text.toString().strip();
        return stripped.chars().allMatch(c -> c == '\u00A0' || Character.isWhitespace(c)) ? "" : stripped;
    }

    private RawCell cell(String words) {
        String[] parts = format.split(";", 3); // the language of the program, that of the format, the format
        String code = parts.length < 3 || parts[2].isBlank() ? "general" : parts[2];
        boolean isNumber = !value.isBlank()
                && !code.toLowerCase(Locale.ROOT).startsWith("bool")
                && FormatCode.of(code) != CellFormat.TEXT;
        if (isNumber) {
            try {
                double number = Double.parseDouble(value.strip());
                if (Double.isFinite(number)) {
                    telling = true;
                    return SerialNumbers.cell(number, FormatCode.of(code), false);
                }
            } catch (NumberFormatException notANumber) {
                return rows.text(words); // somebody else's attribute of that name
            }
        }
        return rows.text(words);
    }

    /** Begins a row; one that holds nothing is a line all the same. */
    void beginRow() {
        endRow();
        inRow = true;
    }

    /** Ends a row, and the cell in it. */
    void endRow() {
        endCell();
        if (inRow) {
            rows.end(line);
            budget.rows(line);
            line++;
            column = 0;
            inRow = false;
        }
    }

    /** Ends the table, and returns its rows that hold something. */
    List<SourceRow> rows() {
        endRow();
        return merged.fill(rows.rows(), budget);
    }

    /** Returns whether it tells more than a text with tabs between the cells would. */
    boolean isTelling() {
        return telling;
    }
}
