package fr.technolucide.ui.session;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Step;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.util.Subscription;

/**
 * Writes what a dialog asks for: once, however often its button is pressed on a slow disk. It closes when that is on the
 * disk; refused or failed, what was typed stays in it, and may be written again.
 */
public final class DialogWriting {

    private final Session session;
    private final DialogBox box;
    private Subscription retried = Subscription.EMPTY;

    public DialogWriting(Session session, DialogBox box) {
        this.session = session;
        this.box = box;
    }

    /** @param notice said once it is on the disk, with the way to take it back */
    public void write(ChangeSet change, String notice) {
        write(change, step -> say(notice));
    }

    /** @param written told once it is on the disk, and the dialog closed */
    public void write(ChangeSet change, Consumer<Step> written) {
        if (begin()) {
            submit(change, written);
        }
    }

    /** Does the same as {@link #write(ChangeSet, String)}, for a change computed from the content of the workbook. */
    public void write(Function<Reader, ChangeSet> change, String notice) {
        write(change, step -> say(notice));
    }

    /** Does the same as {@link #write(ChangeSet, Consumer)}, for a change computed from the content of the workbook. */
    public void write(Function<Reader, ChangeSet> change, Consumer<Step> written) {
        if (begin()) {
            session.read(change).then(made -> submit(made, written)).failed(this::refused);
        }
    }

    /** Says what is on the disk, with the way to take it back. */
    public void say(String notice) {
        session.notices().showStep(notice, Messages.text("ui.undo"), session::undo);
    }

    private boolean begin() {
        if (box.isHeld()) {
            return false;
        }
        retried.unsubscribe();
        box.hold();
        return true;
    }

    private void submit(ChangeSet change, Consumer<Step> written) {
        session.submit(
                change,
                step -> {
                    retried.unsubscribe();
                    box.close();
                    written.accept(step);
                },
                this::refused,
                this::failed);
    }

    private void refused(Throwable refusal) {
        retried.unsubscribe();
        box.letGo();
        session.dialogs().show(Failures.message(refusal));
    }

    /** The message that says so may write it again, which is then under way too. */
    private void failed() {
        retried.unsubscribe();
        retried = session.saveStateProperty().subscribe(this::follow);
    }

    private void follow(SaveState state) {
        if (!box.isShown()) {
            retried.unsubscribe();
        } else if (state.phase() == SaveState.Phase.SAVING) {
            box.hold();
        } else {
            box.letGo();
        }
    }
}
