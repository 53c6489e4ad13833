package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.ExportColumns;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a table that an export of ours wrote, by its headers.
 *
 * @param fields by column of the file; {@code null} where a header is not ours
 */
public record OurTable(Texts texts, List<@Nullable ExportColumn> fields) {

    /**
     * Reads headers in the language that recognises most of them.
     *
     * @param written the fields of the sheet, in a language
     */
    public static OurTable of(List<String> headers, Function<Texts, ExportColumns> written) {
        OurTable best = null;
        for (Language language : Language.values()) {
            Texts texts = Messages.in(language);
            OurTable table = new OurTable(texts, recognised(headers, written.apply(texts)));
            if (best == null || table.known() > best.known()) {
                best = table;
            }
        }
        return Objects.requireNonNull(best);
    }

    private static List<@Nullable ExportColumn> recognised(List<String> headers, ExportColumns written) {
        Map<String, ExportColumn> byHeader = new HashMap<>();
        written.fields().forEach(field -> byHeader.put(folded(field.header()), field));
        List<@Nullable ExportColumn> fields = new ArrayList<>();
        headers.forEach(header -> fields.add(byHeader.remove(folded(header))));
        return fields;
    }

    private static String folded(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }

    long known() {
        return fields.stream().filter(field -> field != null).count();
    }

    /** Returns the place of the mark of the export; -1 when there is none. */
    public int mark() {
        for (int i = 0; i < fields.size(); i++) {
            ExportColumn field = fields.get(i);
            if (field != null && field.part() == ExportColumn.Part.MARK) {
                return i;
            }
        }
        return -1;
    }

    public boolean hasId() {
        return fields.stream().anyMatch(field -> field != null && field.part() == ExportColumn.Part.ID);
    }

    /** Returns whether every header is one of an export and the ids are there. */
    public boolean isWhole() {
        return known() == fields.size() && hasId();
    }

    /**
     * Returns whether what a file says of a derived column may be compared with what is computed now: sentences and names are
     * in the language in which they were written.
     */
    public boolean isComparable(Column<?> column) {
        boolean words = column.kind() instanceof Kind.Derived<?> derived
                && derived.value() instanceof Value.Plain<?> plain
                && switch (plain.kind()) {
                    case Kind.Text _, Kind.LongText _, Kind.Reference _, Kind.References _ -> true;
                    default -> false;
                };
        return !words || texts.language() == Messages.language();
    }

    /** Returns the match of each column, for the report. */
    public List<MatchedColumn> matched(List<String> headers) {
        List<MatchedColumn> matched = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            matched.add(matched(i, headers.get(i)));
        }
        return matched;
    }

    private MatchedColumn matched(int index, String header) {
        ExportColumn field = fields.get(index);
        if (field == null) {
            return new MatchedColumn(index, header, null, MatchReason.UNKNOWN, ColumnHint.NONE);
        }
        Column<?> column = field.column();
        if (field.part() == ExportColumn.Part.MARK) {
            return new MatchedColumn(index, header, null, MatchReason.COMPUTED, ColumnHint.NONE);
        }
        if (column == null) {
            return new MatchedColumn(index, header, null, MatchReason.ID, ColumnHint.NONE);
        }
        return column.isDerived()
                ? new MatchedColumn(index, header, null, MatchReason.COMPUTED, ColumnHint.NONE)
                : new MatchedColumn(index, header, column, MatchReason.OURS, ColumnHint.NONE);
    }

    /** Returns the fields that the given sheet would have under these headers. */
    public static OurTable of(List<String> headers, Sheet sheet, boolean text) {
        return of(headers, texts -> text ? CsvExport.fields(sheet, texts) : BoardWorkbook.fields(sheet, texts));
    }
}
