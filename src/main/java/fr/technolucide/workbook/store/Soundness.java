package fr.technolucide.workbook.store;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The checks of a file: that its pages hold together, and that its cells are what the program wrote. */
final class Soundness {

    private final Statements statements;
    private final Schema schema;

    Soundness(Statements statements, Schema schema) {
        this.statements = statements;
        this.schema = schema;
    }

    /**
     * Refuses a file whose pages do not hold together: before it is written to, or shown.
     *
     * @param everyCell whether one with a cell that cannot be read is refused too
     */
    void requireReadable(StoreReader reader, boolean everyCell, Path file) throws SQLException {
        if (!Integrity.of(statements, false).isEmpty()) {
            throw new WorkbookException(Problem.DAMAGED, file);
        }
        if (everyCell) {
            requireNone(OddCells.of(statements, schema), reader, file);
        }
    }

    /** Refuses a file of which anything is not as it was written: before something of it leaves. */
    void requireWhole(StoreReader reader, Path file) throws SQLException {
        if (!Integrity.of(statements, true).isEmpty()) {
            throw new WorkbookException(Problem.DAMAGED, file);
        }
        requireNone(faults(), reader, file);
    }

    private void requireNone(List<CellFault> faults, StoreReader reader, Path file) {
        if (!faults.isEmpty()) {
            CellFault first = faults.getFirst();
            String label = new Labels(reader).of(first.sheet(), first.row());
            throw new WorkbookException(
                    Problem.ALTERED,
                    file,
                    Messages.text("sheet." + first.sheet().name() + ".one"),
                    label.isEmpty() ? first.row().toString() : label,
                    first.finding().sentence());
        }
    }

    /**
     * Returns the cells that hold what no version writes, then those that are not as the history says; none of a file of
     * a newer version, which may know more.
     */
    List<CellFault> faults() throws SQLException {
        if (isNewer()) {
            return List.of();
        }
        List<CellFault> faults = new ArrayList<>(OddCells.of(statements, schema));
        Set<Place> odd = new HashSet<>();
        faults.forEach(fault -> odd.add(Place.of(fault)));
        HistoryComparison.of(statements, schema).stream()
                .filter(fault -> !odd.contains(Place.of(fault)))
                .forEach(faults::add);
        return faults;
    }

    private record Place(UUID row, String column) {

        static Place of(CellFault fault) {
            return new Place(fault.row(), String.valueOf(fault.finding().column()));
        }
    }

    private boolean isNewer() throws SQLException {
        try (ResultSet found = statements.prepare("PRAGMA user_version").executeQuery()) {
            return found.getInt(1) > schema.version();
        }
    }
}
