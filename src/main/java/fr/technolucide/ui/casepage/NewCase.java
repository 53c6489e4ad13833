package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.InlineForm;
import fr.technolucide.ui.session.Session;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/**
 * A use case that begins: its need and its title are asked, the rest is said on its page. It is written when its fields are
 * left, and its page comes when Entrée or the button asks for it: keys typed on meanwhile go nowhere else.
 */
final class NewCase extends VBox {

    private final Session session;
    private final InlineForm form;
    private final Consumer<UUID> made;

    /** @param made told of the use case whose page is asked for, once it is written */
    NewCase(Session session, Consumer<UUID> made) {
        this.session = session;
        this.made = made;
        form = new InlineForm(
                session,
                FormPlan.of(FormSection.of(
                        FormLine.of(
                                FormSlot.of(UseCases.PROBLEM).lines(2).prompt(Messages.text("usecase.form.problem"))),
                        FormLine.of(FormSlot.of(UseCases.TITLE).prompt(Messages.text("usecase.form.title"))))),
                "casepage.new.");
        form.onEnd(this::open);
        Button onward = Controls.button(Messages.text("casepage.new.open"), this::open);
        onward.setId("casepage.new.open");
        onward.getStyleClass().add("main");
        getStyleClass().addAll("case-text", "new-case");
        getChildren()
                .setAll(
                        Controls.wrapped(Messages.text("casepage.new"), "page-title"),
                        Controls.wrapped(Messages.text("casepage.new.text"), "lead"),
                        form.node(),
                        onward);
    }

    /** Opens the page of the use case once it is written; goes to what it lacks when it cannot be. */
    private void open() {
        form.leave();
        form.row().finish(() -> form.row().id().ifPresent(made), this::enterMissing);
    }

    private void enterMissing() {
        form.focus(
                form.value().filter(row -> row.isEmpty(UseCases.PROBLEM)).isPresent()
                        ? UseCases.PROBLEM
                        : UseCases.TITLE);
    }

    /** Begins a new one, or goes on with the one that was begun, with the keyboard in its first field. */
    void begin() {
        if (!isBegun()) {
            form.begin(session.takeGiven(UseCases.SHEET));
        }
        form.focusFirst();
    }

    void focus() {
        form.focusFirst();
    }

    /** Returns the one that was begun last, once it is written. */
    Optional<UUID> written() {
        return isBegun() ? Optional.empty() : form.row().id();
    }

    /** Adds a listener that is told when one is begun, and when it is written. */
    void onWritten(Runnable action) {
        form.row().draftProperty().subscribe((before, after) -> action.run());
    }

    /** Returns whether there is one that is not written yet. */
    boolean isBegun() {
        return form.row().draftProperty().get();
    }
}
