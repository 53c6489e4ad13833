package fr.technolucide.ui.chart;

import fr.technolucide.ui.common.TruncatedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * « Lire en tableau »: the figures of a chart, in lines and columns; Entrée or a click chooses a line. Each column has
 * the room of the longest word of its head; where there is not that much, the table scrolls sideways.
 */
public final class FiguresTable {

    /** In em of the heads: a letter of theirs, and what stands around a word. */
    private static final double LETTER = 0.62;

    private static final double AROUND = 1.6;

    /** In em: the least room of the names. */
    private static final double NAME = 6;

    private final TableView<ChartFigures.Line> table = new TableView<>();
    private Consumer<UUID> onChosen = id -> {};
    private @Nullable Labeled measured;

    public FiguresTable() {
        table.getStyleClass().add("figures-table");
        table.widthProperty().subscribe(width -> share());
        table.skinProperty().subscribe(skin -> share());
        table.setRowFactory(view -> {
            TableRow<ChartFigures.Line> row = new TableRow<>();
            row.setOnMouseClicked(event -> choose());
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
    }

    public TableView<ChartFigures.Line> node() {
        return table;
    }

    public void onChosen(Consumer<UUID> action) {
        onChosen = action;
    }

    public void show(ChartFigures figures, String title) {
        table.setAccessibleText(title);
        table.getColumns().clear();
        for (int i = 0; i < figures.heads().size(); i++) {
            table.getColumns().add(column(figures, i));
        }
        table.getItems().setAll(figures.lines());
        share();
    }

    /** Shares the rest of the width between all columns. */
    private void share() {
        double em = em();
        if (em == 0 || table.getWidth() == 0 || table.getColumns().isEmpty()) {
            return;
        }
        List<Double> least = new ArrayList<>();
        for (TableColumn<?, ?> column : table.getColumns()) {
            double words = em * (LETTER * longestWord(column.getText()) + AROUND);
            least.add(least.isEmpty() ? Math.max(words, em * NAME) : words);
        }
        double needed = least.stream().mapToDouble(Double::doubleValue).sum();
        double left = Math.max(0, table.getWidth() - needed - em) / least.size();
        for (int i = 0; i < least.size(); i++) {
            table.getColumns().get(i).setPrefWidth(least.get(i) + left);
        }
    }

    private static int longestWord(String words) {
        return Arrays.stream(words.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    /** Returns the size of the text of the heads. */
    private double em() {
        if (!(table.lookup(".column-header .label") instanceof Labeled head)) {
            return 0;
        }
        if (head != measured) {
            measured = head;
            head.fontProperty().subscribe(font -> share());
        }
        return head.getFont().getSize();
    }

    private static TableColumn<ChartFigures.Line, String> column(ChartFigures figures, int index) {
        TableColumn<ChartFigures.Line, String> column =
                new TableColumn<>(figures.heads().get(index));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                line -> new ReadOnlyStringWrapper(line.getValue().words().get(index)));
        column.setCellFactory(shown -> TruncatedText.explained(new Words()));
        if (index > 0 && figures.figures()) {
            column.getStyleClass().add("figure");
        }
        return column;
    }

    private static final class Words extends TableCell<ChartFigures.Line, String> {

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }

    private void choose() {
        ChartFigures.Line line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            onChosen.accept(line.id());
        }
    }
}
