package fr.technolucide.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;

/** A table of a page: its first column as wide as its words, the last takes the rest. */
final class PageTable extends AbstractVisitor {

    private static final double FIRST_COLUMN = 30;

    private final GridPane grid = new GridPane();
    private final Consumer<String> follow;
    private final List<TableCell> row = new ArrayList<>();
    private int rows;

    private PageTable(Consumer<String> follow) {
        this.follow = follow;
    }

    static GridPane of(TableBlock table, Consumer<String> follow) {
        PageTable made = new PageTable(follow);
        made.grid.getStyleClass().add("guide-table");
        made.visitChildren(table);
        made.widths();
        return made.grid;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            row.clear();
            visitChildren(node);
            add();
        } else if (node instanceof TableCell cell) {
            row.add(cell);
        } else {
            visitChildren(node);
        }
    }

    private void add() {
        for (int column = 0; column < row.size(); column++) {
            TableCell cell = row.get(column);
            StackPane box = new StackPane(Inlines.flow(cell, follow));
            box.getStyleClass().add(cell.isHeader() ? "guide-head" : "guide-cell");
            grid.add(box, column, rows);
        }
        rows++;
    }

    private void widths() {
        int columns = grid.getColumnCount();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            if (column == 0) {
                width.setPercentWidth(FIRST_COLUMN);
            } else {
                width.setHgrow(Priority.ALWAYS);
            }
            grid.getColumnConstraints().add(width);
        }
    }
}
