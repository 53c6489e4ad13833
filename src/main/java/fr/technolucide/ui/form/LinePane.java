package fr.technolucide.ui.form;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** One line of a form: labels, below them controls at one height, below them over the whole width what is said. */
final class LinePane extends VBox {

    private static final int WHOLE = 100;

    /** The share of a control that has its name at the left. */
    private static final int CONTROL = 44;

    /** More than as many controls stand closer to each other, so that their figures are whole. */
    private static final int CLOSE = 3;

    private final List<FieldBox> boxes;

    LinePane(FormLine line, List<FieldBox> boxes) {
        this.boxes = List.copyOf(boxes);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-line");
        if (boxes.size() > CLOSE) {
            grid.getStyleClass().add("close");
        }
        double total = line.spare()
                + boxes.stream().mapToDouble(box -> box.slot().weight()).sum();
        boolean aside = boxes.size() == 1 && boxes.getFirst().slot().naming() == FormSlot.Naming.ASIDE;
        if (aside) {
            addAside(grid, boxes.getFirst());
        }
        for (int i = 0; i < boxes.size() && !aside; i++) {
            FieldBox box = boxes.get(i);
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(WHOLE * box.slot().weight() / total);
            share.setMinWidth(0);
            grid.getColumnConstraints().add(share);
            Node label = box.label();
            if (label != null) {
                grid.add(label, i, 0);
                GridPane.setValignment(label, VPos.BOTTOM);
            }
            grid.add(box.field().node(), i, 1);
        }
        RowConstraints labels = new RowConstraints();
        labels.setMinHeight(USE_PREF_SIZE); // where height is short, the form scrolls rather than hide its words
        grid.getRowConstraints().add(labels);
        getChildren().add(grid);
        boxes.forEach(box -> getChildren().add(box.note()));
        count();
    }

    private static void addAside(GridPane grid, FieldBox box) {
        for (int share : new int[] {WHOLE - CONTROL, CONTROL}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setMinWidth(0);
            grid.getColumnConstraints().add(column);
        }
        Node label = box.label();
        if (label != null) {
            grid.add(label, 0, 0);
            GridPane.setValignment(label, VPos.CENTER);
        }
        grid.add(box.field().node(), 1, 0);
    }

    /** A line of which nothing is shown takes no room. */
    void count() {
        boolean any = boxes.stream().anyMatch(box -> box.field().node().isVisible());
        setVisible(any);
        setManaged(any);
    }
}
