package fr.technolucide.ui.table;

import fr.technolucide.ui.common.CoveredStops;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A table with its form beside it. Where the form would take more than a third, it is a drawer over the table, there
 * from when it is opened until it is closed; larger text counts as a smaller window.
 */
public final class TableWithForm extends Pane {

    private static final int THIRD = 3;

    /** The share of its usual width that the form takes as a drawer. */
    private static final double DRAWER = 0.926;

    private final int times;
    private final Region list;
    private final Region form;
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper alone = new ReadOnlyBooleanWrapper();

    public TableWithForm(Region list, Region form) {
        this(list, form, THIRD);
    }

    /** @param times how many times as wide as the form it must be for the form not to be a drawer */
    public TableWithForm(Region list, Region form, int times) {
        this.times = times;
        this.list = list;
        this.form = form;
        form.visibleProperty().bind(alone.not().and(narrow.not().or(open)));
        getChildren().addAll(list, form);
        CoveredStops.pass(list, form);
    }

    /** Returns whether the form is a drawer over the table, for lack of width. */
    public ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    public void open() {
        open.set(true);
        form.applyCss();
    }

    /** Closes the form where it is a drawer; returns false where there was none. */
    public boolean close() {
        boolean drawer = narrow.get() && open.get();
        open.set(false);
        return drawer;
    }

    /** Gives all the room to the list, as long as there is nothing to put in the form. */
    public void alone(boolean wanted) {
        alone.set(wanted);
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        narrow.set(width < times * form.prefWidth(-1));
        double beside = Math.min(width, snapSizeX(form.prefWidth(-1) * (narrow.get() ? DRAWER : 1)));
        list.resizeRelocate(0, 0, narrow.get() || alone.get() ? width : width - beside, getHeight());
        form.resizeRelocate(width - beside, 0, beside, getHeight());
    }
}
