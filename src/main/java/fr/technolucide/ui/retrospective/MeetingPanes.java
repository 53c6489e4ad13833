package fr.technolucide.ui.retrospective;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Segments;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The board between the actions and the conclusion. Where the window is too narrow for the three, or the text too large,
 * one of the two stands beside the board, chosen above it.
 */
final class MeetingPanes extends Pane {

    /** The width, in em of the text, from which the three stand side by side. */
    private static final double WIDE = 72;

    /** The pane shown beside the board in a narrow window. */
    enum Side {
        ACTIONS("retrospective.side.actions"),
        CONCLUSION("retrospective.side.conclusion");

        private final String key;

        Side(String key) {
            this.key = key;
        }

        String words() {
            return Messages.text(key);
        }
    }

    private final Region left;
    private final Region board;
    private final Region right;
    private final Segments<Side> sides = new Segments<>(List.of(Side.values()), Side::words, false);
    private final Label measure = new Label();
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
    private Side side = Side.ACTIONS;

    MeetingPanes(Region left, Region board, Region right) {
        this.left = left;
        this.board = board;
        this.right = right;
        measure.setVisible(false);
        sides.node().setId("retrospective.sides");
        sides.node().getStyleClass().add("sides");
        sides.onChosen(chosen -> {
            if (chosen != null) {
                show(chosen);
            }
        });
        getStyleClass().add("meeting-panes");
        getChildren().setAll(measure, sides.node(), left, board, right);
        show(Side.ACTIONS);
    }

    ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    /** Brings one of the two to the board, where they are not both there. */
    void show(Side wanted) {
        side = wanted;
        sides.choose(wanted);
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean tight = width < WIDE * measure.getFont().getSize();
        narrow.set(tight);
        left.setVisible(!tight || side == Side.ACTIONS);
        right.setVisible(!tight || side == Side.CONCLUSION);
        sides.node().setVisible(tight);
        double before = snapSizeX(left.prefWidth(-1));
        if (!tight) {
            double after = snapSizeX(right.prefWidth(-1));
            left.resizeRelocate(0, 0, before, height);
            board.resizeRelocate(before, 0, width - before - after, height);
            right.resizeRelocate(width - after, 0, after, height);
            return;
        }
        double head = snapSizeY(sides.node().prefHeight(before));
        sides.node().resizeRelocate(0, 0, before, head);
        left.resizeRelocate(0, head, before, height - head);
        right.resizeRelocate(0, head, before, height - head);
        board.resizeRelocate(before, 0, width - before, height);
    }
}
