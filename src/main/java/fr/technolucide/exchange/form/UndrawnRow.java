package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.UndrawnText;
import fr.technolucide.exchange.script.PrintableText;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A row some characters of which no face draws, so that a printed form has their codes.
 *
 * @param sheet      in words; empty for a text of no sheet, such as the name of the file
 * @param row        its label, or the text itself
 * @param characters those that are printed as codes
 */
public record UndrawnRow(String sheet, String row, Set<String> characters) {

    private static final int SHOWN = 20;
    private static final int LENGTH = 80;

    /** Returns the rows that the texts of a form come from, in the order of the sheets. */
    static List<UndrawnRow> of(Reader reader, List<UndrawnText> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Labels labels = new Labels(reader);
        List<UndrawnRow> rows = new ArrayList<>();
        Set<UndrawnText> unknown = new LinkedHashSet<>(texts);
        for (Sheet sheet : reader.schema().sheets()) {
            List<Column<?>> columns = sheet.stored().stream()
                    .filter(column -> column.kind() instanceof Kind.Text || column.kind() instanceof Kind.LongText)
                    .toList();
            reader.each(sheet, row -> {
                Set<String> characters = new TreeSet<>();
                columns.forEach(column -> characters.addAll(undrawn(row, column, texts, unknown)));
                if (!characters.isEmpty()) {
                    String name = Messages.words().capitalised(Messages.text("sheet." + sheet.name() + ".many"));
                    rows.add(new UndrawnRow(name, Words.shortened(labels.of(row), LENGTH), characters));
                }
            });
        }
        unknown.forEach(text -> rows.add(new UndrawnRow("", Words.shortened(text.text(), LENGTH), text.characters())));
        return List.copyOf(rows);
    }

    /** Returns the characters of a cell that a form has as codes, and takes its texts out of the unknown ones. */
    private static Set<String> undrawn(Row row, Column<?> column, List<UndrawnText> texts, Set<UndrawnText> unknown) {
        Set<String> found = new TreeSet<>();
        String cell = row.isEmpty(column) ? "" : Labels.worded(column, String.valueOf(row.get(column)));
        if (cell.codePoints().allMatch(c -> c < 0x250)) {
            return found;
        }
        for (UndrawnText text : texts) {
            if (text.text().contains(cell)) {
                String clean = PrintableText.clean(cell);
                if (text.characters().stream()
                                .filter(clean::contains)
                                .map(found::add)
                                .count()
                        > 0) {
                    unknown.remove(text);
                }
            }
        }
        return found;
    }

    /** Returns the row and its characters in words. */
    public String sentence() {
        String said = characters.stream()
                .map(each -> Messages.text("paper.undrawn.character", each, PrintableText.code(each)))
                .collect(Collectors.joining(", "));
        return sheet.isEmpty()
                ? Messages.text("paper.undrawn.text", row, said)
                : Messages.text("paper.undrawn.row", sheet, row, said);
    }

    /** Returns what is said before a form is written, a sentence a line; nothing where all is drawn. */
    public static List<String> warning(List<UndrawnRow> rows) {
        List<String> said = new ArrayList<>(sentences(rows, SHOWN));
        if (!rows.isEmpty()) {
            said.addFirst(Messages.text("paper.undrawn"));
        }
        return said;
    }

    /** Returns what is said of rows, a line each, of the first when they are more than {@code most}. */
    public static List<String> sentences(List<UndrawnRow> rows, int most) {
        List<String> said = new ArrayList<>();
        rows.stream().limit(most).map(UndrawnRow::sentence).forEach(said::add);
        if (rows.size() > most) {
            said.add(Messages.text("paper.undrawn.more", rows.size() - most));
        }
        return said;
    }
}
