package fr.technolucide.ui.sheet;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.RefusedEdit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/**
 * What to say beside each field: of the row as it stands, or of what was typed there and could not be written, which
 * comes first and stays until it is mended.
 */
final class FieldFindings {

    private static final String WAITING = "form.waiting";

    private final ObservableMap<Column<?>, Finding> shown = FXCollections.observableHashMap();
    private final Set<Column<?>> unwritten = new HashSet<>();
    private Set<Column<?>> waiting = Set.of();

    ObservableMap<Column<?>, Finding> shown() {
        return shown;
    }

    /** Whether a field holds something that could not be written. */
    boolean isAnyUnwritten() {
        return !unwritten.isEmpty();
    }

    /** What to say of each such field. */
    Stream<Finding> unwritten() {
        return unwritten.stream().map(shown::get);
    }

    void clear() {
        unwritten.clear();
        waiting = Set.of();
        shown.clear();
    }

    void refuse(Finding finding) {
        Column<?> column = finding.column();
        if (column != null) {
            unwritten.add(column);
            shown.put(column, finding);
        }
    }

    /**
     * Says what a refused change broke; what is about the whole row, or about a row written with it, is said beside the
     * field that was typed in.
     */
    void refuse(RefusedEdit refused, Column<?> typed) {
        for (Finding finding : refused.findings()) {
            Column<?> about = finding.column();
            boolean here = about != null && about.sheet().equals(typed.sheet());
            refuse(new Finding(finding.severity(), here ? about : typed, finding.key(), finding.args()));
        }
    }

    void settle(Column<?> column) {
        unwritten.remove(column);
        shown.remove(column);
    }

    /** @param columns those whose value stands in the form and waits for the disk */
    void await(Set<Column<?>> columns) {
        if (!columns.equals(waiting)) {
            shown.values().removeIf(finding -> finding.key().equals(WAITING));
            waiting = Set.copyOf(columns);
            sayWaiting();
        }
    }

    private void sayWaiting() {
        waiting.forEach(column -> shown.putIfAbsent(column, Finding.warning(column, WAITING)));
    }

    /** @param draft whether the row is still being composed: its empty cells are then no reproach */
    void review(FormRow row, boolean draft) {
        shown.keySet().retainAll(unwritten);
        for (Finding finding : row.findings()) {
            Column<?> column = finding.column();
            if (column != null && !(draft && finding.isError() && row.row().isEmpty(column))) {
                shown.putIfAbsent(column, finding);
            }
        }
        sayWaiting();
    }
}
