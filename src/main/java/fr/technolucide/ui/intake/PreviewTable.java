package fr.technolucide.ui.intake;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.TruncatedText;
import fr.technolucide.ui.intake.Preview.Line;
import fr.technolucide.ui.intake.Preview.Title;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The first rows as they would come in, under where their columns go. Columns that find no room are left out: the step
 * that checks shows all of every row.
 */
final class PreviewTable {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /** The least width of the row number and the remark, in em. */
    private static final double AROUND = 19;

    /** The width of a column, in em. */
    private static final double COLUMN = 7.2;

    private final Label title = Controls.wrapped("", "intake-preview-title");
    private final Label doubted = Controls.wrapped("", "intake-why", "warn");
    private final VBox rows = new VBox();
    private final VBox node;
    private final List<List<Node>> cells = new ArrayList<>();

    PreviewTable() {
        Icon icon = new Icon(Icon.Shape.WARNING);
        icon.getStyleClass().add("warn");
        doubted.setGraphic(icon);
        HBox head = new HBox(title, Controls.spacer(), doubted);
        head.getStyleClass().add("intake-preview-head");
        rows.setId("intake.preview");
        rows.getStyleClass().addAll("intake-mappings", "intake-preview", "chart");
        rows.setAccessibleRole(AccessibleRole.TEXT);
        rows.setFocusTraversable(true);
        rows.widthProperty().subscribe(width -> fit());
        title.fontProperty().subscribe(font -> fit());
        this.node = new VBox(head, rows);
        node.getStyleClass().add("intake-preview-pane");
        Controls.foldHidden(doubted, node);
    }

    Node node() {
        return node;
    }

    void show(Preview preview) {
        node.setVisible(!preview.lines().isEmpty());
        title.setText(Messages.text("intake.assistant.preview", preview.lines().size(), preview.total()));
        doubted.setVisible(preview.doubted() > 0);
        doubted.setText(Messages.text("intake.assistant.preview.doubted", preview.doubted()));
        cells.clear();
        rows.getChildren().setAll(head(preview));
        preview.lines().forEach(line -> rows.getChildren().add(row(preview, line)));
        rows.setAccessibleText(aloud(preview));
        fit();
    }

    private HBox head(Preview preview) {
        return row(
                preview,
                Messages.text("intake.assistant.line"),
                preview.columns().stream().map(Title::words).toList(),
                Messages.text("intake.assistant.preview.remark"),
                "intake-mapping-head");
    }

    private HBox row(Preview preview, Line line) {
        HBox row = row(preview, Integer.toString(line.number()), line.cells(), line.remark(), "intake-preview-row");
        row.pseudoClassStateChanged(REFUSED, line.refused());
        return row;
    }

    private HBox row(Preview preview, String number, List<String> texts, String remark, String style) {
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Label cell = TruncatedText.explained(Controls.wrapped(texts.get(i), "intake-preview-cell"));
            cell.getStyleClass().addAll(preview.columns().get(i).figure() ? List.of("figure") : List.of());
            HBox.setHgrow(cell, Priority.ALWAYS);
            shown.add(cell);
        }
        cells.add(shown);
        Label last = Controls.wrapped(remark, "intake-preview-remark");
        HBox.setHgrow(last, Priority.ALWAYS);
        HBox row = new HBox(Controls.wrapped(number, "intake-preview-line", "figure"));
        row.getChildren().addAll(shown);
        row.getChildren().add(last);
        row.getStyleClass().addAll("intake-mapping", style);
        return row;
    }

    private void fit() {
        double em = title.getFont().getSize();
        int room = (int) ((rows.getWidth() / em - AROUND) / COLUMN);
        for (List<Node> row : cells) {
            for (int i = 0; i < row.size(); i++) {
                boolean fits = i < Math.max(1, room);
                row.get(i).setVisible(fits);
                row.get(i).setManaged(fits);
            }
        }
    }

    private static String aloud(Preview preview) {
        List<String> sentences = new ArrayList<>();
        for (Line line : preview.lines()) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < line.cells().size(); i++) {
                parts.add(Messages.text(
                        "intake.assistant.cell",
                        preview.columns().get(i).words(),
                        line.cells().get(i)));
            }
            sentences.add(Messages.text(
                    "intake.assistant.preview.aloud",
                    Integer.toString(line.number()),
                    String.join(", ", parts),
                    line.remark()));
        }
        return String.join(" ", sentences);
    }
}
