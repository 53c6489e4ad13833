package fr.technolucide.ui.common;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Message.Weight;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One dialog above the window: icon and title as a sentence, a body, a foot of buttons named by verbs. Made by {@link
 * Dialogs#box}, dressed, then shown; body and buttons may change while it is open. Nothing waits for it: what follows an
 * answer is the action of its button. Échap and the cross close it without an answer.
 */
public final class DialogBox {

    private final DialogLayer layer;
    private final Label title;
    private final HBox foot = new HBox();
    private final HBox left = new HBox();
    private final Label missing = new Label();
    private final HBox right = new HBox();
    private final DialogCard card;
    private @Nullable Button main;
    private @Nullable Node first;
    private boolean staying;
    private Runnable onEscape = this::close;
    private boolean keeping;

    DialogBox(DialogLayer layer, Node icon, String words) {
        this.layer = layer;
        this.title = new Label(words, icon);
        title.getStyleClass().add("dialog-title");
        title.setWrapText(true);
        Button cross = Controls.iconButton(Icon.Shape.CLOSE, () -> onEscape.run());
        cross.getStyleClass().add("dialog-cross");
        cross.setAccessibleText(Messages.text("ui.close"));
        HBox head = new HBox(title, cross);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add("dialog-head");
        missing.getStyleClass().add("dialog-missing");
        missing.setWrapText(true);
        missing.setMaxWidth(Double.MAX_VALUE);
        missing.setId("dialog.missing");
        HBox.setHgrow(missing, Priority.ALWAYS);
        left.getStyleClass().add("dialog-buttons");
        right.getStyleClass().add("dialog-buttons");
        foot.getStyleClass().add("dialog-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getChildren().addAll(left, missing, right);
        this.card = new DialogCard(head, foot);
        card.setAccessibleText(words);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::turnRound);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    DialogCard card() {
        return card;
    }

    /** What stands between the title and the buttons. */
    public DialogBox body(Node content) {
        content.getStyleClass().add("dialog-body");
        card.setBody(content);
        return this;
    }

    public DialogBox title(String words) {
        title.setText(words);
        card.setAccessibleText(words);
        return this;
    }

    /** The width of a message, whatever the body: 640 px at 100 %. */
    public DialogBox narrow() {
        card.getStyleClass().add("narrow");
        return this;
    }

    /** A fixed, large size, for work in several steps: 1140 × 640 px at 100 %, less in a small window. */
    public DialogBox large() {
        card.getStyleClass().add("large");
        return this;
    }

    /** The whole window, which is then a room of its own. */
    public DialogBox whole() {
        card.getStyleClass().add("whole");
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return this;
    }

    boolean isWhole() {
        return card.getStyleClass().contains("whole");
    }

    /** Buttons do not close the dialog by themselves: its work has several steps. */
    public DialogBox staying() {
        staying = true;
        return this;
    }

    /** What is typed in it is in no file yet: the window is not closed before it is left. */
    public DialogBox keeping() {
        keeping = true;
        return this;
    }

    boolean isKeeping() {
        return keeping;
    }

    void leave() {
        onEscape.run();
    }

    /** What Échap and the cross do, in place of closing. */
    public DialogBox onEscape(Runnable action) {
        onEscape = action;
        return this;
    }

    /** Where the keyboard begins, in place of the main button. */
    public DialogBox focus(Node node) {
        first = node;
        return this;
    }

    /** Something at the left of the foot that is not an answer: « Copier les détails ». */
    public DialogBox aside(Node node) {
        left.getChildren().add(node);
        return this;
    }

    /** In reading order: the destructive first and far left, the safe one last. */
    public DialogBox buttons(List<Message.Button> described) {
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
        return this;
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
            if (!staying) {
                close();
            }
            described.action().run();
        });
        return button;
    }

    /** Holds the main button back for as long as something is missing, and says what, beside it. */
    public DialogBox waitFor(ObservableValue<String> lacking) {
        missing.setUserData(lacking); // a binding that nothing holds is thrown away
        lacking.subscribe(words -> {
            missing.setText(words);
            if (main != null) {
                main.setDisable(!words.isEmpty());
                main.setAccessibleHelp(words);
            }
        });
        return this;
    }

    public void setMainText(String verb) {
        if (main != null) {
            main.setText(verb);
        }
    }

    /** Puts the keyboard on the first stop of the body, for work in several steps. */
    public void toFirst() {
        DialogLayer.stops(card).getFirst().requestFocus();
    }

    /** Puts the keyboard on the main button. */
    public void toMain() {
        if (main != null) {
            main.requestFocus();
        }
    }

    public DialogBox show() {
        layer.push(this);
        return this;
    }

    public void close() {
        layer.pop(this);
    }

    void takeFocus() {
        Node wanted = first != null && !first.isDisabled() ? first : main;
        List<Node> stops = DialogLayer.stops(card);
        Node target = wanted == null || wanted.isDisabled() ? stops.getFirst() : wanted;
        if (target.getAccessibleHelp() == null || target.getAccessibleHelp().isBlank()) {
            target.setAccessibleHelp(card.getAccessibleText());
        }
        target.requestFocus();
    }

    /** What a screen reader says with the first stop: the title, and the text of a message. */
    DialogBox read(String words) {
        card.setAccessibleText(words);
        return this;
    }

    private void turnRound(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) {
            return;
        }
        List<Node> stops = DialogLayer.stops(card);
        Node owner = card.getScene().getFocusOwner();
        if (!event.isShiftDown() && owner == stops.getLast()) {
            stops.getFirst().requestFocus();
            event.consume();
        } else if (event.isShiftDown() && owner == stops.getFirst()) {
            stops.getLast().requestFocus();
            event.consume();
        }
    }

    /** What no control took stays here: the window below has keys of its own. */
    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> onEscape.run();
            case ENTER -> {
                Node owner = card.getScene().getFocusOwner();
                Node pressed = owner instanceof ButtonBase button ? button : main;
                if (pressed instanceof ButtonBase button && !button.isDisabled()) {
                    button.fire();
                }
            }
            case TAB, UP, DOWN, LEFT, RIGHT, SPACE -> {
                return;
            }
            default -> {}
        }
        event.consume();
    }
}
