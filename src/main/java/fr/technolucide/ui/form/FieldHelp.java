package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.field.FormField;
import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;

/**
 * The label of a field and the sentence that explains the field: a « ? » beside the label while the field has the
 * keyboard or the mouse, which shows the sentence on a press, as F1 does in the field. A screen reader has it always.
 */
final class FieldHelp extends Pane {

    /** The side of what takes the press, in sides of the mark: 24 px. */
    private static final double REACH = 1.75;

    /** Between the name and the mark, in sides of the mark. */
    private static final double GAP = 0.25;

    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");

    private final Label label;
    private final String name;
    private final String words;
    private final Icon mark = new Icon(Shape.QUESTION);
    private final Region target = new Region();
    private final Text gauge = new Text();

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
        return label.prefHeight(width < 0 ? width : words(width));
    }

    /** Returns the width of the name: where it wraps and its last line is full, it leaves the mark its room. */
    private double words(double width) {
        if (!isThere() || label.prefWidth(-1) <= width || end(width) + room() <= width) {
            return width;
        }
        double narrower = width - room();
        return longestWord() <= narrower ? narrower : width;
    }

    private double room() {
        return mark.getLayoutBounds().getWidth() * (1 + GAP);
    }

    /** Returns where the last line of the name ends. */
    private double end(double width) {
        double whole = label.prefWidth(-1);
        if (whole <= width) {
            return whole;
        }
        gauge.setFont(label.getFont());
        gauge.setWrappingWidth(width);
        gauge.setText(label.getText());
        return Arrays.stream(gauge.caretShape(label.getText().length() - 1, false))
                .filter(MoveTo.class::isInstance)
                .mapToDouble(start -> ((MoveTo) start).getX())
                .max()
                .orElse(width);
    }

    private double longestWord() {
        gauge.setFont(label.getFont());
        gauge.setWrappingWidth(0);
        return Arrays.stream(label.getText().split(" "))
                .mapToDouble(word -> {
                    gauge.setText(word);
                    return gauge.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
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
        double width = words(getWidth());
        double end = end(width);
        label.resizeRelocate(0, 0, width, getHeight());
        double size = mark.getLayoutBounds().getWidth();
        mark.setX(Math.min(end + size * GAP, Math.max(end, getWidth() - size))); // beyond a word that leaves it no room
        mark.setY(getHeight() - size / 4);
        double side = size * REACH; // as far up as the field that stands right below leaves it
        target.resizeRelocate(mark.getX() + size / 2 - side / 2, getHeight() + 1 - side, side, side);
    }
}
