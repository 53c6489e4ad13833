package fr.technolucide.exchange.intake.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a sheet by their labels and synonyms: of the many headers of a wide table most name none. */
final class ColumnIndex {

    private final List<ColumnNames> columns;

    /** In the order of the sheet. */
    private final Map<String, List<ColumnNames>> byName = new HashMap<>();

    /** @param columns in the order of the sheet */
    ColumnIndex(List<ColumnNames> columns) {
        this.columns = columns;
        columns.forEach(column -> column.all()
                .forEach(name ->
                        byName.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(column)));
    }

    /** Returns the columns that a header names, given by its {@link ColumnNames#forms}, in the order of the sheet. */
    List<ColumnNames> named(List<String> forms) {
        List<ColumnNames> found = List.of();
        for (String form : forms) {
            List<ColumnNames> named = byName.getOrDefault(form, List.of());
            if (!found.isEmpty() && !named.isEmpty()) {
                return columns.stream()
                        .filter(column -> column.isNamedBy(forms))
                        .toList();
            }
            found = named.isEmpty() ? found : named;
        }
        return found;
    }
}
