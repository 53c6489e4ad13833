package fr.technolucide.exchange.intake.plan;

import fr.technolucide.workbook.DelegatingReader;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The workbook with the rows that a plan brings, as far as labels need them. */
final class PlannedReader extends DelegatingReader {

    private final Map<UUID, Row> coming = new HashMap<>();

    PlannedReader(Reader now) {
        super(now);
    }

    void add(Row row) {
        coming.put(row.id(), row);
    }

    @Override
    public Optional<Row> find(Sheet sheet, UUID id) {
        Row row = coming.get(id);
        return row == null ? now.find(sheet, id) : Optional.of(row);
    }
}
