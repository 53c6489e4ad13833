package fr.technolucide.exchange.names;

import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.SeedWords;
import fr.technolucide.exchange.names.NameChoices.Place;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name found in a text that an export without names tells, with what a person needs to see whether it is one.
 *
 * @param row  as it is in the workbook, with its names
 * @param text of the cell
 */
public record NameInText(Row row, Column<?> column, int number, Mention mention, String text) {

    private static final Pattern END = Pattern.compile("(?<!\\b(?:M|Mr|Dr|Pr|\\p{Lu}))[.!?…]+[»\")]*\\s+|\\R");
    /** The most characters shown of a sentence on either side of the name. */
    private static final int SHOWN = 120;

    /** Returns every name found in the texts, sheet after sheet, in order of creation. */
    public static List<NameInText> all(Reader reader, Texts texts) {
        KnownNames names = KnownNames.of(reader, texts);
        List<NameInText> all = new ArrayList<>();
        for (Sheet sheet : reader.schema().sheets()) {
            reader.each(
                    sheet,
                    row -> sheet.stored().stream()
                            .filter(column -> isSearched(row, column) && WithoutNames.isTold(column))
                            .forEach(column -> add(all, names, row, column)));
        }
        return List.copyOf(all);
    }

    private static void add(List<NameInText> all, KnownNames names, Row row, Column<?> column) {
        if (row.get(column) instanceof String text) {
            List<Mention> mentions = names.mentions(text);
            for (int number = 0; number < mentions.size(); number++) {
                all.add(new NameInText(row, column, number, mentions.get(number), text));
            }
        }
    }

    /**
     * Returns whether names are looked for in a cell: in a text that people wrote, which holds more than the name of
     * this very person.
     */
    static boolean isSearched(Row row, Column<?> column) {
        return row.get(column) instanceof String
                && !isName(column)
                && !column.isSetByProgram()
                && !SeedWords.isShipped(row, column);
    }

    /** Returns whether a column holds the names of people or experts. */
    static boolean isName(Column<?> column) {
        return column.equals(People.NAME) || column.equals(Experts.NAME);
    }

    public Place place() {
        return new Place(row.id(), column, number);
    }

    /** Returns what its sentence says before the name, and what is elided there; cut where it is long. */
    public String before() {
        int start = mention.end() - mention.found().length();
        int from = 0;
        Matcher end = END.matcher(text).region(0, start);
        while (end.find()) {
            from = end.end();
        }
        String before = text.substring(from, start);
        return before.length() > SHOWN ? "…" + before.substring(before.length() - SHOWN) : before;
    }

    /** Returns what its sentence says after the name; cut where it is long. */
    public String after() {
        Matcher end = END.matcher(text).region(mention.end(), text.length());
        String after = text.substring(mention.end(), end.find() ? end.end() : text.length())
                .stripTrailing();
        return after.length() > SHOWN ? after.substring(0, SHOWN) + "…" : after;
    }

    /** Returns its sheet, its row and its column, in words. */
    public String where(Labels labels) {
        return Messages.text(
                "export.names.where",
                Messages.words()
                        .capitalised(Messages.text("sheet." + row.sheet().name() + ".many")),
                labels.of(row),
                Labels.of(column));
    }

    /** Returns its sentence as it is in the workbook. */
    public String sentence() {
        return before() + mention.found() + after();
    }
}
