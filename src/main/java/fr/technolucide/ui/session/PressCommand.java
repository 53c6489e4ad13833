package fr.technolucide.ui.session;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Step;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A change that one press makes, where nothing is typed. A refusal is told in a message, unless the screen says it in its
 * place; a change that the file fails waits to be tried again, unless the screen keeps what it is made of.
 */
public final class PressCommand {

    private final Session session;
    private final ChangeSet change;
    private Consumer<Step> done = step -> {};
    private Consumer<RefusedEdit> refused;
    private Optional<Runnable> failed = Optional.empty();

    private PressCommand(Session session, ChangeSet change) {
        this.session = session;
        this.change = change;
        this.refused = refusal -> session.dialogs().show(Failures.message(refusal));
    }

    public static PressCommand of(Session session, ChangeSet change) {
        return new PressCommand(session, change);
    }

    /** @param action told once the change is on the disk */
    public PressCommand then(Consumer<Step> action) {
        done = done.andThen(action);
        return this;
    }

    /** @param words said once the change is on the disk, with the way to take it back */
    public PressCommand saying(String words) {
        return then(step -> session.notices().showStep(words, Messages.text("ui.undo"), session::undo));
    }

    /** @param action told of a refusal in place of a message */
    public PressCommand refused(Consumer<RefusedEdit> action) {
        refused = action;
        return this;
    }

    /** @param action told when the file failed: the change does not wait, and the screen may make it again */
    public PressCommand failed(Runnable action) {
        failed = Optional.of(action);
        return this;
    }

    /** @param action told of a refusal, which is said all the same */
    public PressCommand refusedToo(Runnable action) {
        Consumer<RefusedEdit> said = refused;
        return refused(refusal -> {
            action.run();
            said.accept(refusal);
        });
    }

    /** @param action told when the change is not made: refused, which is said too, or failed, when it does not wait */
    public PressCommand otherwise(Runnable action) {
        return refusedToo(action).failed(action);
    }

    public void run() {
        failed.ifPresentOrElse(
                action -> session.submit(change, done, refused, action), () -> session.submit(change, done, refused));
    }
}
