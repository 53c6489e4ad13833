package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.column.FittedColumns;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.TableEnds;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.form.CellEditor;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.InlineForm;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The table of a sheet: the columns of its plan, over rows that are fetched as they are looked at. */
final class SheetTable extends StackPane {

    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final TableView<RowSlot> table = new TableView<>();
    private final FittedColumns<RowSlot> fitted = FittedColumns.of(table);
    private final Map<TableColumn<RowSlot, ?>, ShownColumn> columns = new LinkedHashMap<>();
    private final CurrentCell current;
    private final SelectedRow selected;
    private final @Nullable TableEditing inPlace;
    private final @Nullable CellEditor editor;
    private final ChosenColumns wanted;
    private final ColumnMenus menus;
    private final RowEditor row;
    private final ChosenRows chosen = new ChosenRows(table);
    private @Nullable TableColumn<RowSlot, ?> opened;
    private Runnable onClicked = () -> {};
    private Consumer<List<Column<?>>> onOpened = columns -> {};
    private Consumer<ContextMenuEvent> onMenu = event -> {};
    private boolean replacing;

    /**
     * @param row    the row selected, once read: what is typed in the table goes through it
     * @param fields makes what is typed in, over that row
     * @param typing whether columns that can be typed in are
     */
    SheetTable(
            SheetModel model,
            TablePlan plan,
            TableLayouts layouts,
            RowEditor row,
            Function<FormPlan, InlineForm> fields,
            boolean typing) {
        this.row = row;
        getStyleClass().add("sheet-table");
        table.setId("table." + model.sheet().name());
        table.setRowFactory(view -> new SheetTableRow(model, () -> onClicked.run(), event -> onMenu.accept(event)));
        boolean typed = typing
                && plan.columns().stream().anyMatch(shown -> !shown.edits().isEmpty());
        current = new CurrentCell(table, columns::get, SchemaLabels.title(model.sheet()));
        selected = new SelectedRow(table, row);
        inPlace = typed ? new TableEditing(table, current, row, selected) : null;
        if (!typed && plan.elsewhere().isEmpty()) {
            table.setAccessibleHelp(Messages.text("ui.table.cells"));
        }
        editor = typed ? new CellEditor(fields) : null;
        plan.columns().forEach(shown -> columns.put(column(shown, shown.id().equals(plan.marginAfter())), shown));
        table.getColumns().addAll(columns.keySet());
        showOrder(model.sheet().order());
        fitted.measuringFrom(() -> model.rowsProperty().get().firstKnown());
        columns.forEach((column, shown) -> {
            fitted.leaving(column, shown.leaving());
            fitted.when(column, shown.there());
        });
        wanted = new ChosenColumns(model.sheet().name(), table.getColumns(), fitted, columns, layouts);
        List<TableColumn<RowSlot, ?>> sorted = wanted.sorted();
        if (!sorted.isEmpty()) {
            table.getSortOrder().setAll(sorted);
        }
        table.setSortPolicy(view -> {
            if (!replacing) {
                sortRows(model);
            }
            return true;
        });
        ChosenRowSight.keep(table);
        TableEnds.serve(table);
        model.rowsProperty().subscribe(this::show);
        model.scopeProperty().subscribe(scope -> fitted.anew());
        menus = new ColumnMenus(wanted, this::sort);
        menus.on(table);
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger() && !table.getSelectionModel().isEmpty()) {
                onMenu.accept(event);
                event.consume();
            }
        });
        getChildren().add(table);
        if (editor != null && inPlace != null) {
            getChildren().add(editor);
            editor.setManaged(false);
            editor.onLeft(table::requestFocus);
            inPlace.onOpening(() -> {
                opened = editor.isRefused() ? opened : current.column();
                editor.open(inPlace.edits());
            });
            inPlace.onEnter(editor::enter);
        }
    }

    /** The editor stands over its cell, and inside the table. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (editor == null || !editor.isVisible()) {
            return;
        }
        double width = Math.min(getWidth(), snapSizeX(editor.prefWidth(-1)));
        double height = Math.min(getHeight(), snapSizeY(editor.prefHeight(width)));
        Bounds cell = currentCell();
        double y = cell.getMinY() + height <= getHeight() ? cell.getMinY() : cell.getMaxY() - height;
        editor.resizeRelocate(Math.clamp(cell.getMinX(), 0, getWidth() - width), Math.max(0, y), width, height);
    }

    private Bounds currentCell() {
        return table.lookupAll(".table-cell").stream()
                .filter(node ->
                        node instanceof SheetTableCell cell && cell.getTableColumn() == opened && isOf(cell, row.id()))
                .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
                .findFirst()
                .orElse(new BoundingBox(0, 0, 0, 0));
    }

    private static boolean isOf(SheetTableCell cell, Optional<UUID> row) {
        RowSlot slot = cell.getTableRow() == null ? null : cell.getTableRow().getItem();
        DisplayedRow shown = slot == null ? null : slot.row().getValue();
        return shown != null && row.filter(shown.row().id()::equals).isPresent();
    }

    /**
     * Sets the listener that is told when a person opens a row, by a double click where nothing is typed in, with the
     * columns that are shown there.
     */
    void onOpened(Consumer<List<Column<?>>> action) {
        onOpened = action;
    }

    /** Lets a cell of the row selected be typed over: where it stands, or in its field beside the table. */
    CellTyping typedIn(CellFields fields) {
        CellTyping typing = new CellTyping(table, current, this::here, selected, inPlace == null ? fields : inPlace);
        addEventFilter(KeyEvent.KEY_PRESSED, typing::press); // before what the table does with the key
        return typing;
    }

    /** Runs an action once the row selected is read, unless another one is selected by then; at once where none is. */
    void onceRead(Runnable action) {
        if (table.getSelectionModel().isEmpty()) {
            action.run();
        } else {
            selected.whenRead(action);
        }
    }

    /** Goes to the cell below the current one; stays on the last row. */
    void goBelow() {
        TablePosition<?, ?> here = table.getFocusModel().getFocusedCell();
        if (here.getRow() + 1 < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(here.getRow() + 1, table.getVisibleLeafColumn(here.getColumn()));
        }
    }

    /** Says in the heads which order the sheet has of its own, when one column tells it. */
    private void showOrder(List<Sort> order) {
        if (order.size() != 1) {
            return;
        }
        Sort only = order.getFirst();
        columns.forEach((column, shown) -> {
            if (shown.sort().filter(only.column()::equals).isPresent()) {
                column.setSortType(
                        only.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                table.getSortOrder().setAll(List.of(column));
            }
        });
    }

    /** A table forgets its order when its rows are replaced, which is how ours are sorted. */
    private void show(RowPages rows) {
        replacing = true;
        List<TableColumn<RowSlot, ?>> sorted = List.copyOf(table.getSortOrder());
        Runnable chooseAgain = chosen.again();
        selected.through(() -> {
            table.setItems(rows);
            chooseAgain.run();
        });
        table.getSortOrder().setAll(sorted);
        replacing = false;
    }

    /**
     * Goes to what was refused in a cell.
     *
     * @return false where no such cell is open
     */
    boolean focusRefused() {
        if (editor == null || !editor.isRefused()) {
            return false;
        }
        editor.focusRefused();
        return true;
    }

    /** Commits what is being typed in a cell. */
    void leave() {
        if (editor != null) {
            editor.leave();
        }
    }

    /** The order of the sheet itself is not kept: no one chose it. */
    private void sortRows(SheetModel model) {
        List<Sort> order = order();
        wanted.keepSorted(order.equals(model.sheet().order()) ? List.of() : List.copyOf(table.getSortOrder()));
        model.sort(order);
    }

    private void sort(TableColumn<RowSlot, ?> column, TableColumn.SortType type) {
        column.setSortType(type);
        table.getSortOrder().setAll(List.of(column));
    }

    /** Returns what the menu of a row offers on columns: on that of the cell a person is on, then on all of them. */
    List<MenuItem> columnItems() {
        return menus.of(Optional.ofNullable(current.column()));
    }

    /** Sets the listener that is told where a person asks for the menu of a row. */
    void onMenu(Consumer<ContextMenuEvent> action) {
        onMenu = action;
    }

    /** Sets the listener that is told when a person clicks on a row. */
    void onClicked(Runnable action) {
        onClicked = action;
    }

    /** Returns the cells of the row that are shown where the person is; empty as long as nobody went to a cell. */
    List<Column<?>> here() {
        return current.shown().map(ShownColumn::reads).orElse(List.of());
    }

    TableView<RowSlot> view() {
        return table;
    }

    ChosenRows chosen() {
        return chosen;
    }

    /** Returns the columns that a person wants to see, in their order, with those that it has no room for. */
    List<ShownColumn> columns() {
        List<TableColumn<RowSlot, ?>> choice = wanted.choice();
        return table.getColumns().stream()
                .filter(column -> choice.contains(column) && !wanted.isHidden(column))
                .map(wanted::shown)
                .toList();
    }

    /** Returns the columns of a copy: also those that are not there because every row that is listed says the same. */
    List<ShownColumn> copied() {
        return table.getColumns().stream()
                .filter(column -> !wanted.isHidden(column))
                .map(wanted::shown)
                .toList();
    }

    /** Returns the ids of the columns that the table has no room for. */
    ObservableValue<List<String>> away() {
        return fitted.awayProperty()
                .map(away -> away.stream().map(TableColumn::getId).toList());
    }

    /** Sets whether the table is shown without its header, where something else has all the room. */
    void bare(boolean wanted) {
        table.pseudoClassStateChanged(BARE, wanted);
    }

    /** Scrolls to a row unless it is in sight. */
    void bringIntoView(int index) {
        table.applyCss();
        table.layout();
        boolean seen = table.lookupAll(".table-row-cell").stream()
                .anyMatch(node -> node instanceof TableRow<?> row
                        && row.getIndex() == index
                        && row.isVisible()
                        && row.getBoundsInParent().getMinY() >= 0
                        && row.getBoundsInParent().getMaxY() <= table.getHeight() - 2 * row.getHeight());
        if (!seen) {
            table.scrollTo(index);
        }
    }

    private TableColumn<RowSlot, ?> column(ShownColumn shown, boolean beforeMargin) {
        TableColumn<RowSlot, SheetTableCell.Said> column = shown.role().of(new TableColumn<>(shown.title()));
        column.setId(shown.id());
        column.setCellValueFactory(cell -> cell.getValue().row().map(row -> said(shown, row)));
        column.setCellFactory(view -> cell(column, shown));
        column.setSortable(shown.sort().isPresent());
        switch (shown.side()) {
            case FIGURES -> column.getStyleClass().add("figure");
            case DATES -> column.getStyleClass().add("digits");
            case WORDS -> {}
        }
        if (beforeMargin) {
            column.getStyleClass().add("naming");
        }
        return column;
    }

    private SheetTableCell cell(TableColumn<RowSlot, ?> column, ShownColumn shown) {
        SheetTableCell cell = new SheetTableCell(shown.look().get());
        cell.follow(current.isIn(column));
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> current.choose(column));
        Controls.onClick(cell, event -> {
            if (event.getClickCount() != 2 || cell.isEmpty()) {
                return;
            }
            if (inPlace != null && !shown.edits().isEmpty()) {
                inPlace.open();
            } else {
                onOpened.accept(shown.reads());
            }
        });
        return cell;
    }

    private static SheetTableCell.@Nullable Said said(ShownColumn shown, @Nullable DisplayedRow row) {
        return row == null ? null : new SheetTableCell.Said(row, shown.words().apply(row));
    }

    private List<Sort> order() {
        List<Sort> terms = new ArrayList<>();
        for (TableColumn<RowSlot, ?> sorted : table.getSortOrder()) {
            ShownColumn shown = columns.get(sorted);
            if (shown != null) {
                boolean descending = sorted.getSortType() == TableColumn.SortType.DESCENDING;
                shown.sort()
                        .map(column -> descending ? Sort.descending(column) : Sort.by(column))
                        .ifPresent(terms::add);
            }
        }
        return terms;
    }
}
