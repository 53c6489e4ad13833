package fr.technolucide.ui.intake;

import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.TruncatedText;
import fr.technolucide.ui.intake.Preview.Cell;
import fr.technolucide.ui.intake.Preview.Line;
import fr.technolucide.ui.intake.Preview.State;
import fr.technolucide.ui.intake.Preview.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One row of the preview; its cells that are wrong are fields, which stay while the row does. */
final class PreviewRow {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final HBox node = new HBox();
    private final List<Node> cells = new ArrayList<>();
    private final List<CorrectedCell> fields = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final Label remark;

    private PreviewRow(String number, String remark, String style) {
        this.remark = Controls.wrapped(remark, "intake-preview-remark");
        HBox.setHgrow(this.remark, Priority.ALWAYS);
        node.getStyleClass().addAll("intake-mapping", style);
        node.getChildren().add(Controls.wrapped(number, "intake-preview-line", "figure"));
    }

    static PreviewRow head(String number, List<Title> titles, String remark) {
        PreviewRow row = new PreviewRow(number, remark, "intake-mapping-head");
        titles.forEach(title -> row.add(label(title.words(), title), title));
        row.node.getChildren().add(row.remark);
        return row;
    }

    /** @param fields makes the field of a cell that is typed anew, by its column */
    static PreviewRow of(Line line, List<Title> titles, BiFunction<Title, Cell, CorrectedCell> fields) {
        PreviewRow row = new PreviewRow(Integer.toString(line.number()), "", "intake-preview-row");
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = line.cells().get(i);
            if (cell.state() == State.TYPED) {
                CorrectedCell field = fields.apply(titles.get(i), cell);
                field.onProblem(row::say);
                row.fields.add(field);
                row.named.add(titles.get(i).words());
                row.add(field.node(), titles.get(i));
            } else {
                row.add(label("", titles.get(i)), titles.get(i));
            }
        }
        row.node.getChildren().add(row.remark);
        return row;
    }

    private static Label label(String words, Title title) {
        Label label = TruncatedText.explained(Controls.wrapped(words, "intake-preview-cell"));
        label.getStyleClass().addAll(title.figure() ? List.of("figure") : List.of());
        return label;
    }

    private void add(Node cell, Title title) {
        cell.getStyleClass().addAll(title.kept() ? List.of("intake-preview-kept") : List.of());
        HBox.setHgrow(cell, Priority.ALWAYS);
        cells.add(cell);
        node.getChildren().add(cell);
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
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).explain(named.get(i), words);
        }
    }

    HBox node() {
        return node;
    }

    /** Returns the nodes of its cells, by the columns of the preview. */
    List<Node> cells() {
        return cells;
    }

    List<CorrectedCell> fields() {
        return fields;
    }
}
