package fr.technolucide.ui.dialog;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows messages above the window. None waits: what follows an answer is the action of its button. */
public final class Dialogs implements Boxes {

    /** From so many buttons on, the foot has no room left for the one that copies the details. */
    private static final int ROOM = 3;

    private final DialogLayer layer = new DialogLayer();
    private final Clock clock;
    private final String version;

    /** @param version of the program, for « Détails » */
    public Dialogs(Clock clock, String version) {
        this.clock = clock;
        this.version = version;
    }

    /** Returns the layer to be placed over the whole window. */
    public DialogLayer layer() {
        return layer;
    }

    /**
     * Returns a place for cards on a page.
     *
     * @param bring shows the page
     */
    public CardPlace place(Runnable bring) {
        return new CardPlace(layer, this::show, bring);
    }

    /** Returns a dialog to be configured and shown. */
    @Override
    public DialogBox box(Shape icon, String title) {
        return new DialogBox(layer, this::show, new Icon(icon), title);
    }

    /** Does the same as {@link #box(Shape, String)}, with the icon of a tone. */
    public DialogBox box(Tone tone, String title) {
        return new DialogBox(layer, this::show, icon(tone), title);
    }

    /** Shows a message; one without buttons has a button that closes it. */
    public DialogBox show(Message message) {
        return show(message, List.of());
    }

    /** @param more stands below the text */
    public DialogBox show(Message message, List<? extends Node> more) {
        VBox body = new VBox();
        if (!message.text().isEmpty()) {
            body.getChildren().add(text(message.text()));
        }
        body.getChildren().addAll(more);
        List<Message.Button> buttons = message.buttons().isEmpty() ? List.of(closing()) : message.buttons();
        DialogBox box = box(message.tone(), message.title())
                .narrow()
                .body(body)
                .buttons(buttons)
                .read(message.title() + ". " + message.text());
        if (!message.details().isEmpty()) {
            FoldedDetails details = new FoldedDetails(stamped(message.details()));
            body.getChildren().add(details);
            if (buttons.size() < ROOM) {
                box.aside(details.copy());
            } else {
                body.getChildren().add(details.copy());
            }
        }
        return box.show();
    }

    private static Message.Button closing() {
        return new Message.Button(Messages.text("ui.close"), Weight.MAIN, () -> {});
    }

    /** Adds the time and the version after the code in the first line of details. */
    private String stamped(String details) {
        LocalDateTime now = LocalDateTime.now(clock);
        String stamp = Messages.text(
                "shell.details.stamp",
                Messages.words().numericDate(now.toLocalDate()),
                Messages.words().clock(now.toLocalTime()),
                version);
        int end = details.indexOf('\n');
        return end < 0 ? details + stamp : details.substring(0, end) + stamp + details.substring(end);
    }

    /** Shows a dialog with a body of its own; it has at least one button. */
    public DialogBox show(Shape icon, String title, Node body, List<Message.Button> buttons) {
        return box(icon, title).body(body).buttons(buttons).show();
    }

    /**
     * One of several ways to go on.
     *
     * @param label what is proposed
     * @param verb  what the main button then says
     */
    public record Way(String label, String verb, Runnable action) {}

    /** Shows a choice with radio buttons, the first one selected; the verb of the main button follows the choice. */
    public DialogBox choose(Shape icon, String title, String text, List<Way> ways) {
        ToggleGroup group = new ToggleGroup();
        VBox body = new VBox(text(text));
        VBox choices = new VBox();
        choices.getStyleClass().add("dialog-ways");
        for (Way way : ways) {
            RadioButton radio = new RadioButton(way.label());
            radio.setToggleGroup(group);
            radio.setUserData(way);
            radio.setWrapText(true);
            choices.getChildren().add(radio);
        }
        body.getChildren().add(choices);
        RadioButton first = (RadioButton) choices.getChildren().getFirst();
        first.setSelected(true);
        DialogBox box = box(icon, title)
                .narrow()
                .body(body)
                .read(title + ". " + text)
                .focus(first)
                .choosing(group)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.close"), Weight.PLAIN, () -> {}),
                        new Message.Button(
                                ways.getFirst().verb(),
                                Weight.MAIN,
                                () -> chosen(group).action().run())));
        group.selectedToggleProperty()
                .subscribe(toggle -> box.setMainText(chosen(group).verb()));
        return box.show();
    }

    private static Way chosen(ToggleGroup group) {
        return (Way) group.getSelectedToggle().getUserData();
    }

    /**
     * A question answered in one line.
     *
     * @param prompt  an example, or what is expected
     * @param missing said beside the main button while the field is empty
     */
    public record Question(String title, String text, String prompt, String missing, String verb) {}

    /** Asks; what was typed comes without spaces around it, and is never empty. */
    public DialogBox ask(Shape icon, Question question, Consumer<String> answer) {
        TextField field = new TextField();
        field.setId("dialog.field");
        field.setPromptText(question.prompt());
        field.setAccessibleText(question.title());
        field.setAccessibleHelp(question.text());
        VBox body = new VBox(text(question.text()), field);
        return box(icon, question.title())
                .narrow()
                .body(body)
                .read(question.title() + ". " + question.text())
                .focus(field)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, () -> {}),
                        new Message.Button(
                                question.verb(),
                                Weight.MAIN,
                                () -> answer.accept(field.getText().strip()))))
                .waitFor(Bindings.createStringBinding(
                        () -> field.getText().isBlank() ? question.missing() : "", field.textProperty()))
                .show();
    }

    /** Returns a paragraph of a dialog. */
    public static Label text(String text) {
        Label label = Controls.wrapped(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("message-text");
        return label;
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
