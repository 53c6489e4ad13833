package fr.technolucide.ui.dialog;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.dialog.Message.Weight;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One dialog above the window, or one card on a page: icon and title as a sentence, a body, a foot of buttons named by verbs. Made by
 * {@link Dialogs#box}, configured, then shown; body and buttons may change while it is open. Nothing waits for it: what
 * follows an answer is the action of its button. Échap and the cross close it without an answer.
 */
public final class DialogBox implements Layered {

    private final Consumer<Message> ask;
    private final BoxPlace place;
    private final Label title;
    private final Label under = Controls.wrapped("", "dialog-under");
    private final DialogFoot foot = new DialogFoot(this::pressed);
    private final DialogCard card;
    private final DialogKeys keys;
    private @Nullable Node first;
    private @Nullable Node keyboard;
    private boolean staying;
    private Runnable onEscape = this::dismiss;
    private BooleanSupplier back = () -> false;
    private boolean dismissed;
    private BooleanSupplier unwritten = () -> false;
    private Consumer<Runnable> discarding = Runnable::run;

    DialogBox(BoxPlace place, Consumer<Message> ask, Node icon, String words) {
        this.place = place;
        this.ask = ask;
        this.title = new Label(words, icon);
        title.getStyleClass().add("dialog-title");
        title.setWrapText(true);
        Button cross = Controls.iconButton(Icon.Shape.CLOSE, this::leave);
        cross.getStyleClass().add("dialog-cross");
        cross.setAccessibleText(Messages.text("ui.close"));
        under.visibleProperty().bind(under.textProperty().isNotEmpty());
        Controls.foldHidden(under);
        VBox titles = new VBox(title, under);
        titles.setMinWidth(0);
        HBox head = new HBox(titles, cross);
        HBox.setHgrow(titles, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add("dialog-head");
        this.card = new DialogCard(head, foot);
        card.setAccessibleText(words);
        keys = new DialogKeys(card, foot, this::leave, place.holdsKeyboard());
    }

    @Override
    public DialogCard card() {
        return card;
    }

    /** Sets the content between the title and the buttons. */
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

    /** Says more under the title; an empty text leaves it out. */
    public DialogBox under(String words) {
        under.setText(words);
        return this;
    }

    /** Makes the dialog 880 px wide at 100 %, as high as its body up to 640 px. */
    public DialogBox broad() {
        card.getStyleClass().add("broad");
        return this;
    }

    /** Makes the dialog as wide as a message, whatever the body: 640 px at 100 %. */
    public DialogBox narrow() {
        card.getStyleClass().add("narrow");
        return this;
    }

    /**
     * Gives the dialog a fixed, large size, for work in several steps: 1140 × 640 px at 100 %, less in a small window.
     */
    public DialogBox large() {
        card.getStyleClass().add("large");
        return this;
    }

    /** Makes the dialog as large as the window. */
    public DialogBox whole() {
        card.getStyleClass().add("whole");
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return this;
    }

    /** Shows nothing but the body, which says how one leaves: a screen of its own. */
    public DialogBox bare() {
        card.bare();
        return whole();
    }

    @Override
    public boolean isWhole() {
        return card.getStyleClass().contains("whole");
    }

    /** Keeps the dialog open when a button is pressed: its work has several steps. */
    public DialogBox staying() {
        staying = true;
        return this;
    }

    /**
     * Keeps the window from closing before the dialog is left, as Échap does: its content is asked about, or written.
     */
    public DialogBox keeping() {
        unwritten = () -> true;
        return this;
    }

    /**
     * Does the same as {@link #keeping(BooleanSupplier, Supplier)}, with the question that fits input written by the
     * main button.
     */
    public DialogBox keeping(BooleanSupplier typed) {
        return keeping(
                typed,
                () -> Message.of(
                        Message.Tone.WARNING, Messages.text("ui.unwritten"), Messages.text("ui.unwritten.text")));
    }

    /**
     * Protects what is typed in the dialog, which is in no file yet: Échap, the close button, {@link #leave} and
     * closing the window ask before they discard it, and {@link #discarding} does.
     *
     * @param typed    whether there is anything to lose; when there is not, nothing is asked
     * @param question what is said of it, with more ways out than discarding it and going on, if there are
     */
    public DialogBox keeping(BooleanSupplier typed, Supplier<Message> question) {
        unwritten = typed;
        discarding = action -> {
            if (typed.getAsBoolean()) {
                back = () -> false;
                ask.accept(question.get()
                        .button(Messages.text("ui.unwritten.throw"), Weight.DESTRUCTIVE, action)
                        .button(Messages.text("ui.unfinished.go_on"), Weight.MAIN, () -> {}));
            } else {
                action.run();
            }
        };
        Runnable leaving = onEscape;
        onEscape = () -> discarding(leaving);
        return this;
    }

    /** Does what throws away all that is typed in the dialog: asks first when there is anything to lose. */
    @Override
    public void discarding(Runnable action) {
        if (!foot.isHeld()) {
            discarding.accept(action);
        }
    }

    /** Sets how what is typed is dealt with before another card takes the place, in place of being asked about. */
    public DialogBox leaving(Consumer<Runnable> dealt) {
        discarding = dealt;
        return this;
    }

    @Override
    public boolean isKeeping() {
        return foot.isHeld() || unwritten.getAsBoolean();
    }

    /** Does what Échap and the close button do; nothing while a write is under way. */
    @Override
    public void leave() {
        if (!foot.isHeld()) {
            onEscape.run();
        }
    }

    /** Sets what Échap and the close button do, in place of closing. */
    public DialogBox onEscape(Runnable action) {
        onEscape = action;
        return this;
    }

    /** Sets the node that has the keyboard at first, in place of the main button. */
    public DialogBox focus(Node node) {
        first = node;
        return this;
    }

    /** Gives the keyboard first to a list, of which Entrée and a double click take the chosen item: the main button. */
    public DialogBox choosing(ListView<?> list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                foot.pressMain();
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                foot.pressMain();
            }
        });
        return focus(list);
    }

    /** Lets Entrée press the main button from the chosen one of some radio buttons. */
    DialogBox choosing(ToggleGroup choices) {
        keys.answerFrom(choices);
        return this;
    }

    /**
     * Lets Ctrl+Entrée press the main button from any field.
     *
     * @param seek gives the keyboard to what is lacking, while the button waits for it
     */
    public DialogBox answering(Runnable seek) {
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !event.isAltDown() && !foot.isHeld()) {
                event.consume();
                if (!foot.pressMain()) {
                    seek.run();
                }
            }
        });
        return this;
    }

    /** Adds a node at the left of the footer that is not an answer: « Copier les détails ». */
    public DialogBox aside(Node node) {
        foot.aside(node);
        return this;
    }

    /** Sets the buttons in reading order: the destructive first and far left, the safe one last. */
    public DialogBox buttons(List<Message.Button> described) {
        foot.show(described);
        return this;
    }

    private void pressed(Message.Button described) {
        if (!staying) {
            close();
        }
        described.action().run();
    }

    /** Disables the main button as long as something is missing, and says what, beside it. */
    public DialogBox waitFor(ObservableValue<String> lacking) {
        foot.waitFor(lacking);
        return this;
    }

    /** Blocks typing, answers and closing until {@link #letGo}: the content is being written. */
    public void hold() {
        if (!foot.isHeld()) {
            keyboard = card.getScene() == null ? null : card.getScene().getFocusOwner();
            hold(true);
        }
    }

    public void letGo() {
        if (foot.isHeld()) {
            hold(false);
            if (keyboard != null) {
                keyboard.requestFocus();
            }
        }
    }

    private void hold(boolean writing) {
        foot.hold(writing);
        card.hold(writing);
    }

    public boolean isHeld() {
        return foot.isHeld();
    }

    public void setMainText(String verb) {
        foot.setMainText(verb);
    }

    /** Puts the keyboard on the first stop of the body, for work in several steps. */
    public void toFirst() {
        card.stops().getFirst().requestFocus();
    }

    /** Puts the keyboard on the main button. */
    public void toMain() {
        foot.toMain();
    }

    public DialogBox show() {
        place.push(this);
        return this;
    }

    @Override
    public void close() {
        place.pop(this);
    }

    /** Closes a card without an answer, and goes back to where it was opened from. */
    public void dismiss() {
        dismissed = true;
        close();
    }

    /** Sets the way back from a card to where it was opened from; its page must be shown until it is left. */
    DialogBox back(BooleanSupplier way) {
        back = way;
        card.sceneProperty().subscribe((before, scene) -> {
            if (scene == null && !dismissed) {
                back = () -> false;
            }
        });
        return this;
    }

    @Override
    public boolean goBack() {
        return dismissed && back.getAsBoolean();
    }

    public boolean isShown() {
        return card.getParent() != null;
    }

    @Override
    public void takeFocus() {
        Node wanted = first != null && !first.isDisabled() ? first : foot.main();
        List<Node> stops = card.stops();
        Node target = wanted == null || wanted.isDisabled() ? stops.getFirst() : wanted;
        if (target.getAccessibleHelp() == null || target.getAccessibleHelp().isBlank()) {
            target.setAccessibleHelp(card.getAccessibleText());
        }
        target.requestFocus();
    }

    /** Sets what a screen reader says with the first focused control: the title, and the text of a message. */
    DialogBox read(String words) {
        card.setAccessibleText(words);
        return this;
    }
}
