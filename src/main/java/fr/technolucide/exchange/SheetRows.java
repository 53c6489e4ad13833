package fr.technolucide.exchange;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet in the order of its table, their derived cells computed, passed over page by page so that memory
 * does not grow with the sheet. The first page is read once, however often it is passed over.
 */
public final class SheetRows {

    private static final int PAGE = 2_000;

    private final Reader reader;
    private final List<Column<?>> derived;
    private final Listing listing;
    private @Nullable List<Row> firstPage;

    public SheetRows(Reader reader, Sheet sheet) {
        this(reader, Query.of(sheet));
    }

    /** Takes the rows that a query lists, in its order. */
    public SheetRows(Reader reader, Query query) {
        this.reader = reader;
        this.derived = query.sheet().derived();
        this.listing = reader.list(query);
    }

    public int size() {
        return listing.size();
    }

    /**
     * Returns the sum of a column over these rows, computed by the database; the column is stored, or derived from the
     * row alone.
     */
    public long sum(Column<? extends Number> column) {
        return reader.sum(listing, column);
    }

    /** @throws java.util.concurrent.CancellationException between two pages, if cancelled */
    public void each(ProgressListener progress, Consumer<Row> action) {
        for (int from = 0; from < size(); from += PAGE) {
            progress.step((double) from / size());
            page(from).forEach(action);
        }
        progress.step(1);
    }

    /** Returns the place of each row, from 0, by its id. */
    public Map<UUID, Integer> places() {
        Map<UUID, Integer> places = new HashMap<>();
        for (int from = 0; from < size(); from += PAGE) {
            reader.rows(listing, from, Math.min(from + PAGE, size()))
                    .forEach(row -> places.put(row.id(), places.size()));
        }
        return places;
    }

    /** Returns the first rows, at most so many, and no more than a page of them. */
    public List<Row> first(int most) {
        List<Row> rows = page(0);
        return rows.subList(0, Math.min(most, rows.size()));
    }

    private List<Row> page(int from) {
        if (from > 0) {
            return read(from);
        }
        if (firstPage == null) {
            firstPage = read(0);
        }
        return firstPage;
    }

    private List<Row> read(int from) {
        return reader.complete(reader.rows(listing, from, Math.min(from + PAGE, size())), derived);
    }
}
