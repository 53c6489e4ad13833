package fr.technolucide.ui.table;

import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Listing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one answer of the database, fetched by page when the table looks at them. It keeps the pages looked at
 * last, so that memory does not grow with the sheet. It never changes: another answer is another list.
 */
final class RowPages extends ObservableListBase<RowSlot> {

    private static final int PAGE = 50;
    private static final int PAGES_KEPT = 20;

    private final LiveQuery live;
    private final Listing listing;
    private final Collection<Column<?>> columns;
    private final IntFunction<ObservableValue<@Nullable DisplayedRow>> fetching = this::row;
    private final Map<Integer, List<ObjectProperty<@Nullable DisplayedRow>>> pages =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Integer, List<ObjectProperty<@Nullable DisplayedRow>>> eldest) {
                    return size() > PAGES_KEPT;
                }
            };

    RowPages(LiveQuery live, Listing listing, Collection<Column<?>> columns) {
        this.live = live;
        this.listing = listing;
        this.columns = columns;
    }

    /** Returns the first row of the page that holds a row. */
    static int pageStart(int index) {
        return index / PAGE * PAGE;
    }

    /** Returns one past the last row of the two pages from a start. */
    static int pagesEnd(int start, int size) {
        return Math.min(start + 2 * PAGE, size);
    }

    @Override
    public RowSlot get(int index) {
        return new RowSlot(listing.keys()[Objects.checkIndex(index, size())], index, fetching);
    }

    /** Returns a row, and fetches its page unless that is there. */
    private ObservableValue<@Nullable DisplayedRow> row(int index) {
        int page = index / PAGE;
        List<ObjectProperty<@Nullable DisplayedRow>> rows = pages.get(page);
        if (rows == null) {
            rows = empty(page);
            fetch(rows, page * PAGE);
        }
        return rows.get(index % PAGE);
    }

    @Override
    public int size() {
        return listing.size();
    }

    /** Puts rows that were fetched with the listing, so that the first sight is not blank; from a page's start. */
    void put(int from, List<DisplayedRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            int index = from + i;
            List<ObjectProperty<@Nullable DisplayedRow>> page = pages.get(index / PAGE);
            (page == null ? empty(index / PAGE) : page).get(index % PAGE).set(rows.get(i));
        }
    }

    /** Returns the first row of the first page that is there; 0 without one. */
    int firstKnown() {
        return PAGE * pages.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private List<ObjectProperty<@Nullable DisplayedRow>> empty(int page) {
        int from = page * PAGE;
        List<ObjectProperty<@Nullable DisplayedRow>> rows = new ArrayList<>();
        for (int i = from; i < Math.min(from + PAGE, size()); i++) {
            rows.add(new SimpleObjectProperty<>());
        }
        pages.put(page, rows);
        return rows;
    }

    private void fetch(List<ObjectProperty<@Nullable DisplayedRow>> page, int from) {
        live.askMore(reader -> DisplayedRow.load(reader, listing, from, from + page.size(), columns))
                .then(rows -> fill(page, rows));
    }

    /**
     * Fills a page with its rows; does nothing when there are fewer rows: one was deleted meanwhile, and a fresh listing is
     * on its way.
     */
    private static void fill(List<ObjectProperty<@Nullable DisplayedRow>> page, List<DisplayedRow> rows) {
        if (rows.size() == page.size()) {
            for (int i = 0; i < rows.size(); i++) {
                page.get(i).set(rows.get(i));
            }
        }
    }

    /** Returns the index by key, without fetching the rows before. */
    @Override
    public int indexOf(@Nullable Object item) {
        if (!(item instanceof RowSlot slot)) {
            return -1;
        }
        long[] keys = listing.keys();
        if (slot.index() < keys.length && keys[slot.index()] == slot.key()) {
            return slot.index();
        }
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == slot.key()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(@Nullable Object item) {
        return indexOf(item) >= 0;
    }

    /**
     * Returns whether it is the same object: two answers without rows differ, although lists are usually compared by
     * content.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    Listing listing() {
        return listing;
    }
}
