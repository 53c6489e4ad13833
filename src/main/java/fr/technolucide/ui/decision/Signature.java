package fr.technolucide.ui.decision;

import fr.technolucide.language.Messages;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision goes further than what was proposed, and who answers for it: both are kept and printed. As long as
 * nothing is overridden the reason is not asked for, and the name may stay empty.
 */
public final class Signature {

    private final TextInputControl reason;
    private final ComboBox<Person> signer;
    private final BooleanProperty overriding = new SimpleBooleanProperty();
    private final VBox node;

    private Signature(TextInputControl reason, Region why, ComboBox<Person> signer) {
        this.reason = reason;
        this.signer = signer;
        why.visibleProperty().bind(overriding);
        why.managedProperty().bind(overriding);
        node = new VBox(why, Pieces.labelled("decision.signer", signer));
        node.getStyleClass().add("signature");
    }

    /** A reason of one line, asked for from the start. */
    public static Signature ofOneLine(String prefix, List<Person> people) {
        TextField reason = new TextField();
        reason.setId(prefix + ".reason");
        reason.setPromptText(Messages.text("decision.reason.prompt"));
        reason.setAccessibleText(Messages.text("decision.reason"));
        Signature made = new Signature(reason, reason, Pieces.people(prefix + ".signer", people));
        made.ask(true);
        return made;
    }

    /** A reason of several lines. */
    static Signature ofLines(String prefix, List<Person> people) {
        TextArea reason = Pieces.lines(prefix + ".reason", 2, "decision.reason.prompt");
        return new Signature(
                reason, Pieces.labelled("decision.reason", reason), Pieces.people(prefix + ".signer", people));
    }

    /** Whether the reason is asked for. */
    void ask(boolean overridden) {
        overriding.set(overridden);
    }

    public VBox node() {
        return node;
    }

    /** Where the keyboard begins. */
    public TextInputControl first() {
        return reason;
    }

    /** What was written, without spaces around it; empty when it is not asked for. */
    public String reason() {
        return overriding.get() ? reason.getText().strip() : "";
    }

    public @Nullable UUID signer() {
        return signer.getValue() == null ? null : signer.getValue().id();
    }

    void show(String text, @Nullable Person person) {
        reason.setText(text);
        signer.setValue(person);
    }

    /** What is still to be written or chosen; empty when nothing is. */
    public StringBinding missing() {
        return Bindings.createStringBinding(this::lacking, overriding, reason.textProperty(), signer.valueProperty());
    }

    private String lacking() {
        if (!overriding.get()) {
            return "";
        }
        if (reason.getText().isBlank()) {
            return Messages.text("decision.missing.reason");
        }
        return signer.getValue() == null ? Messages.text("decision.missing.signer") : "";
    }
}
