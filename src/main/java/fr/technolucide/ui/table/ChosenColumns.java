package fr.technolucide.ui.table;

import fr.technolucide.ui.column.FittedColumns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.TableColumn;

/** Which columns of a table a person wants to see, and how wide; kept from one start to the next. */
final class ChosenColumns {

    private final String table;
    private final FittedColumns<RowSlot> fitted;
    private final Map<TableColumn<RowSlot, ?>, ShownColumn> columns;
    private final TableLayouts layouts;
    private final Set<TableColumn<RowSlot, ?>> hidden = new HashSet<>();

    /** @param columns of the table, in their order */
    ChosenColumns(
            String table,
            FittedColumns<RowSlot> fitted,
            Map<TableColumn<RowSlot, ?>, ShownColumn> columns,
            TableLayouts layouts) {
        this.table = table;
        this.fitted = fitted;
        this.columns = columns;
        this.layouts = layouts;
        Map<TableColumn<RowSlot, ?>, Double> widths = new HashMap<>();
        TableLayouts.Layout layout = layouts.of(table);
        columns.keySet().forEach(column -> {
            TableLayouts.Choice choice = layout.columns().get(column.getId());
            if (choice != null && choice.hidden()) {
                hidden.add(column);
            }
            if (choice != null && choice.width() > 0) {
                widths.put(column, choice.width());
            }
        });
        fitted.choose(widths);
        fitted.hide(hidden);
        fitted.onChosen(this::keep);
    }

    /** Returns the columns that the table may show now, whether they are hidden or not. */
    List<TableColumn<RowSlot, ?>> choice() {
        return columns.entrySet().stream()
                .filter(each -> each.getValue().there().getValue())
                .<TableColumn<RowSlot, ?>>map(Map.Entry::getKey)
                .toList();
    }

    ShownColumn shown(TableColumn<RowSlot, ?> column) {
        return Objects.requireNonNull(columns.get(column));
    }

    boolean isHidden(TableColumn<RowSlot, ?> column) {
        return hidden.contains(column);
    }

    /** Returns whether a column may be hidden: a table keeps one. */
    boolean canHide(TableColumn<RowSlot, ?> column) {
        return choice().stream().anyMatch(other -> other != column && !isHidden(other));
    }

    void hide(TableColumn<RowSlot, ?> column, boolean wanted) {
        if (wanted && canHide(column)) {
            hidden.add(column);
        } else if (!wanted) {
            hidden.remove(column);
        }
        fitted.hide(hidden);
        keep();
    }

    boolean areAnyWidthsChosen() {
        return !fitted.chosenWidths().isEmpty();
    }

    /** Lets the program fit every column again. */
    void fitAgain() {
        fitted.choose(Map.of());
        keep();
    }

    private void keep() {
        Map<TableColumn<RowSlot, ?>, Double> widths = fitted.chosenWidths();
        Map<String, TableLayouts.Choice> all = new HashMap<>(layouts.of(table).columns());
        columns.keySet()
                .forEach(column -> all.put(
                        column.getId(), new TableLayouts.Choice(isHidden(column), widths.getOrDefault(column, 0.0))));
        layouts.keep(table, new TableLayouts.Layout(all));
    }
}
