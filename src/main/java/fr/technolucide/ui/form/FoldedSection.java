package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.workbook.Row;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A part of a form that opens on demand, and says beside its title how much of it is filled. What is folded is not in
 * the window, which has neither to dress it nor to lay it out.
 */
final class FoldedSection extends VBox {

    private final List<FieldBox> boxes;
    private final Label filled = new Label();
    private final String title;
    private final ToggleButton opener;
    private boolean opening;

    FoldedSection(String title, List<? extends Node> lines, List<FieldBox> boxes) {
        this.title = title;
        this.boxes =
                boxes.stream().filter(box -> box.field().column().isStored()).toList();
        this.opener = new ToggleButton(title);
        getStyleClass().add("folded-section");
        opener.getStyleClass().add("opener");
        opener.selectedProperty().subscribe(open -> opener.setGraphic(new Icon(open ? Shape.UNFOLDED : Shape.FOLDED)));
        filled.getStyleClass().add("muted-note");
        filled.setMinWidth(Region.USE_PREF_SIZE);
        Region space = Controls.spacer();
        HBox head = new HBox(opener, space, filled);
        head.getStyleClass().add("fold-head");
        VBox body = new VBox();
        body.getStyleClass().add("form-lines");
        body.getChildren().addAll(lines);
        body.visibleProperty().bind(opener.selectedProperty());
        opener.selectedProperty().subscribe(open -> getChildren().setAll(open ? List.of(head, body) : List.of(head)));
        opener.setOnAction(event -> opening = opener.isSelected());
        body.heightProperty().subscribe(height -> {
            if (opening && height.doubleValue() > 0) {
                opening = false;
                climb();
            }
        });
    }

    /** Scrolls the section that was just opened to the top of its scroll pane, as far as possible. */
    private void climb() {
        Node around = getParent();
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        if (around instanceof ScrollPane pane) {
            Bounds content = pane.getContent().getLayoutBounds();
            double room = content.getHeight() - pane.getViewportBounds().getHeight();
            double top = pane.getContent().sceneToLocal(localToScene(0, 0)).getY();
            pane.setVvalue(room > 0 ? Math.min(1, top / room) : 0);
        }
    }

    void open() {
        opener.setSelected(true);
    }

    boolean holds(FieldBox box) {
        return boxes.contains(box);
    }

    /** Nothing is said where all is computed: there is nothing to complete. */
    private static String words(long full, int of) {
        if (of == 0) {
            return "";
        }
        return full == of ? Messages.text("form.fold.complete") : Messages.text("form.fold.count", full, of);
    }

    void count(Row row) {
        long full =
                boxes.stream().filter(box -> !row.isEmpty(box.field().column())).count();
        filled.setText(words(full, boxes.size()));
        opener.setAccessibleText(boxes.isEmpty() ? title : Messages.text("form.fold.aloud", title, filled.getText()));
    }
}
