package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.value.Headers;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file that nothing takes though nobody said to leave them out, told once a table. A column without
 * header, one of ids and one that the workbook computes itself lose nothing.
 */
public final class UnmatchedColumns {

    private static final int MOST_NAMED = 10;

    /** By header as it is compared, as the file writes it first. */
    private final Map<String, String> unmatched = new LinkedHashMap<>();

    private final Map<String, String> repeated = new LinkedHashMap<>();

    private UnmatchedColumns(List<MatchedColumn> columns) {
        Map<String, MatchReason> met = new HashMap<>();
        for (MatchedColumn matched : columns) {
            String name = Headers.normalise(matched.header());
            MatchReason first = met.putIfAbsent(name, matched.reason());
            if (matched.reason() == MatchReason.UNKNOWN && isNamed(name)) {
                sort(name, matched, first);
            }
        }
    }

    private static boolean isNamed(String name) {
        return !name.isEmpty() && !name.equals(ColumnChoice.ID);
    }

    /** @param first why the first column of that name goes where it goes; absent when there was none */
    private void sort(String name, MatchedColumn matched, @Nullable MatchReason first) {
        if (first == null || first == MatchReason.UNKNOWN) {
            unmatched.putIfAbsent(name, matched.header());
        } else if (first != MatchReason.LEFT_OUT) {
            repeated.putIfAbsent(name, matched.header());
        }
    }

    /** @param ours whether the table is an export of ours, in which nobody says where a column goes */
    public static List<String> sentences(Sheet sheet, List<MatchedColumn> columns, boolean ours) {
        UnmatchedColumns found = new UnmatchedColumns(columns);
        List<String> sentences = new ArrayList<>();
        columns.stream()
                .filter(matched -> matched.suggested() != null && matched.reason() != MatchReason.CONTENT)
                .findFirst()
                .ifPresent(matched -> sentences.add(Messages.text(
                        "intake.unlike",
                        Messages.words().capitalised(Messages.text("sheet." + sheet.name() + ".many")),
                        matched.option())));
        for (MatchedColumn matched : columns) {
            Column<?> column = matched.suggested();
            if (column != null && matched.reason() == MatchReason.CONTENT) {
                sentences.add(Messages.text(
                        "intake.suggested",
                        CellText.quote(matched.header()),
                        Messages.text(column.labelKey()),
                        matched.option()));
            }
        }
        if (!found.unmatched.isEmpty()) {
            String said = sentence("intake.unmatched", found.unmatched.values());
            sentences.add(ours ? said : said + " " + Messages.text("intake.unmatched.map"));
        }
        if (!found.repeated.isEmpty()) {
            sentences.add(sentence("intake.header_twice", found.repeated.values()));
        }
        return sentences;
    }

    /** Returns the columns that every new row needs and the file does not give. */
    public static List<Column<?>> absent(Sheet sheet, List<MatchedColumn> columns) {
        return sheet.stored().stream()
                .filter(column -> column.isRequired()
                        && (column.defaultValue().isEmpty() || column.kind() instanceof Kind.Date)
                        && !column.isSetByProgram()
                        && columns.stream().noneMatch(matched -> matched.fills(column)))
                .toList();
    }

    private static String sentence(String key, Collection<String> headers) {
        return Messages.text(key, named(headers), headers.size());
    }

    /** Returns texts of a file as a list of quotations, so many of them. */
    public static String named(Collection<String> headers) {
        List<String> names = new ArrayList<>(headers.stream()
                .limit(MOST_NAMED)
                .map(header -> Messages.text("intake.quoted", CellText.quote(header)))
                .toList());
        if (headers.size() > MOST_NAMED) {
            names.add(Messages.text("intake.others", headers.size() - MOST_NAMED));
        }
        return Messages.words().list(names);
    }
}
