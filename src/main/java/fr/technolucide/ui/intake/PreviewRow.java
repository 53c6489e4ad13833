package fr.technolucide.ui.intake;

import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.TruncatedText;
import fr.technolucide.ui.intake.Preview.Cell;
import fr.technolucide.ui.intake.Preview.Line;
import fr.technolucide.ui.intake.Preview.State;
import fr.technolucide.ui.intake.Preview.Title;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One row of the preview; its cells that are wrong are fields, which stay while they are. */
final class PreviewRow {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private static final String KEPT = "intake-preview-kept";

    private final HBox node = new HBox();
    private final List<Node> cells = new ArrayList<>();
    private final Map<Title, CorrectedCell> fields = new LinkedHashMap<>();
    private final Label remark;
    private List<Object> shape = List.of();

    private PreviewRow(String number, String remark, String style) {
        this.remark = Controls.wrapped(remark, "intake-preview-remark");
        HBox.setHgrow(this.remark, Priority.ALWAYS);
        node.getStyleClass().addAll("intake-mapping", style);
        node.getChildren().add(Controls.wrapped(number, "intake-preview-line", "figure"));
    }

    static PreviewRow head(String number, List<Title> titles, String remark) {
        PreviewRow row = new PreviewRow(number, remark, "intake-mapping-head");
        titles.forEach(title -> row.dress(label(title.words(), title), title));
        row.node.getChildren().addAll(row.cells);
        row.node.getChildren().add(row.remark);
        return row;
    }

    static PreviewRow of(Line line) {
        return new PreviewRow(Integer.toString(line.number()), "", "intake-preview-row");
    }

    /**
     * Makes its cells those of a line.
     *
     * @param fields makes the field of a cell that is typed anew, by its column; one that is there stays, with what is
     *     typed in it and with the keyboard
     */
    void arrange(Line line, List<Title> titles, BiFunction<Title, Cell, CorrectedCell> fields) {
        List<Object> wanted = shape(line, titles);
        if (wanted.equals(shape)) {
            return;
        }
        shape = wanted;
        Map<Title, CorrectedCell> before = Map.copyOf(this.fields);
        cells.clear();
        this.fields.clear();
        for (int i = 0; i < titles.size(); i++) {
            Title title = titles.get(i);
            Cell cell = line.cells().get(i);
            if (cell.state() == State.TYPED) {
                CorrectedCell field = before.entrySet().stream()
                        .filter(each -> each.getKey().isOf(title))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> fields.apply(title, cell));
                field.onProblem(this::say);
                this.fields.put(title, field);
                dress(field.node(), title);
            } else {
                dress(label("", title), title);
            }
        }
        List<Node> all = new ArrayList<>(List.of(node.getChildren().getFirst()));
        all.addAll(cells);
        all.add(remark);
        node.getChildren().setAll(all);
    }

    private static List<Object> shape(Line line, List<Title> titles) {
        List<Object> shape = new ArrayList<>(titles);
        line.cells().forEach(cell -> shape.add(cell.state() == State.TYPED));
        return shape;
    }

    private static Label label(String words, Title title) {
        Label label = TruncatedText.explained(Controls.wrapped(words, "intake-preview-cell"));
        label.getStyleClass().addAll(title.figure() ? List.of("figure") : List.of());
        return label;
    }

    private void dress(Node cell, Title title) {
        cell.getStyleClass().remove(KEPT);
        cell.getStyleClass().addAll(title.kept() ? List.of(KEPT) : List.of());
        HBox.setHgrow(cell, Priority.ALWAYS);
        cells.add(cell);
    }

    /** Shows what becomes of the row now; its fields keep what is typed in them. */
    void show(Line line, String words) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Label label) {
                Cell cell = line.cells().get(i);
                label.setText(cell.text());
                label.getStyleClass().remove("intake-preview-asked");
                label.getStyleClass().addAll(cell.state() == State.ASKED ? List.of("intake-preview-asked") : List.of());
            }
        }
        node.pseudoClassStateChanged(REFUSED, line.refused());
        say(words);
    }

    private void say(String words) {
        remark.setText(words);
        fields.forEach((title, field) -> field.explain(title.words(), words));
    }

    HBox node() {
        return node;
    }

    /** Returns the nodes of its cells, by the columns of the preview. */
    List<Node> cells() {
        return cells;
    }

    Map<Title, CorrectedCell> fields() {
        return fields;
    }
}
