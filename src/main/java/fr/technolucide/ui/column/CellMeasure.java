package fr.technolucide.ui.column;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Measures what columns show: their headers, and cells made by their own factories, dressed by the style sheets under the
 * table for the time that it takes. In pixels.
 *
 * @param <S> the row
 */
final class CellMeasure<S> {

    private static final Text TEXT = new Text();

    private final TableView<S> table;
    private final Map<TableColumn<S, ?>, MeasuredCell> cells = new HashMap<>();

    CellMeasure(TableView<S> table) {
        this.table = table;
    }

    /** Forgets how cells look, which another size of the text changes. */
    void forget() {
        cells.clear();
    }

    /** Returns the width of the scroll bar on the side, whether it is shown or not. */
    double bar() {
        return table.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .peek(Node::applyCss)
                .mapToDouble(bar -> Math.ceil(bar.prefWidth(-1)))
                .max()
                .orElse(0);
    }

    /** Returns the width of the widest cell of a column among some rows. */
    double widestCell(TableColumn<S, ?> column, SkinBase<?> skin, int from, int to) {
        cells.keySet().retainAll(table.getColumns());
        return from >= to
                ? 0
                : cells.computeIfAbsent(column, each -> MeasuredCell.of(table, each))
                        .widest(skin, from, to);
    }

    /** Returns the headers of the columns that are shown, made and dressed. */
    List<TableColumnHeader> headers() {
        if (!(table.lookup(".column-header-background") instanceof Parent row)) {
            return List.of();
        }
        row.applyCss();
        row.layout(); // where columns were replaced, their headers are made now
        row.applyCss();
        return row.lookupAll(".column-header").stream()
                .filter(TableColumnHeader.class::isInstance)
                .map(TableColumnHeader.class::cast)
                .filter(header -> header.getTableColumn() != null && header.lookup(".label") != null)
                .toList();
    }

    /**
     * Returns the width of the header of a column; in two lines where its words wrap.
     *
     * @param headers of the columns that are shown; one that is not is measured as another one
     */
    double head(TableColumn<S, ?> column, List<TableColumnHeader> headers) {
        TableColumnHeader header = headers.stream()
                .filter(each -> each.getTableColumn() == column)
                .findFirst()
                .or(() -> headers.stream().findFirst())
                .orElse(null);
        if (header == null || !(header.lookup(".label") instanceof Labeled label)) {
            return 0;
        }
        Font font = label.getFont();
        double words = label.isWrapText() ? inTwoLines(column.getText(), font) : text(column.getText(), font);
        double arrow = header.getTableColumn() != column
                ? 0
                : header.getChildrenUnmodifiable().stream()
                        .filter(node -> node != label)
                        .mapToDouble(node -> node.prefWidth(-1))
                        .sum();
        return Math.ceil(words + arrow + around(label) + around(header));
    }

    /** Returns the least width in which some words take two lines. */
    private static double inTwoLines(String words, Font font) {
        double least = text(words, font);
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            double first = text(words.substring(0, space), font);
            least = Math.min(least, Math.max(first, text(words.substring(space + 1), font)));
        }
        return least;
    }

    private static double around(Region region) {
        Insets insets = region.getInsets();
        return insets.getLeft() + insets.getRight();
    }

    private static double text(@Nullable String words, Font font) {
        TEXT.setFont(font);
        TEXT.setText(words);
        return Math.ceil(TEXT.getLayoutBounds().getWidth());
    }

    /** The letters of a cell and the space around them, in pixels, which are the same for the same style classes. */
    private record CellLetters(Font font, double around, double gap) {}

    /** A cell that shows one row after the other, dressed by the style sheets only when it looks otherwise than before. */
    private static final class MeasuredCell {

        private final TableCell<?, ?> cell;
        private final Pane row;
        private final Map<String, CellLetters> seen = new HashMap<>();
        private final Set<Node> drawn = Collections.newSetFromMap(new WeakHashMap<>());

        private MeasuredCell(TableCell<?, ?> cell) {
            this.cell = cell;
            this.row = new Pane(cell);
            row.getStyleClass().setAll("table-row-cell");
            row.setManaged(false);
            row.setVisible(false);
        }

        static <S, T> MeasuredCell of(TableView<S> table, TableColumn<S, T> column) {
            TableCell<S, T> cell = column.getCellFactory().call(column);
            cell.updateTableView(table);
            cell.updateTableColumn(column);
            return new MeasuredCell(cell);
        }

        double widest(SkinBase<?> skin, int from, int to) {
            double widest = IntStream.range(from, to)
                    .mapToDouble(index -> width(skin, index))
                    .max()
                    .orElse(0);
            cell.updateIndex(-1); // lets go of the row
            skin.getChildren().remove(row);
            return widest;
        }

        private double width(SkinBase<?> skin, int index) {
            cell.updateIndex(index);
            Node graphic = cell.getContentDisplay() == ContentDisplay.TEXT_ONLY ? null : cell.getGraphic();
            boolean fresh = graphic != null && drawn.add(graphic);
            String looks = cell.getStyleClass() + " " + cell.getPseudoClassStates();
            CellLetters letters = seen.get(looks);
            if (letters == null || fresh) {
                if (row.getParent() == null) {
                    skin.getChildren().add(row);
                }
                cell.applyCss();
                letters = new CellLetters(cell.getFont(), around(cell), cell.getGraphicTextGap());
                seen.put(looks, letters);
            }
            return letters.around() + content(graphic, letters);
        }

        private double content(@Nullable Node graphic, CellLetters letters) {
            ContentDisplay display = cell.getContentDisplay();
            String words = display == ContentDisplay.GRAPHIC_ONLY ? "" : cell.getText();
            double drawing = switch (graphic) {
                case null -> 0;
                case Text wrapped -> text(wrapped.getText(), wrapped.getFont()); // in one line
                default -> Math.ceil(graphic.prefWidth(-1));
            };
            double said = words == null || words.isEmpty() ? 0 : text(words, letters.font());
            return switch (display) {
                case TOP, BOTTOM, CENTER -> Math.max(drawing, said);
                default -> drawing + said + (drawing > 0 && said > 0 ? letters.gap() : 0);
            };
        }
    }
}
