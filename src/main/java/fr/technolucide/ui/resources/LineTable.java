package fr.technolucide.ui.resources;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.TextWidth;
import fr.technolucide.ui.common.TruncatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A short table of a card: every row is shown until there are many. Entrée, or a click, opens a row. The first column names
 * the row, before the margin line when the card has it.
 *
 * @param <T> what a row is about
 */
final class LineTable<T> {

    private static final int MOST = 9;
    private static final int LEAST = 4;

    /** Heights of the style sheet, in em of the table; that of the header with the edge of the table that has the keyboard. */
    private static final double HEADER = 2.75;

    private static final double ROW = 2.57;
    private static final double HEAD_SIZE = 0.929;

    /** Left free for the scroll bar, in em: without it, one bar would call the other. */
    private static final double BAR = 1;

    /** The space that a cell leaves around its words, in em. */
    private static final double AROUND = 1.5;

    /**
     * A column.
     *
     * @param width in em of the table; what is left goes to the one that grows
     */
    record Head<T>(String title, double width, boolean grows, String style, Function<T, StyledText> told) {}

    private final TableView<T> table = new TableView<>();
    private final List<Head<T>> heads;
    private @Nullable Labeled measured;

    LineTable(String id, String name, List<Head<T>> heads, Consumer<T> open) {
        this.heads = List.copyOf(heads);
        table.setId(id);
        table.setAccessibleText(name);
        table.getStyleClass().add("line-table");
        heads.forEach(head -> table.getColumns().add(column(head)));
        table.setRowFactory(view -> row(open));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            T chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                event.consume();
            }
        });
        table.widthProperty().subscribe(width -> share());
        table.heightProperty().subscribe(height -> share());
        table.setPlaceholder(new Region());
    }

    /** Returns the width of a column of figures in which these are whole. */
    static double room(String figures) {
        return TextWidth.ofFigures(figures) + AROUND;
    }

    TableView<T> node() {
        return table;
    }

    private TableRow<T> row(Consumer<T> open) {
        TableRow<T> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setAccessibleText(empty || item == null ? null : aloud(item));
            }
        };
        row.setOnMouseClicked(event -> {
            if (row.getItem() != null) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private String aloud(T item) {
        return heads.stream()
                .map(head -> Messages.text(
                        "resources.cell", head.title(), head.told().apply(item).words()))
                .collect(Collectors.joining(", "));
    }

    private TableColumn<T, StyledText> column(Head<T> head) {
        TableColumn<T, StyledText> column = new TableColumn<>(head.title());
        column.setSortable(false);
        column.setReorderable(false);
        if (!head.style().isEmpty()) {
            column.getStyleClass().addAll(List.of(head.style().split(" ")));
        }
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(head.told().apply(cell.getValue())));
        column.setCellFactory(view -> new Cell<>());
        return column;
    }

    /** Gives the rest of the width to the columns that grow. */
    private void share() {
        double em = em();
        if (em == 0 || table.getWidth() == 0) {
            return;
        }
        double needed = heads.stream().mapToDouble(Head::width).sum() * em;
        long growing = heads.stream().filter(Head::grows).count();
        double left = Math.max(0, table.getWidth() - needed - BAR * em) / Math.max(1, growing);
        for (int i = 0; i < heads.size(); i++) {
            Head<T> head = heads.get(i);
            table.getColumns().get(i).setPrefWidth(head.width() * em + (head.grows() ? left : 0));
        }
    }

    /** Returns the size of the text of the table, which its heads show. */
    private double em() {
        if (!(table.lookup(".column-header .label") instanceof Labeled head)) {
            return 0;
        }
        if (head != measured) {
            measured = head;
            head.fontProperty().addListener(changed -> share());
        }
        return head.getFont().getSize() / HEAD_SIZE;
    }

    void show(List<T> lines) {
        if (!lines.equals(List.copyOf(table.getItems()))) {
            int chosen = table.getSelectionModel().getSelectedIndex();
            table.getItems().setAll(new ArrayList<>(lines));
            table.getSelectionModel().select(Math.min(chosen, lines.size() - 1));
        }
        double pref = HEADER + ROW * Math.clamp(lines.size(), 1, MOST);
        double least = HEADER + ROW * Math.clamp(lines.size(), 1, LEAST);
        table.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.2fem; -fx-min-height: %.2fem;", pref, least));
        share();
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
