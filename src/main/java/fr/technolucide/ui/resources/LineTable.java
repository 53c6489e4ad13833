package fr.technolucide.ui.resources;

import fr.technolucide.language.Fold;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.column.ColumnRole;
import fr.technolucide.ui.column.FittedColumns;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.TableEnds;
import fr.technolucide.ui.common.TruncatedText;
import fr.technolucide.ui.table.DeletableLines;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A short table of a card: every row is shown until there are many. A click chooses a line; Entrée, F2 or a double click
 * opens it, Suppr deletes it, the right button and the menu key say what can be done with it. A head sorts, as does the
 * menu of a line: up, down, then in the order of the workbook again. The first column names the row, before the margin
 * line when the card has it.
 *
 * @param <T> what a line is about
 */
final class LineTable<T> extends TableView<T> implements DeletableLines {

    private static final int MOST = 9;
    private static final int LEAST = 4;

    /** Heights of the style sheet, in em of the table; that of the header with the edge of the table that has the keyboard. */
    private static final double HEADER = 2.75;

    private static final double ROW = 2.57;

    /**
     * A column.
     *
     * @param order in which its cells sort the lines
     */
    record Head<T>(String title, ColumnRole role, String style, Function<T, StyledText> told, Comparator<T> order) {}

    /**
     * The rows that lines stand for.
     *
     * @param of   gives the rows that a line tells of, first the one that it opens and that goes with it
     * @param more what else can be done with a line
     */
    record Subjects<T>(Function<T, List<Row>> of, Function<T, List<MenuItem>> more) {

        Row main(T line) {
            return of.apply(line).getFirst();
        }

        boolean isAmong(T line, Set<UUID> rows) {
            return of.apply(line).stream().map(Row::id).anyMatch(rows::contains);
        }
    }

    private final List<Head<T>> heads;
    private final Subjects<T> subjects;
    private final LineCommands commands;

    /** In the order of the workbook. */
    private List<T> lines = List.of();

    private Set<UUID> awaited = Set.of();

