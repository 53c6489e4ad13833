package fr.technolucide.ui.dialog;

import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.dialog.Message.Weight;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The foot of a dialog: buttons named by verbs; the main one waits for what is missing, and for what is being written.
 * One line; where it has no room, what stands at the left and then what is missing have lines of their own.
 */
final class DialogFoot extends Region {

    /** The least width in which words of what is missing are read, in widths of a letter. */
    private static final double LEAST_WORDS = 10;

    private final FlowPane left = new FlowPane();
    private final Label missing = new Label();
    private final HBox right = new HBox();
    private final Consumer<Message.Button> pressed;
    private @Nullable Button main;
    private boolean held;

    /** @param pressed told of each press, but while something is being written */
    DialogFoot(Consumer<Message.Button> pressed) {
        this.pressed = pressed;
        missing.getStyleClass().add("dialog-missing");
        missing.setWrapText(true);
        missing.setMaxWidth(Double.MAX_VALUE);
        missing.setId("dialog.missing");
        left.getStyleClass().add("dialog-asides");
        right.getStyleClass().add("dialog-buttons");
        getStyleClass().add("dialog-foot");
        getChildren().addAll(left, missing, right);
    }

    private double gap() {
        return left.getHgap();
    }

    private double emWidth() {
        return missing.getFont().getSize();
    }

    private List<Node> asides() {
        return left.getChildren().stream().filter(Node::isManaged).toList();
    }

    private boolean isLeftEmpty() {
        return asides().isEmpty();
    }

    /** Returns the width of what stands at the left, on one line. */
    private double leftWidth() {
        double width = -gap();
        for (Node node : asides()) {
            width += snapSizeX(node.prefWidth(-1)) + gap();
        }
        return Math.max(0, width);
    }

    private double leastWords() {
        return missing.getText().isEmpty() ? 0 : LEAST_WORDS * emWidth() + gap();
    }

    /** Returns whether everything stands on one line of a width. */
    private boolean isOneLine(double width) {
        double asides = isLeftEmpty() ? 0 : leftWidth() + gap();
        return asides + leastWords() + right.prefWidth(-1) <= width;
    }

    private boolean isMissingBesideButtons(double width) {
        return leastWords() + right.prefWidth(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double asides = isLeftEmpty() ? 0 : leftWidth() + gap();
        double words = missing.getText().isEmpty() ? 0 : missing.prefWidth(-1) + gap();
        return snappedLeftInset() + asides + words + right.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double wanted) {
        double width = (wanted < 0 ? prefWidth(-1) : wanted) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + place(0, 0, width, false) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        place(snappedLeftInset(), snappedTopInset(), width, true);
    }

    /**
     * Places the children, or only says how high they are together.
     *
     * @param really whether they are placed
     * @return the height
     */
    private double place(double x, double y, double width, boolean really) {
        boolean oneLine = isOneLine(width);
        double rightWidth = Math.min(width, right.prefWidth(-1));
        double top = y;
        double leftRoom = oneLine ? leftWidth() : width;
        double leftHeight = isLeftEmpty() ? 0 : left.prefHeight(leftRoom);
        if (!oneLine && leftHeight > 0) {
            put(left, x, top, leftRoom, leftHeight, really);
            top += leftHeight + gap();
        }
        double wordsX = oneLine && leftHeight > 0 ? x + leftRoom + gap() : x;
        double wordsRoom = Math.max(0, x + width - rightWidth - gap() - wordsX);
        boolean beside = oneLine || isMissingBesideButtons(width);
        if (!beside) {
            double wordsHeight = missing.prefHeight(width);
            put(missing, x, top, width, wordsHeight, really);
            top += wordsHeight + gap();
        }
        double wordsHeight = beside && !missing.getText().isEmpty() ? missing.prefHeight(wordsRoom) : 0;
        double line = Math.max(Math.max(oneLine ? leftHeight : 0, wordsHeight), right.prefHeight(rightWidth));
        if (oneLine) {
            put(left, x, top + (line - leftHeight) / 2, leftRoom, leftHeight, really);
        }
        if (beside) {
            put(missing, wordsX, top, wordsRoom, line, really);
        }
        put(right, x + width - rightWidth, top, rightWidth, line, really);
        return top + line - y;
    }

    private void put(Region node, double x, double y, double width, double height, boolean really) {
        if (really) {
            node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
        }
    }

    @Nullable
    Button main() {
        return main;
    }

    void setMainText(String verb) {
        if (main != null) {
            main.setText(verb);
        }
    }

    /** Presses the main button; false where it waits for something, or there is none. */
    boolean pressMain() {
        if (main == null || main.isDisabled()) {
            return false;
        }
        main.fire();
        return true;
    }

    void toMain() {
        if (main != null) {
            main.requestFocus();
        }
    }

    void aside(Node node) {
        left.getChildren().add(node);
    }

    /** Shows the buttons in reading order: the destructive first and far left, the safe one last. */
    void show(List<Message.Button> described) {
        left.getChildren().removeIf(node -> node.getStyleClass().contains("destructive"));
        right.getChildren().clear();
        main = null;
        for (Message.Button each : described) {
            Button button = button(each);
            if (each.weight() == Weight.DESTRUCTIVE) {
                left.getChildren().addFirst(button);
            } else {
                right.getChildren().add(button);
            }
        }
        arm();
    }

    private Button button(Message.Button described) {
        Button button = new Button(described.label());
        button.setMinWidth(Region.USE_PREF_SIZE);
        described.icon().ifPresent(icon -> button.setGraphic(new Icon(icon)));
        switch (described.weight()) {
            case MAIN -> {
                button.getStyleClass().add("main");
                main = button;
            }
            case DESTRUCTIVE -> button.getStyleClass().add("destructive");
            case PLAIN -> {}
        }
        button.setOnAction(event -> {
            if (!held) {
                pressed.accept(described);
            }
        });
        return button;
    }

    /** Says what is missing beside the main button, which waits for it. */
    void waitFor(ObservableValue<String> lacking) {
        missing.setUserData(lacking); // a binding that nothing holds is thrown away
        lacking.subscribe(words -> {
            missing.setText(words);
            if (main != null) {
                main.setAccessibleHelp(words);
            }
            arm();
        });
    }

    /** Sets whether the buttons are disabled while a write is under way. */
    void hold(boolean writing) {
        held = writing;
        arm();
    }

    boolean isHeld() {
        return held;
    }

    private void arm() {
        if (main != null) {
            main.setDisable(held || !missing.getText().isEmpty());
        }
    }
}
