package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.Names;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;

/** The table of a sheet: the columns declared for it, over rows that are fetched as they are looked at. */
final class SheetTable extends StackPane {

    /** Widths in em, so that they follow the size of the text. */
    private static final double NARROW = 5.6;

    private static final double MEDIUM = 8;
    private static final double WIDE = 13;
    private static final double NAMING = 10;
    private static final double NAMING_WIDE = 15;
    private static final double LONGEST_CHOICE = 12;
    private static final double LETTER = 0.49;
    private static final double YIELDING = 2;

    private final SheetModel model;
    private final TableView<RowSlot> table = new TableView<>();
    private final Label measure = new Label();
    private final Map<TableColumn<RowSlot, String>, Column<?>> columns = new LinkedHashMap<>();
    private Runnable onClicked = () -> {};
    private boolean replacing;

    SheetTable(SheetModel model) {
        this.model = model;
        getStyleClass().add("sheet-table");
        measure.getStyleClass().add("measure");
        measure.setVisible(false);
        measure.setManaged(false);
        table.setId("table." + model.sheet().name());
        table.setAccessibleText(Names.title(model.sheet()));
        table.setRowFactory(view -> new SheetTableRow(model, () -> onClicked.run()));
        model.columns().forEach(column -> columns.put(column(column), column));
        table.getColumns().addAll(columns.keySet());
        table.getColumns().getFirst().getStyleClass().add("naming");
        table.setSortPolicy(view -> {
            if (!replacing) {
                model.sort(order());
            }
            return true;
        });
        model.rowsProperty().subscribe(this::show);
        table.widthProperty().subscribe(width -> resize());
        measure.fontProperty().subscribe(font -> resize());
        getChildren().addAll(measure, table);
    }

    /** A table forgets its order when its rows are replaced, which is how ours are sorted. */
    private void show(RowPages rows) {
        replacing = true;
        List<TableColumn<RowSlot, ?>> sorted = List.copyOf(table.getSortOrder());
        table.setItems(rows);
        table.getSortOrder().setAll(sorted);
        replacing = false;
    }

    /** Told when a person clicks on a row. */
    void onClicked(Runnable action) {
        onClicked = action;
    }

    TableView<RowSlot> view() {
        return table;
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

    private TableColumn<RowSlot, String> column(Column<?> column) {
        TableColumn<RowSlot, String> shown = new TableColumn<>(Names.shortLabel(column));
        shown.setId(column.name());
        shown.setCellValueFactory(cell -> cell.getValue().row().map(row -> row == null ? "" : row.text(column)));
        shown.setCellFactory(view -> new SheetTableCell());
        if (isFigure(column.kind())) {
            shown.getStyleClass().add("figure");
        } else if (column.kind() instanceof Kind.Date) {
            shown.getStyleClass().add("digits");
        }
        return shown;
    }

    private List<Sort> order() {
        List<Sort> terms = new ArrayList<>();
        for (TableColumn<RowSlot, ?> sorted : table.getSortOrder()) {
            Column<?> column = columns.get(sorted);
            if (column != null) {
                terms.add(
                        sorted.getSortType() == TableColumn.SortType.DESCENDING
                                ? Sort.descending(column)
                                : Sort.by(column));
            }
        }
        return terms;
    }

    /** Gives each column what it needs, and what is left to those that hold words, which yield a little if need be. */
    private void resize() {
        double em = em(measure.getFont());
        double needed = columns.entrySet().stream()
                .mapToDouble(
                        entry -> em * width(entry.getValue(), entry.getKey().getText()))
                .sum();
        long wordy = Math.max(
                1, columns.values().stream().filter(c -> ems(c) == WIDE).count());
        double left = (table.getWidth() - needed - 2 * em) / wordy;
        double spare = left < -YIELDING * em ? 0 : left;
        columns.forEach((shown, column) -> {
            double width = em * width(column, shown.getText());
            boolean takes = ems(column) == WIDE || columns.values().stream().noneMatch(c -> ems(c) == WIDE);
            shown.setPrefWidth(width + (takes ? spare : 0));
        });
    }

    private static double em(Font font) {
        return font.getSize();
    }

    private static double ems(Column<?> column, String header) {
        return Math.max(ems(column), header.length() * LETTER + 2);
    }

    /** The first column names the row. */
    private double width(Column<?> column, String header) {
        double ems = ems(column, header);
        if (!column.equals(model.columns().getFirst()) || ems <= NARROW) {
            return ems;
        }
        return Math.max(ems, ems(column) == WIDE ? NAMING_WIDE : NAMING);
    }

    private static double ems(Column<?> column) {
        return ems(column.kind());
    }

    private static double ems(Kind<?> kind) {
        return switch (kind) {
            case Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Date _, Kind.Rating _, Kind.Flag _ ->
                NARROW;
            case Kind.Choice<?> choice -> ems(choice);
            case Kind.Reference _ -> MEDIUM;
            case Kind.Text _, Kind.LongText _, Kind.References _ -> WIDE;
            case Kind.Derived<?>(var value, var _) -> ems(value);
        };
    }

    /** The words of a choice are ours, not to be cut. */
    private static double ems(Kind.Choice<?> choice) {
        int longest = choice.items().stream()
                .mapToInt(item -> Names.choice(item).length())
                .max()
                .orElse(0);
        return Math.clamp(longest * LETTER + 2, NARROW, LONGEST_CHOICE);
    }

    private static double ems(Value<?> value) {
        return switch (value) {
            case Value.Plain<?>(var kind) -> ems(kind);
            case Value.Share _ -> NARROW;
            case Value.Codes _, Value.Quotient<?> _ -> MEDIUM;
            case Value.Interval _ -> WIDE;
        };
    }

    private static boolean isFigure(Kind<?> kind) {
        return switch (kind) {
            case Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Rating _ -> true;
            case Kind.Date _,
                    Kind.Flag _,
                    Kind.Choice<?> _,
                    Kind.Reference _,
                    Kind.Text _,
                    Kind.LongText _,
                    Kind.References _ -> false;
            case Kind.Derived<?>(var value, var _) ->
                value instanceof Value.Share || (value instanceof Value.Plain<?>(var plain) && isFigure(plain));
        };
    }
}
