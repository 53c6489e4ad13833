package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.field.FormField;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The label of a field and the sentence that explains the field: a « ? » beside the label while the field has the
 * keyboard or the mouse, which shows the sentence on a press, as F1 does in the field. A screen reader has it always.
 */
final class FieldHelp extends Pane {

    /** The side of what takes the press, in sides of the mark: 24 px. */
    private static final double REACH = 1.75;

    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");

    private final Label label;
    private final String name;
    private final String words;
    private final Icon mark = new Icon(Shape.QUESTION);
    private final Region target = new Region();

    /** @param words may be empty, and then nothing but the label shows */
    FieldHelp(Label label, String name, String words) {
        this.label = label;
        this.name = name;
        this.words = words;
        getChildren().add(label);
        if (isThere()) {
            mark.getStyleClass().add("help-mark");
            mark.setManaged(false);
            mark.setMouseTransparent(true);
            target.setManaged(false);
            label.setTooltip(new Tooltip(words));
            getChildren().addAll(target, mark);
        }
    }

    String words() {
        return words;
    }

    boolean isThere() {
        return !words.isEmpty();
    }

    void follow(FormField field) {
        Controls.onClick(target, event -> show(field.node()));
        field.focused().subscribe(focused -> near(field, focused));
        field.node()
                .hoverProperty()
                .subscribe(over -> near(field, field.focused().getValue()));
        hoverProperty().subscribe(over -> near(field, field.focused().getValue()));
    }

    private void near(FormField field, boolean focused) {
        mark.pseudoClassStateChanged(NEAR, focused || field.node().isHover() || isHover());
    }

    /** @param field that it explains, which stays in sight */
    void show(Node field) {
        Explanation.of(name, words, Messages.text("form.help")).show(field);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(width);
    }

    /** A form that lacks height scrolls: it does not take the names of its fields away. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        label.resizeRelocate(0, 0, getWidth(), getHeight());
        double size = mark.getLayoutBounds().getWidth();
        mark.setX(Math.min(label.prefWidth(-1) + size / 4, getWidth() - size));
        mark.setY(getHeight() - size / 4);
        double side = size * REACH; // as far up as the field that stands right below leaves it
        target.resizeRelocate(mark.getX() + size / 2 - side / 2, getHeight() + 1 - side, side, side);
    }
}
