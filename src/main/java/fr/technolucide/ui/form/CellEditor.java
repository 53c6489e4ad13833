package fr.technolucide.ui.form;

import fr.technolucide.ui.dialog.DialogLayer;
import fr.technolucide.workbook.Column;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The fields of some cells where these are read: over a cell of a table, in the middle of a sentence. What is typed goes
 * the way of a form: written when it is left, said under its field when it is refused, and then it stays in sight. Entrée
 * goes on, after the last field out of it; so does Échap, once nothing is to be taken back.
 */
public final class CellEditor extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final double LESS_THAN_A_PIXEL = 0.5;

    private final Function<FormPlan, InlineForm> forms;
    private @Nullable InlineForm form;
    private Subscription followed = Subscription.EMPTY;
    /** Set once the editor had the keyboard since it was opened. */
    private boolean entered;

    private double baseline;
    private Runnable onLeft = () -> {};
    private Runnable onEnd = () -> onLeft.run();

    /** @param forms makes the fields, over the row whose cells they are */
    public CellEditor(Function<FormPlan, InlineForm> forms) {
        this.forms = forms;
        getStyleClass().add("cell-editor");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && isVisible()) {
                hideUnless(owner);
            }
        });
    }

    /** Hides the editor unless the keyboard is in it, or in a message, which gives the keyboard back. */
    private void hideUnless(Node owner) {
        for (Node each = owner; each != null; each = each.getParent()) {
            entered = entered || each == this;
            if (each == this || each instanceof DialogLayer) {
                return;
            }
        }
        if (entered) {
            hide();
        }
    }

    /** Sets the listener that is told when the keyboard is to go back to where it came from. */
    public void onLeft(Runnable action) {
        onLeft = action;
    }

    /** Sets the listener that is told instead after Entrée in the last field. */
    void onEnd(Runnable action) {
        onEnd = action;
    }

    /** Opens the fields of some cells; while something refused stands in those that are open, they stay. */
    public void open(List<Column<?>> columns) {
        if (form != null && isRefused()) {
            setVisible(true);
            form.focusRefused();
            return;
        }
        close();
        InlineForm made = forms.apply(
                FormPlan.of(FormSection.of(columns.stream().map(FormLine::of).toArray(FormLine[]::new))));
        form = made;
        entered = false;
        getChildren().setAll(made.node());
        made.onEnd(onEnd);
        made.onState(this::say);
        followed = made.row().shownProperty().subscribe(row -> {
            if (row == null) {
                close();
            }
        });
        pseudoClassStateChanged(WIDE, !columns.stream().allMatch(FieldFactory::isShort));
        setVisible(true);
        fit();
        made.focusFirst();
    }

    private void close() {
        followed.unsubscribe();
        followed = Subscription.EMPTY;
        if (form != null) {
            form.release();
            form = null;
        }
        getChildren().clear();
        setVisible(false);
    }

    /** Hides the editor, which shows again if a rule refuses the value, also one that waits for the disk until then. */
    private void hide() {
        setVisible(isRefused());
        closeOnceWritten();
    }

    private void closeOnceWritten() {
        InlineForm hidden = form;
        if (hidden != null && !isVisible()) {
            hidden.whenAnswered(() -> {
                if (form == hidden && !isVisible() && !hidden.isWaiting()) {
                    close();
                }
            });
        }
    }

    /** Commits what is being typed, and hides unless it is refused. */
    void end() {
        leave();
        hide();
    }

    /** Commits what is being typed. */
    public void leave() {
        if (form != null) {
            form.leave();
        }
    }

    /** Answers Entrée as the field that has the keyboard does; consumes it unless that is left to an open list. */
    public void enter(KeyEvent enter) {
        if (form != null) {
            form.press(enter);
        }
    }

    public boolean isRefused() {
        return form != null && form.isRefusedHere();
    }

    public void focusRefused() {
        if (form != null) {
            form.focusRefused();
        }
    }

    /** Returns the baseline of the text typed, not of the name above it, to align the editor in a sentence. */
    @Override
    public double getBaselineOffset() {
        return baseline;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double found = form == null
                ? 0
                : form.first()
                        .map(field -> sceneToLocal(field.localToScene(0, field.getBaselineOffset()))
                                .getY())
                        .orElse(0.0);
        if (Math.abs(found - baseline) > LESS_THAN_A_PIXEL) {
            baseline = found;
            fit();
        }
    }

    private void say() {
        pseudoClassStateChanged(REFUSED, isRefused());
        setVisible(isVisible() || isRefused());
        closeOnceWritten();
        fit();
    }

    /** Makes the editor as high as its content. */
    private void fit() {
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && (form == null || !form.isOpen())) {
            event.consume();
            if (isRefused()) {
                focusRefused();
            } else {
                onLeft.run();
            }
        }
    }
}
