package fr.technolucide.ui.table;

import fr.technolucide.ui.column.FittedColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Which columns of a table a person wants to see, in which order, how wide, and which order the rows; kept from one start to the next. */
final class ChosenColumns {

    private final String table;
    private final FittedColumns<RowSlot> fitted;
    private final Map<TableColumn<RowSlot, ?>, ShownColumn> columns;
    private final TableLayouts layouts;
    private final ObservableList<TableColumn<RowSlot, ?>> order;
    private final Set<TableColumn<RowSlot, ?>> hidden = new HashSet<>();

    /**
     * @param order   of the columns in the table, which a person may change
     * @param columns of the table, in the order of the program
     */
    ChosenColumns(
            String table,
            ObservableList<TableColumn<RowSlot, ?>> order,
            FittedColumns<RowSlot> fitted,
            Map<TableColumn<RowSlot, ?>, ShownColumn> columns,
            TableLayouts layouts) {
        this.table = table;
        this.order = order;
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
        List<TableColumn<RowSlot, ?>> own = List.copyOf(order);
        List<TableColumn<RowSlot, ?>> wanted = own.stream()
                .sorted(Comparator.comparingInt(
                        column -> place(layout.columns().get(column.getId()), own.indexOf(column))))
                .toList();
        if (!wanted.equals(own)) {
            order.setAll(wanted);
        }
        order.addListener((ListChangeListener<TableColumn<RowSlot, ?>>) change -> keep());
    }

    private static int place(TableLayouts.@Nullable Choice choice, int own) {
        return choice == null || choice.place() == TableLayouts.Choice.OWN ? own : choice.place();
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

    /** Returns whether a column left the table for want of room. */
    boolean isAway(TableColumn<RowSlot, ?> column) {
        return fitted.awayProperty().get().contains(column);
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

    /** Returns whether a column that is seen stands at a side of another one. */
    boolean canMove(TableColumn<RowSlot, ?> column, int step) {
        return neighbour(column, step).isPresent();
    }

    /** Moves a column over the next one that is seen, to the right (1) or to the left (-1). */
    void move(TableColumn<RowSlot, ?> column, int step) {
        neighbour(column, step).ifPresent(other -> {
            List<TableColumn<RowSlot, ?>> wanted = new ArrayList<>(order);
            wanted.remove(column);
            wanted.add(wanted.indexOf(other) + (step > 0 ? 1 : 0), column);
            order.setAll(wanted);
        });
    }

    private Optional<TableColumn<RowSlot, ?>> neighbour(TableColumn<RowSlot, ?> column, int step) {
        List<TableColumn<RowSlot, ?>> seen =
                order.stream().filter(TableColumn::isVisible).toList();
        int place = seen.indexOf(column) + step;
        return seen.contains(column) && place >= 0 && place < seen.size()
                ? Optional.of(seen.get(place))
                : Optional.empty();
    }

    boolean isMoved() {
        return !order.equals(List.copyOf(columns.keySet()));
    }

    /** Puts the columns in the order of the program again. */
    void order() {
        order.setAll(columns.keySet());
    }

    boolean areAnyWidthsChosen() {
        return !fitted.chosenWidths().isEmpty();
    }

    /** Lets the program fit every column again. */
    void fitAgain() {
        fitted.choose(Map.of());
        keep();
    }

    /** Returns the columns by which the rows were ordered when the program was last left, each set to its direction. */
    List<TableColumn<RowSlot, ?>> sorted() {
        Map<String, TableLayouts.Choice> kept = layouts.of(table).columns();
        return columns.keySet().stream()
                .filter(column -> column.isSortable() && !isHidden(column) && sort(kept, column) != 0)
                .sorted(Comparator.comparingInt(column -> Math.abs(sort(kept, column))))
                .peek(column -> column.setSortType(
                        sort(kept, column) < 0 ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING))
                .toList();
    }

    private static int sort(Map<String, TableLayouts.Choice> kept, TableColumn<RowSlot, ?> column) {
        return kept.getOrDefault(column.getId(), TableLayouts.Choice.NONE).sort();
    }

    /** Keeps by which columns a person orders the rows; none is the order of the sheet. */
    void keepSorted(List<TableColumn<RowSlot, ?>> chosen) {
        Map<String, TableLayouts.Choice> all = new HashMap<>(layouts.of(table).columns());
        columns.keySet().forEach(column -> {
            int rank = chosen.indexOf(column) + 1;
            boolean descending = column.getSortType() == TableColumn.SortType.DESCENDING;
            all.merge(
                    column.getId(),
                    TableLayouts.Choice.NONE.sorting(descending ? -rank : rank),
                    (before, now) -> before.sorting(now.sort()));
        });
        layouts.keep(table, new TableLayouts.Layout(all));
    }

    private void keep() {
        Map<TableColumn<RowSlot, ?>, Double> widths = fitted.chosenWidths();
        Map<String, TableLayouts.Choice> all = new HashMap<>(layouts.of(table).columns());
        columns.keySet()
                .forEach(column -> all.put(
                        column.getId(),
                        new TableLayouts.Choice(
                                isHidden(column),
                                widths.getOrDefault(column, 0.0),
                                isMoved() ? order.indexOf(column) : TableLayouts.Choice.OWN,
                                sort(layouts.of(table).columns(), column))));
        layouts.keep(table, new TableLayouts.Layout(all));
    }
}
