package fr.technolucide.ui.common;

import fr.technolucide.ui.common.Message.Weight;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A window above the main one: icon and title, a body, a foot of buttons named by verbs. Échap closes it. */
final class DialogWindow {

    private final Stage stage = new Stage();
    private final BorderPane root = new BorderPane();
    private @Nullable Node firstFocus;

    DialogWindow(
            @Nullable Window owner, Theme theme, Node icon, String title, Node body, List<Message.Button> buttons) {
        Label heading = new Label(title, icon);
        heading.getStyleClass().add("dialog-title");
        heading.setWrapText(true);
        HBox foot = foot(buttons);
        root.getStyleClass().add("dialog-window");
        root.setTop(heading);
        root.setCenter(body);
        root.setBottom(foot);
        root.setAccessibleText(title);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
                event.consume();
            }
        });
        Scene scene = new Scene(root);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(title);
        stage.initModality(Modality.WINDOW_MODAL);
        if (owner != null) {
            stage.initOwner(owner);
        }
    }

    Stage stage() {
        return stage;
    }

    void show() {
        stage.show();
        if (firstFocus != null) {
            firstFocus.requestFocus();
        }
    }

    private HBox foot(List<Message.Button> buttons) {
        HBox foot = new HBox();
        foot.getStyleClass().add("dialog-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        buttons.stream()
                .filter(b -> b.weight() == Weight.DESTRUCTIVE)
                .map(this::button)
                .forEach(foot.getChildren()::add);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        foot.getChildren().add(space);
        buttons.stream()
                .filter(b -> b.weight() != Weight.DESTRUCTIVE)
                .map(this::button)
                .forEach(foot.getChildren()::add);
        return foot;
    }

    private Button button(Message.Button described) {
        Button button = new Button(described.label());
        switch (described.weight()) {
            case MAIN -> {
                button.getStyleClass().add("main");
                button.setDefaultButton(true);
                firstFocus = button;
            }
            case DESTRUCTIVE -> button.getStyleClass().add("destructive");
            case PLAIN -> {}
        }
        button.setOnAction(event -> {
            stage.close();
            described.action().run();
        });
        return button;
    }
}
