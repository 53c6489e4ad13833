package fr.technolucide.ui.search;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Hit;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The lines under the search field, read from the workbook: a heading for each sheet, its rows, and where they match. */
final class SearchPage {

    private static final int SIZE = 25;

    private SearchPage() {}

    static List<SearchItem> read(Reader reader, String words, int offset) {
        List<Hit> hits = reader.search(words, offset, SIZE + 1);
        Labels labels = new Labels(reader);
        List<SearchItem> items = new ArrayList<>();
        Sheet last = null;
        for (Hit hit : hits.subList(0, Math.min(SIZE, hits.size()))) {
            if (!Objects.equals(hit.sheet(), last)) {
                items.add(new SearchItem.Heading(hit.sheet()));
                last = hit.sheet();
            }
            String label = labels.title(hit.sheet(), hit.row());
            String where = SearchMatch.isIn(label, words)
                    ? ""
                    : reader.find(hit.sheet(), hit.row())
                            .map(row -> where(row, labels, words))
                            .orElse("");
            items.add(new SearchItem.Found(hit.sheet(), hit.row(), label, where, words));
        }
        if (hits.size() > SIZE) {
            items.add(new SearchItem.More(words, offset + SIZE));
        }
        return items.isEmpty() && offset == 0 ? List.of(new SearchItem.Nothing(words)) : items;
    }

    /** Returns the first cell that holds one of the words, cut around it; what is computed is not searched. */
    private static String where(Row row, Labels labels, String words) {
        for (Column<?> column : row.sheet().stored()) {
            String text = column.isHidden() || row.get(column) == null ? "" : labels.text(column, row.get(column));
            if (SearchMatch.isIn(text, words)) {
                return Messages.text("shell.search.where", SchemaLabels.label(column), SearchMatch.around(text, words));
            }
        }
        return "";
    }
}
