package fr.technolucide.exchange.intake.read;

import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values read from one row of a file, cell by cell, before anything is decided about it. */
public final class ParsedRow {

    /** A cell that cannot be taken. */
    public record Fault(Column<?> column, String header, String reason, ParseResult.@Nullable Doubt doubt) {}

    public final int line;
    public final Map<Column<?>, Object> given = new LinkedHashMap<>();
    public final Map<Column<?>, String> warnings = new LinkedHashMap<>();

    /** Cells that held something which is left out, each with the sentence that says so. */
    final Map<Column<?>, String> leftOut = new LinkedHashMap<>();

    public final List<Fault> faults = new ArrayList<>();
    private final Map<Column<?>, List<UUID>> companions = new LinkedHashMap<>();

    public ParsedRow(int line) {
        this.line = line;
    }

    /** Notes rows that a cell names beside the one that it is about. */
    void accompanied(Column<?> with, List<UUID> others) {
        if (!others.isEmpty()) {
            companions.put(with, others);
        }
    }

    /** Adds those rows to the cell that lists them, whichever of the two was read first. */
    void bringTogether() {
        companions.forEach((column, others) -> {
            Set<Object> all = new LinkedHashSet<>(others);
            all.addAll(given.get(column) instanceof List<?> listed ? listed : List.of());
            given.put(column, List.copyOf(all));
        });
    }

    /** Returns the rows that the cells refer to. */
    List<UUID> targets() {
        List<UUID> targets = new ArrayList<>();
        for (Object value : given.values()) {
            if (value instanceof UUID id) {
                targets.add(id);
            } else if (value instanceof List<?> ids) {
                ids.forEach(id -> targets.add((UUID) id));
            }
        }
        return targets;
    }
}