    LineTable(String id, String name, List<Head<T>> heads, Subjects<T> subjects, LineCommands commands) {
        this.heads = List.copyOf(heads);
        this.subjects = subjects;
        this.commands = commands;
        setId(id);
        setAccessibleText(name);
        getStyleClass().add("line-table");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        heads.forEach(head -> getColumns().add(column(head)));
        setRowFactory(view -> row());
        setSortPolicy(view -> {
            FXCollections.sort(getItems(), order());
            return true;
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                showMenu(event);
            }
        });
        TableEnds.serve(this);
        FittedColumns.of(this);
        setPlaceholder(new Region());
    }

    /** Returns the order of what lines hold, words as they are looked for; those that hold nothing are last. */
    static <T, V extends Comparable<? super V>> Comparator<T> by(Function<T, @Nullable V> held) {
        return Comparator.comparing(
                held,
                Comparator.nullsLast((one, other) -> one instanceof String a && other instanceof String b
                        ? Fold.fold(a).compareTo(Fold.fold(b))
                        : one.compareTo(other)));
    }

    /** Returns the order of the heads that sort; that of the workbook among equals, and where none does. */
    private Comparator<T> order() {
        Map<T, Integer> places = new HashMap<>();
        lines.forEach(line -> places.putIfAbsent(line, places.size()));
        Comparator<T> order = Comparator.comparing(places::get);
        for (TableColumn<T, ?> column : getSortOrder().reversed()) {
            Comparator<T> own = heads.get(getColumns().indexOf(column)).order();
            order = (column.getSortType() == SortType.ASCENDING ? own : own.reversed()).thenComparing(order);
        }
        return order;
    }

    private void press(KeyEvent event) {
        T line = getSelectionModel().getSelectedItem();
        if (line == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> open(line);
            case DELETE -> deleteChosen();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open(T line) {
        commands.open(subjects.main(line));
    }

    @Override
    public void deleteChosen() {
        commands.delete(getSelectionModel().getSelectedItems().stream()
                .map(subjects::main)
                .toList());
    }

    private TableRow<T> row() {
        TableRow<T> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setAccessibleText(empty || item == null ? null : aloud(item));
            }
        };
        Controls.onClick(row, event -> {
            if (row.getItem() != null && event.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        row.setOnContextMenuRequested(event -> {
            if (!row.isEmpty()) {
                showMenu(event);
            }
        });
        return row;
    }

    private void showMenu(ContextMenuEvent event) {
        T line = getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        boolean one = getSelectionModel().getSelectedItems().size() == 1;
        List<MenuItem> items = new ArrayList<>();
        MenuItem open = item("ui.row.open", () -> open(line));
        open.setDisable(!one);
        items.add(open);
        items.add(item("ui.row.copy", () -> commands.copy(this)));
        if (!commands.isReadOnly()) {
            items.add(item("ui.row.delete", this::deleteChosen));
        }
        items.add(sorting());
        List<MenuItem> more = one ? subjects.more().apply(line) : List.of();
        if (!more.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(more);
        }
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /** Returns what the heads do, for the keyboard. */
    private Menu sorting() {
        Menu menu = new Menu(Messages.text("resources.sort"));
        menu.setId("resources.sort");
        getColumns().forEach(column -> {
            MenuItem by = new MenuItem(column.getText());
            by.setMnemonicParsing(false);
            by.setOnAction(event -> sortNext(column));
            menu.getItems().add(by);
        });
        return menu;
    }

    /** Sorts on a column as a click on its head would. */
    private void sortNext(TableColumn<T, ?> column) {
        if (!getSortOrder().contains(column)) {
            column.setSortType(SortType.ASCENDING);
            getSortOrder().setAll(List.of(column));
        } else if (column.getSortType() == SortType.ASCENDING) {
            column.setSortType(SortType.DESCENDING);
        } else {
            getSortOrder().clear();
        }
    }

    static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private String aloud(T item) {
        return heads.stream()
                .map(head -> Messages.text(
                        "resources.cell", head.title(), head.told().apply(item).words()))
                .collect(Collectors.joining(", "));
    }

    private TableColumn<T, StyledText> column(Head<T> head) {
        TableColumn<T, StyledText> column = head.role().of(new TableColumn<>(head.title()));
        column.setReorderable(false);
        if (!head.style().isEmpty()) {
            column.getStyleClass().addAll(List.of(head.style().split(" ")));
        }
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(head.told().apply(cell.getValue())));
        column.setCellFactory(view -> new Cell<>());
        return column;
    }

    void show(List<T> lines) {
        if (!lines.equals(this.lines)) {
            this.lines = List.copyOf(lines);
            Set<UUID> chosen = getSelectionModel().getSelectedItems().stream()
                    .map(line -> subjects.main(line).id())
                    .collect(Collectors.toUnmodifiableSet());
            int place = getSelectionModel().getSelectedIndices().stream()
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(-1);
            List<T> sorted = new ArrayList<>(lines);
            sorted.sort(order());
            getItems().setAll(sorted);
            getSelectionModel().clearSelection();
            if (!choose(line -> chosen.contains(subjects.main(line).id()))) {
                getSelectionModel().select(Math.min(place, lines.size() - 1));
            }
        }
        chooseAwaited();
        double pref = HEADER + ROW * Math.clamp(lines.size(), 1, MOST);
        double least = HEADER + ROW * Math.clamp(lines.size(), 1, LEAST);
        setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.2fem; -fx-min-height: %.2fem;", pref, least));
    }

    /** Chooses the lines that tell of rows, now or once they are listed, and shows the first. */
    void choose(Set<UUID> rows) {
        awaited = rows;
        chooseAwaited();
    }

    private void chooseAwaited() {
        if (!awaited.isEmpty() && choose(line -> subjects.isAmong(line, awaited))) {
            awaited = Set.of();
            scrollTo(getSelectionModel().getSelectedIndex());
        }
    }

    /** Chooses some lines alone, the first of them last: arrows go on from it; returns whether there are any. */
    private boolean choose(Predicate<T> wanted) {
        List<Integer> found = IntStream.range(0, getItems().size())
                .filter(index -> wanted.test(getItems().get(index)))
                .boxed()
                .toList();
        if (!found.isEmpty()) {
            getSelectionModel().clearSelection();
            found.reversed().forEach(index -> getSelectionModel().select(index.intValue()));
        }
        return !found.isEmpty();
    }

    private static final class Cell<T> extends TableCell<T, StyledText> {

        Cell() {
            TruncatedText.explained(this);
        }

        @Override
        protected void updateItem(@Nullable StyledText told, boolean empty) {
            super.updateItem(told, empty);
            getStyleClass().removeAll("good", "warn", "muted", "accent", "alert", "name");
            if (empty || told == null) {
                setText("");
                setGraphic(null);
                return;
            }
            setText(told.words());
            setGraphic(told.icon() == null ? null : new Icon(told.icon()));
            if (!told.style().isEmpty()) {
                getStyleClass().add(told.style());
            }
        }
    }
}
