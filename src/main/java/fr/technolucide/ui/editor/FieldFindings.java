package fr.technolucide.ui.editor;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.RefusedEdit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/**
 * The finding shown beside each field: about the row as it is, or about what was typed there and could not be written,
 * which comes first and stays until it is fixed.
 */
final class FieldFindings {

    private static final String WAITING = "form.waiting";

    private final ObservableMap<Column<?>, Finding> shown = FXCollections.observableHashMap();
    private final Set<Column<?>> unwritten = new HashSet<>();
    /** For each field whose value broke a rule, the fields beside which that is said. */
    private final Map<Column<?>, Set<Column<?>>> refused = new HashMap<>();

    private Set<Column<?>> waiting = Set.of();

    ObservableMap<Column<?>, Finding> shown() {
        return shown;
    }

    /** Returns whether a field holds something that could not be written. */
    boolean isAnyUnwritten() {
        return !unwritten.isEmpty();
    }

    /** Returns whether a field shows something that the row does not hold, and that must be fixed there. */
    boolean isKept(Column<?> column) {
        return unwritten.contains(column) || refused.containsKey(column);
    }

    /** Returns the finding of each such field. */
    Stream<Finding> unwritten() {
        return unwritten.stream().map(shown::get);
    }

    void clear() {
        unwritten.clear();
        refused.clear();
        waiting = Set.of();
        shown.clear();
    }

    /** Says something beside its field where nothing is said yet. */
    void sayIfFree(Finding finding) {
        if (finding.column() != null) {
            shown.putIfAbsent(finding.column(), finding);
        }
    }

    void refuse(Finding finding) {
        Column<?> column = finding.column();
        if (column != null) {
            unwritten.add(column);
            shown.remove(
                    column); // an equal finding about the row may stand there: whoever listens hears that it is refused
            shown.put(column, finding);
        }
    }

    /**
     * Says what a refused change broke; what is about the whole row, or about a row written with it, is said beside the
     * field that was typed in.
     */
    void refuse(RefusedEdit refusal, Column<?> typed) {
        Set<Column<?>> said = new HashSet<>();
        for (Finding finding : refusal.findings()) {
            Column<?> about = finding.column();
            Column<?> beside = about != null && about.sheet().equals(typed.sheet()) ? about : typed;
            refuse(new Finding(finding.severity(), beside, finding.key(), finding.args()));
            said.add(beside);
        }
        refused.put(typed, said);
    }

    /** Forgets the findings of a field in which something else was typed, wherever they are shown. */
    void settle(Column<?> column) {
        forget(column);
        Optional.ofNullable(refused.remove(column)).stream()
                .flatMap(Set::stream)
                .filter(about -> !refused.containsKey(about))
                .forEach(this::forget);
    }

    private void forget(Column<?> column) {
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
