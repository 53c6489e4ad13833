package fr.technolucide.insight;

import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps rows by their id. */
final class RowsById {

    private RowsById() {}

    static Map<UUID, Row> of(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
    }

    static @Nullable Row find(Map<UUID, Row> rows, @Nullable UUID id) {
        return id == null ? null : rows.get(id);
    }
}
