package fr.technolucide.ui.checklist;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.CoveredStops;
import fr.technolucide.ui.common.Keyboard;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Three columns: groups, points, proposal. Where they have too little room, the proposal stands above the points with
 * its head alone, of which one line is left where the points would not be seen, and the rest of it comes over them when
 * asked for.
 */
final class ChecklistLayout extends BorderPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** The width, in em of the text, under which the proposal shrinks to its head. */
    private static final double WIDE_FROM = 76;

    /** The height, in em of the text, of a point with its answers and its proof: so much of the points is always seen. */
    private static final double POINT = 14;

    private final VerdictHead head;
    private final RemainingPane remaining;
    private final Region strip;
    private final VBox right = new VBox();
    private final VBox middle = new VBox();
    private final HBox band = new HBox();
    private final StackPane points = new StackPane();
    private final ToggleButton more = new ToggleButton();
    private final Label measure = new Label();
    private boolean narrow;
    private boolean judged;

    ChecklistLayout(Region rail, Region strip, Region page, VerdictHead head, RemainingPane remaining) {
        this.head = head;
        this.remaining = remaining;
        this.strip = strip;
        getStyleClass().add("checklist");
        right.getStyleClass().add("verdict-column");
        band.getStyleClass().add("verdict-band");
        band.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(head, Priority.ALWAYS);
        VBox.setVgrow(points, Priority.ALWAYS);
        VBox.setVgrow(remaining, Priority.ALWAYS);
        more.setId("checklist.more");
        more.setText(Messages.text("checklist.more"));
        more.getStyleClass().add("more");
        more.setMinWidth(USE_PREF_SIZE);
        more.selectedProperty().subscribe((before, open) -> unfold(open));
        measure.setManaged(false);
        measure.setVisible(false);
        points.getChildren().add(page);
        points.setAlignment(Pos.TOP_RIGHT);
        points.setMinHeight(0);
        middle.getChildren().setAll(strip, points);
        setLeft(rail);
        setCenter(middle);
        getChildren().add(measure);
        widthProperty().subscribe(width -> arrange());
        measure.fontProperty().subscribe(font -> arrange());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        CoveredStops.pass(page, remaining);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> uncover(page));
        lay();
    }

    /** Whoever goes back to the points closes what lies over them: the keys answer the point that has the keyboard. */
    private void uncover(Region page) {
        if (isUnfolded() && Keyboard.isIn(page)) {
            fold();
        }
    }

    private void arrange() {
        boolean tight =
                getWidth() > 0 && getWidth() < WIDE_FROM * measure.getFont().getSize();
        if (tight != narrow) {
            narrow = tight;
            pseudoClassStateChanged(NARROW, narrow);
            lay();
        }
    }

    /** Sets whether there is a proposal to show. */
    void judge(boolean something) {
        if (something != judged) {
            judged = something;
            lay();
        }
    }

    private void lay() {
        boolean kept = Keyboard.isIn(remaining);
        right.getChildren().clear();
        band.getChildren().clear();
        middle.getChildren().remove(band);
        points.getChildren().remove(remaining);
        fold();
        setRight(null);
        remaining.lay(narrow);
        shorten(false);
        if (judged && narrow) {
            band.getChildren().setAll(head, more);
            middle.getChildren().add(1, band);
        } else if (judged) {
            right.getChildren().setAll(head, remaining);
            setRight(right);
        }
        if (judged && kept) {
            (narrow ? more : remaining.stop()).requestFocus(); // it was taken away with what has it
        }
    }

    private void shorten(boolean wanted) {
        head.shorten(wanted);
        remaining.tellReason(wanted);
    }

    @Override
    protected void layoutChildren() {
        if (judged && narrow) {
            double width = getWidth() - getLeft().prefWidth(-1);
            double band = head.wholeHeight(width - more.prefWidth(-1));
            double left = getHeight() - strip.prefHeight(width) - band;
            shorten(left < POINT * measure.getFont().getSize());
        }
        super.layoutChildren();
    }

    private void unfold(boolean open) {
        if (!narrow) {
            return;
        }
        boolean kept = Keyboard.isIn(remaining);
        points.getChildren().remove(remaining);
        if (open) {
            points.getChildren().add(remaining);
            remaining.focusFirst();
        } else if (kept) {
            more.requestFocus();
        }
    }

    /** Hides the rest of the proposal where it stands over the points. */
    void fold() {
        more.setSelected(false);
    }

    /** Makes the rest of the proposal visible, wherever it stands. */
    void showRemaining() {
        more.setSelected(true);
    }

    boolean isUnfolded() {
        return narrow && more.isSelected();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isUnfolded()) {
            fold();
            more.requestFocus();
            event.consume();
        }
    }

    /** Shows how much is left on the button that expands it; the band follows the proposal. */
    void count(int left) {
        head.dress(band);
        more.setText(Messages.text("checklist.more", left));
        Controls.explain(more, more.getText());
    }
}
