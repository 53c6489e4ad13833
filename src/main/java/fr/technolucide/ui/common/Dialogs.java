package fr.technolucide.ui.common;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message.Tone;
import fr.technolucide.ui.common.Message.Weight;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Shows messages above the window. None waits: what follows an answer is the action of its button. */
public final class Dialogs {

    private static final int LINES_OF_DETAILS = 6;

    private final Theme theme;
    private final Supplier<@Nullable Window> owner;

    public Dialogs(Theme theme, Supplier<@Nullable Window> owner) {
        this.theme = theme;
        this.owner = owner;
    }

    /** A message without buttons has one that closes it. */
    public void show(Message message) {
        show(message, List.of());
    }

    /** @param more stands below the text */
    public void show(Message message, List<? extends Node> more) {
        VBox body = new VBox(text(message.text()));
        body.getChildren().addAll(more);
        body.getStyleClass().addAll("dialog-body", "message");
        List<Message.Button> buttons = message.buttons();
        if (!message.details().isEmpty()) {
            body.getChildren().add(details(message.details()));
        }
        if (buttons.isEmpty()) {
            buttons = List.of(new Message.Button(Messages.text("ui.close"), Weight.MAIN, () -> {}));
        }
        new DialogWindow(owner.get(), theme, icon(message.tone()), message.title(), body, buttons).show();
    }

    /** A dialog with a body of its own; it has at least one button. */
    public void show(Shape icon, String title, Node body, List<Message.Button> buttons) {
        body.getStyleClass().add("dialog-body");
        new DialogWindow(owner.get(), theme, new Icon(icon), title, body, buttons).show();
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("message-text");
        return label;
    }

    private static TitledPane details(String text) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setPrefRowCount(LINES_OF_DETAILS);
        area.setAccessibleText(Messages.text("ui.details"));
        javafx.scene.control.Button copy =
                new javafx.scene.control.Button(Messages.text("ui.details.copy"), new Icon(Shape.COPY));
        copy.getStyleClass().add("plain");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        TitledPane pane = new TitledPane(Messages.text("ui.details"), new VBox(area, copy));
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.expandedProperty().subscribe(open -> {
            if (pane.getScene() != null) {
                pane.getScene().getWindow().sizeToScene();
            }
        });
        return pane;
    }

    private static Icon icon(Tone tone) {
        Icon icon = new Icon(
                switch (tone) {
                    case ERROR -> Shape.FAILED;
                    case WARNING -> Shape.WARNING;
                    case QUESTION -> Shape.QUESTION;
                    case DONE -> Shape.SAVED;
                });
        icon.getStyleClass()
                .add(
                        switch (tone) {
                            case ERROR -> "alert";
                            case WARNING -> "warn";
                            case QUESTION -> "muted";
                            case DONE -> "good";
                        });
        return icon;
    }
}
