package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.ContextMenuEvent;

/**
 * The menus of the columns of a table: on the head of each, and in the menu of a row, how it sorts; in all of them, which
 * columns there are.
 */
final class ColumnMenus {

    private final ChosenColumns columns;
    private final BiConsumer<TableColumn<RowSlot, ?>, SortType> sort;

    /** @param sort sorts on a column */
    ColumnMenus(ChosenColumns columns, BiConsumer<TableColumn<RowSlot, ?>, SortType> sort) {
        this.columns = columns;
        this.sort = sort;
    }

    /** Gives the head of each column of a table its menu. */
    void on(TableView<RowSlot> table) {
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            for (Node each = (Node) event.getTarget(); each != null && each != table; each = each.getParent()) {
                if (each instanceof TableColumnHeader head && head.getTableColumn() != null) {
                    event.consume();
                    show(table, head, event);
                    return;
                }
            }
        });
    }

    private void show(TableView<RowSlot> table, TableColumnHeader head, ContextMenuEvent event) {
        table.getColumns().stream()
                .filter(column -> column == head.getTableColumn())
                .findFirst()
                .ifPresent(column -> {
                    ContextMenu menu = new ContextMenu();
                    menu.getItems().setAll(ofHead(column));
                    menu.show(table, event.getScreenX(), event.getScreenY()); // a head would give it its own dress
                });
    }

    /** Returns what the words of the two orders are about. */
    private static String order(ShownColumn shown) {
        Kind<?> kind = shown.sort().orElseThrow().kind();
        if (kind instanceof Kind.Choice<?> || isDerivedChoice(kind)) {
            return "list";
        }
        return shown.side().name().toLowerCase(Locale.ROOT);
    }

    private static boolean isDerivedChoice(Kind<?> kind) {
        return kind instanceof Kind.Derived<?>(Value.Plain<?>(var plain), var _) && plain instanceof Kind.Choice<?>;
    }

    private List<MenuItem> ofHead(TableColumn<RowSlot, ?> column) {
        List<MenuItem> items = ofColumn(column);
        items.addAll(ofTable());
        return items;
    }

    private List<MenuItem> ofColumn(TableColumn<RowSlot, ?> column) {
        ShownColumn shown = columns.shown(column);
        List<MenuItem> items = new ArrayList<>();
        if (shown.sort().isPresent()) {
            String order = order(shown);
            items.add(item("ui.columns.ascending." + order, () -> sort.accept(column, SortType.ASCENDING)));
            items.add(item("ui.columns.descending." + order, () -> sort.accept(column, SortType.DESCENDING)));
            items.add(new SeparatorMenuItem());
        }
        MenuItem hide = item("ui.columns.hide", () -> columns.hide(column, true));
        hide.setDisable(!columns.canHide(column));
        items.addAll(List.of(hide, moving("ui.columns.left", column, -1), moving("ui.columns.right", column, 1)));
        return items;
    }

    /**
     * Returns what the menu of a row offers on columns: what the head of one offers, in a menu of its own, which the
     * keyboard reaches; then what concerns all of them.
     *
     * @param column the one that a person is on; absent for none
     */
    List<MenuItem> of(Optional<TableColumn<RowSlot, ?>> column) {
        List<MenuItem> items = new ArrayList<>();
        column.filter(TableColumn::isVisible).ifPresent(one -> {
            Menu own =
                    new Menu(Messages.text("ui.columns.of", columns.shown(one).title()));
            own.setId("ui.columns.of");
            own.setMnemonicParsing(false);
            own.getItems().setAll(ofColumn(one));
            items.add(own);
        });
        items.addAll(ofTable());
        return items;
    }

    /** Returns what concerns all columns: which are there, with ticks, and the widths of the program. */
    private List<MenuItem> ofTable() {
        Menu all = new Menu(Messages.text("ui.columns"));
        all.setId("ui.columns");
        columns.choice().forEach(column -> all.getItems().add(tick(column)));
        MenuItem fit = item("ui.columns.fit", columns::fitAgain);
        fit.setDisable(!columns.areAnyWidthsChosen());
        MenuItem order = item("ui.columns.order", columns::order);
        order.setDisable(!columns.isMoved());
        return List.of(all, fit, order);
    }

    private MenuItem moving(String key, TableColumn<RowSlot, ?> column, int step) {
        MenuItem item = item(key, () -> columns.move(column, step));
        item.setDisable(!columns.canMove(column, step));
        return item;
    }

    private CheckMenuItem tick(TableColumn<RowSlot, ?> column) {
        String title = columns.shown(column).title();
        CheckMenuItem tick =
                new CheckMenuItem(columns.isAway(column) ? Messages.text("ui.columns.no_room", title) : title);
        tick.setMnemonicParsing(false);
        tick.setId("ui.columns." + column.getId());
        tick.setSelected(!columns.isHidden(column));
        tick.setDisable(!columns.isHidden(column) && !columns.canHide(column));
        tick.setOnAction(event -> columns.hide(column, !tick.isSelected()));
        return tick;
    }

    static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }
}
