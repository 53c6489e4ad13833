package fr.technolucide.exchange.intake;

import fr.technolucide.workbook.DelegatingReader;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The rows of a workbook as an export of ours wrote them, rebuilt from the entry of the history that it names. */
final class ExportedRows {

    private final Reader then;
    private final boolean isKnown;
    private final boolean isNow;
    private final Map<String, Map<UUID, Row>> rows = new HashMap<>();

    /**
     * @param entry the last entry of the history when the file was written; empty, or one that this workbook does not
     *     know, and the file is compared with the present
     */
    ExportedRows(Reader reader, Optional<UUID> entry) {
        this.isKnown = entry.isPresent() && isKnown(reader, entry.get());
        this.isNow = entry.isPresent() && entry.equals(reader.lastEntry());
        this.then = isKnown && !isNow ? new HistoricReader(reader, entry.orElseThrow()) : reader;
    }

    /** Returns whether the history of this workbook holds an entry. */
    static boolean isKnown(Reader reader, UUID entry) {
        return reader.asOf(entry, reader.schema().sheets().getFirst()).isPresent();
    }

    /** Returns whether these are the rows of the export, rather than those of today. */
    boolean isKnown() {
        return isKnown || isNow;
    }

    /** Returns whether nothing has changed in the workbook since. */
    boolean isNow() {
        return isNow;
    }

    /** Returns the stored cells as they were, as far as labels need them. */
    Reader reader() {
        return then;
    }

    Optional<Row> row(Sheet sheet, UUID id) {
        return Optional.ofNullable(all(sheet).get(id));
    }

    Set<UUID> ids(Sheet sheet) {
        return all(sheet).keySet();
    }

    private Map<UUID, Row> all(Sheet of) {
        return rows.computeIfAbsent(of.name(), _ -> {
            List<Row> all = isNow ? then.complete(then.all(of), of.derived()) : then.all(of);
            Map<UUID, Row> byId = new HashMap<>();
            all.forEach(row -> byId.put(row.id(), row));
            return byId;
        });
    }

    /**
     * The stored cells of a workbook as they were just after an entry of its history, as far as labels need them: whatever
     * else is asked is answered as of now.
     */
    private static final class HistoricReader extends DelegatingReader {

        private final UUID entry;
        private final Map<String, Map<UUID, Row>> sheets = new HashMap<>();

        /** @param entry one that the history holds */
        HistoricReader(Reader now, UUID entry) {
            super(now);
            this.entry = entry;
        }

        private Map<UUID, Row> rowsOf(Sheet sheet) {
            return sheets.computeIfAbsent(
                    sheet.name(), _ -> now.asOf(entry, sheet).orElseThrow());
        }

        @Override
        public Optional<Row> find(Sheet sheet, UUID id) {
            return Optional.ofNullable(rowsOf(sheet).get(id));
        }

        @Override
        public List<Row> all(Sheet sheet) {
            return List.copyOf(rowsOf(sheet).values());
        }

        @Override
        public void each(Sheet sheet, Consumer<Row> action) {
            rowsOf(sheet).values().forEach(action);
        }
    }
}
