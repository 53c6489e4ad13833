package fr.technolucide.workbook;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Questions asked of a workbook. Every answer is a copy; none changes afterwards. */
public interface Reader {

    Schema schema();

    /** Returns the day on which derived values and bounds stand. */
    LocalDate today();

    Optional<Row> find(Sheet sheet, UUID id);

    /** Returns the rows with those ids that exist, by id. */
    Map<UUID, Row> find(Sheet sheet, Iterable<UUID> ids);

    /** Returns every row, in order of creation; for the small sheets. */
    List<Row> all(Sheet sheet);

    /** Passes over every row in order of creation, without holding them. */
    void each(Sheet sheet, Consumer<Row> action);

    /** Returns the rows whose cell equals a value, or whose cell of references contains it, in order of creation. */
    List<Row> where(Column<?> column, Object value);

    /**
     * Returns the ids of the rows that hold a value in a column; texts are compared as
     * {@link fr.technolucide.language.Fold#name names}.
     */
    List<UUID> same(Column<?> column, Object value);

    long count(Sheet sheet);

    Listing list(Query query);

    /** Returns the place of a row in a listing, from 0; −1 when it is not there. */
    int position(Listing listing, UUID id);

    /** Returns the first rows that {@link #list} would give, without listing the others: what a table shows at once. */
    List<Row> first(Query query, int limit);

    /**
     * Returns some of the rows of a listing, {@code from} included, {@code to} not; a row deleted since is left out.
     */
    List<Row> rows(Listing listing, int from, int to);

    /** Returns the sum of a column over the rows of a listing; the column is stored, or derived from the row alone. */
    long sum(Listing listing, Column<? extends Number> column);

    /**
     * Counts and sums by shared cells, in the database. A column of references groups each row once under each row it
     * refers to; a derived column must be of the row.
     */
    List<Group> group(Sheet sheet, List<Column<?>> by, @Nullable Column<? extends Number> sum);

    /**
     * Returns rows of any sheet whose texts contain every word, each as a whole word or its beginning; best sheets
     * first.
     */
    List<Hit> search(String words, int offset, int limit);

    /** Returns the steps of the history, newest first. */
    List<Step> steps(int offset, int limit);

    /** Returns the steps that changed one row, newest first, each with its entries for that row only. */
    List<Step> history(UUID row);

    /** Returns the id of the last entry of the history. */
    Optional<UUID> lastEntry();

    /** Returns the id of the first entry of the history, which every copy of a workbook has; absent of an empty one. */
    Optional<UUID> firstEntry();

    /**
     * Returns the stored cells of existing rows as they were just after an entry of the history; a row that did not
     * exist then is left out. Empty when the history does not hold that entry.
     */
    Optional<Map<UUID, Row>> asOf(UUID entry, Sheet sheet);

    /** Returns the effects that deleting a row would have, to be shown before it is done. */
    default Deletion deletion(Sheet sheet, UUID id) {
        return deletion(sheet, List.of(id));
    }

    /** Returns the effects that deleting some rows of a sheet together would have. */
    Deletion deletion(Sheet sheet, List<UUID> ids);

    /** Returns a step of the history; empty when it holds none of that id. */
    Optional<Step> step(UUID id);

    /** Returns the step that an undo or a redo was about in the end; any other step itself. */
    default Step original(Step step) {
        Step original = step;
        for (UUID before = step.reverts(); before != null; before = original.reverts()) {
            Optional<Step> found = step(before);
            if (found.isEmpty()) {
                break;
            }
            original = found.get();
        }
        return original;
    }

    /** Returns the number of bytes of a blob; empty where the file does not hold all of them. */
    Optional<Long> blobSize(String hash);

    /**
     * Writes the bytes of a blob that the file holds.
     *
     * @throws java.io.UncheckedIOException if the stream fails, or what was written does not have this hash
     */
    void writeBlob(String hash, OutputStream out);

    /** Returns the step that undo would take back; empty when there is none. */
    Optional<Step> undoable();

    Optional<Step> redoable();

    /** Returns the values of a column for some rows, whatever its kind; a row without value is left out. */
    <T> Map<UUID, T> values(Column<T> column, List<Row> rows);

    /**
     * Returns something made from the whole workbook, by its class. A reader that remembers makes it once; hence what
     * is made must not depend on anything else.
     */
    default <T> T made(Class<T> what, Function<Reader, T> making) {
        return making.apply(this);
    }

    /** Returns whether this reader keeps what is {@linkplain #made made} from it. */
    default boolean remembers() {
        return false;
    }

    /** Returns the same rows with the given derived columns computed, so that {@link Row#get} answers for them. */
    default List<Row> complete(List<Row> rows, List<Column<?>> columns) {
        List<Row> completed = rows;
        for (Column<?> column : columns) {
            if (column.kind() instanceof Kind.Derived<?>(var _, Formula.OverRows<?> _)) {
                Map<UUID, ?> values = values(column, rows);
                completed = completed.stream()
                        .map(row -> row.withValue(column, values.get(row.id())))
                        .toList();
            }
        }
        return completed;
    }
}
