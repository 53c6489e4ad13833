package fr.technolucide.ui.dialog;

import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.dialog.Message.Weight;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The foot of a dialog: buttons named by verbs; the main one waits for what is missing, and for what is being written. */
final class DialogFoot extends HBox {

    private final HBox left = new HBox();
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
        HBox.setHgrow(missing, Priority.ALWAYS);
        left.getStyleClass().add("dialog-buttons");
        right.getStyleClass().add("dialog-buttons");
        getStyleClass().add("dialog-foot");
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(left, missing, right);
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

    void pressMain() {
        if (main != null && !main.isDisabled()) {
            main.fire();
        }
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
