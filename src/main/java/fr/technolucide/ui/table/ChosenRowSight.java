package fr.technolucide.ui.table;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/**
 * Keeps the row that was chosen last in sight while its table gets lower, as when something opens under it. A row that
 * someone scrolled away from stays away.
 */
final class ChosenRowSight {

    private final TableView<?> table;
    private final Runnable laidOut = this::laidOut;

    /** Where the rows in sight began before the table got lower, by their places in the list; empty while it does not. */
    private Map<Integer, Double> before = Map.of();

    private int chosen;
    private double height;

    private ChosenRowSight(TableView<?> table) {
        this.table = table;
        table.heightProperty().subscribe((before, now) -> {
            if (now.doubleValue() < before.doubleValue() && this.before.isEmpty()) {
                remember();
            }
        });
    }

    static void keep(TableView<?> table) {
        var _ = new ChosenRowSight(table);
    }

    /** The rows are still where they were: they are laid out later. */
    private void remember() {
        Scene scene = table.getScene();
        chosen = table.getSelectionModel().getSelectedIndex();
        Optional<Bounds> place = rows().filter(row -> row.getIndex() == chosen)
                .map(Node::getBoundsInParent)
                .findFirst();
        if (scene != null && place.isPresent()) {
            height = place.get().getHeight();
            before = rows().collect(Collectors.toMap(TableRow::getIndex, ChosenRowSight::top, (one, other) -> one));
            scene.addPostLayoutPulseListener(laidOut);
        }
    }

    /** Returns the rows that are in sight, or a part of them. */
    private Stream<TableRow<?>> rows() {
        double room = room();
        return table.lookupAll(".table-row-cell").stream()
                .<TableRow<?>>map(node -> (TableRow<?>) node)
                .filter(row -> row.isVisible()
                        && row.getBoundsInParent().getMaxY() > 0
                        && row.getBoundsInParent().getMinY() < room);
    }

    private static double top(TableRow<?> row) {
        return row.getBoundsInParent().getMinY();
    }

    /** Returns the height in which rows are seen. */
    private double room() {
        return table.lookup(".clipped-container") instanceof Region seen ? seen.getHeight() : 0;
    }

    /** JavaFX has moved the rows too, the more the farther down they are in the list; one that is seen says how much. */
    private void laidOut() {
        Map<Integer, Double> places = before;
        before = Map.of();
        Scene scene = table.getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(laidOut);
        }
        double top = rows().filter(row -> places.containsKey(row.getIndex()))
                .mapToDouble(
                        row -> places.getOrDefault(chosen, 0.0) + top(row) - places.getOrDefault(row.getIndex(), 0.0))
                .findFirst()
                .orElse(0);
        double hidden = Math.max(top + height - room(), 0);
        double away = top < 0 ? top : Math.min(hidden, top);
        if (away != 0
                && chosen == table.getSelectionModel().getSelectedIndex()
                && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(away);
        }
    }
}
