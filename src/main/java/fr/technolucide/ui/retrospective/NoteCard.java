package fr.technolucide.ui.retrospective;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.CopyableNode;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.Session;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A note: its text, who wrote it, what it is about, its votes. It takes the keyboard; {@link NoteKeys} knows the keys. */
final class NoteCard extends VBox implements CopyableNode {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final Session session;
    private final Label text = Controls.wrapped("", "note-text");
    private final FlowPane about = new FlowPane();
    private final Button votes;
    private final Consumer<NoteLine> copying;
    private NoteLine note;
    private String said = "";

    /**
     * @param vote    gives it a vote, when pressed with the mouse; the keyboard has + and −
     * @param copying copies a note to the clipboard
     */
    NoteCard(Session session, NoteLine note, Consumer<NoteLine> vote, Consumer<NoteLine> copying) {
        this.session = session;
        this.copying = copying;
        this.note = note;
        this.votes = Controls.button("", Shape.VOTE, () -> vote.accept(note()));
        votes.getStyleClass().addAll("plain", "votes");
        votes.setFocusTraversable(false);
        votes.setMinWidth(USE_PREF_SIZE);
        text.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("note-about");
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox foot = new HBox(about, votes);
        foot.setAlignment(Pos.BOTTOM_LEFT);
        foot.getStyleClass().add("note-foot");
        getStyleClass().add("note-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleHelp(Messages.text("retrospective.note.help"));
        setOnMousePressed(event -> {
            requestFocus();
            event.consume(); // else the scroll pane around it takes the keyboard
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                setAccessibleText(said);
            }
        });
        getChildren().setAll(text, foot);
    }

    NoteLine note() {
        return note;
    }

    @Override
    public void copy() {
        copying.accept(note);
    }

    UUID noteId() {
        return note.id();
    }

    /** @param place from 1, and {@code of} how many in its column */
    void show(NoteLine shown, int place, int of, boolean editable) {
        boolean voted = shown.votes() != note.votes();
        note = shown;
        text.setText(shown.text());
        votes.setText(Messages.words().number(shown.votes()));
        votes.setDisable(!editable);
        votes.setAccessibleText(Messages.text("retrospective.votes", shown.votes()));
        about.getChildren().clear();
        if (!shown.author().isEmpty()) {
            about.getChildren().add(new Label(shown.author()));
        }
        shown.links().forEach(link -> about.getChildren().add(link(link)));
        said = aloud(shown, place, of);
        setAccessibleText(said);
        if (voted && isFocused()) {
            say(Messages.text("retrospective.votes", shown.votes()));
        }
    }

    private Label link(NoteSubject link) {
        Label label = new Label(link.label(), new Icon(Shape.LINK));
        label.getStyleClass().add("note-link");
        label.setMinWidth(0);
        Controls.onClick(label, event -> session.reveal(link.sheet(), link.id()));
        return label;
    }

    private static String aloud(NoteLine note, int place, int of) {
        StringBuilder words = new StringBuilder(
                Messages.text("retrospective.note.aloud", SchemaLabels.choice(note.column()), place, of, note.text()));
        if (!note.author().isEmpty()) {
            words.append(' ').append(Messages.text("retrospective.note.by", note.author()));
        }
        note.links().forEach(link -> words.append(' ').append(Messages.text("retrospective.note.about", link.label())));
        return words.append(' ')
                .append(Messages.text("retrospective.votes", note.votes()))
                .append('.')
                .toString();
    }

    /** Says what just happened before the note itself, as long as the keyboard is on it. */
    void say(String news) {
        setAccessibleText(Messages.text("retrospective.note.news", news, said));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void dragged(boolean under) {
        pseudoClassStateChanged(DRAGGED, under);
        setMouseTransparent(under);
    }
}
