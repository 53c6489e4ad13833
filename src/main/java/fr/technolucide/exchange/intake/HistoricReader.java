package fr.technolucide.exchange.intake;

import fr.technolucide.workbook.DelegatingReader;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The stored cells of a workbook as they were just after an entry of its history, as far as labels need them: whatever
 * else is asked is answered as of now.
 */
final class HistoricReader extends DelegatingReader {

    private final UUID entry;
    private final Map<String, Map<UUID, Row>> sheets = new HashMap<>();

    /** @param entry one that the history holds */
    HistoricReader(Reader now, UUID entry) {
        super(now);
        this.entry = entry;
    }

    private Map<UUID, Row> rowsOf(Sheet sheet) {
        return sheets.computeIfAbsent(sheet.name(), _ -> now.asOf(entry, sheet).orElseThrow());
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
