package fr.technolucide.exchange.names;

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
 * @param place   where it stands
 * @param where   its sheet, its row and its column, in words, with the names that the workbook has
 * @param mention the name
 * @param text    the whole text of the cell
 */
public record NameInText(Place place, String where, Mention mention, String text) {

    private static final Pattern END = Pattern.compile("(?<!\\b(?:M|Mr|Dr|Pr|\\p{Lu}))[.!?…]+[»\")]*\\s+|\\R");
    /** The most characters shown of a sentence on either side of the name. */
    private static final int SHOWN = 120;

    /** Returns every name found in the texts, sheet after sheet, in order of creation. */
    public static List<NameInText> all(Reader reader, Texts texts) {
        KnownNames names = KnownNames.of(reader, texts);
        Labels labels = new Labels(reader);
        List<NameInText> all = new ArrayList<>();
        for (Sheet sheet : reader.schema().sheets()) {
            reader.each(
                    sheet,
                    row -> sheet.stored().stream()
                            .filter(column -> ToldCells.isSearched(row, column))
                            .forEach(column -> add(all, names, labels, row, column)));
        }
        return List.copyOf(all);
    }

    private static void add(List<NameInText> all, KnownNames names, Labels labels, Row row, Column<?> column) {
        if (row.get(column) instanceof String text) {
            List<Mention> mentions = names.mentions(text);
            for (int number = 0; number < mentions.size(); number++) {
                all.add(new NameInText(
                        new Place(row.id(), column, number), where(row, column, labels), mentions.get(number), text));
            }
        }
    }

    private static String where(Row row, Column<?> column, Labels labels) {
        return Messages.text(
                "export.names.where",
                Messages.words()
                        .capitalised(Messages.find("sheet." + row.sheet().name() + ".many")
                                .orElse(row.sheet().name())),
                labels.of(row),
                Labels.of(column));
    }

    /** Returns what its sentence says before the name; cut where it is long. */
    private String before() {
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
    private String after() {
        Matcher end = END.matcher(text).region(mention.end(), text.length());
        String after = text.substring(mention.end(), end.find() ? end.end() : text.length())
                .stripTrailing();
        return after.length() > SHOWN ? after.substring(0, SHOWN) + "…" : after;
    }

    /** Returns the words of the text that are replaced, what is elided included. */
    public String replaced() {
        return text.substring(mention.start(), mention.end());
    }

    /** Returns its sentence as it is in the workbook. */
    public String sentence() {
        return before() + mention.found() + after();
    }
}
