package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Dialogs.Way;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;

/** A change did not reach the disk: says what is safe, and offers to try again, or to go on in another file. */
final class WriteFailureDialog {

    private final Session session;
    private final FileCommands files;

    WriteFailureDialog(Session session, FileCommands files) {
        this.session = session;
        this.files = files;
    }

    void say(Session.FailedWrite failed) {
        if (!(Failures.cause(failed.failure()) instanceof WorkbookException fault)) {
            session.dialogs().show(Failures.message(failed.failure()));
            return;
        }
        switch (fault.problem()) {
            case REPLACED ->
                session.tasks()
                        .run(() -> Files.exists(session.workbook().path()))
                        .then(there -> notOurs(failed, there));
            case DISK_FULL -> tryAgain(failed, fault, Messages.text("shell.disk_full.text", lastWritten()));
            default -> tryAgain(failed, fault, Messages.text("shell.not_written.text", fault.sentence()));
        }
    }

    private String lastWritten() {
        return Messages.words()
                .clock(LocalTime.ofInstant(
                        session.workbook().lastChange(), session.clock().getZone()));
    }

    private void tryAgain(Session.FailedWrite failed, WorkbookException fault, String text) {
        session.dialogs()
                .show(Message.of(Tone.ERROR, Failures.title(fault), text)
                        .details(Failures.details(fault))
                        .button(
                                Messages.text("shell.copy_elsewhere"),
                                Weight.PLAIN,
                                () -> files.carryOn(session.workbook(), failed.changes()))
                        .button(Messages.text("ui.retry"), Weight.MAIN, failed.retry()));
    }

    /**
     * Tells that another file is in the place of ours, or none: neither is touched, and the person chooses which one to
     * go on with.
     */
    private void notOurs(Session.FailedWrite failed, boolean there) {
        Workbook workbook = session.workbook();
        Path path = workbook.path();
        Way mine = new Way(
                Messages.text("shell.replaced.mine"),
                Messages.text("shell.replaced.mine.verb"),
                () -> files.carryOn(workbook, failed.changes()));
        Way other = there
                ? new Way(
                        Messages.text("shell.replaced.other"),
                        Messages.text("shell.replaced.other.verb"),
                        () -> files.switchTo(path, List.of()))
                : new Way(
                        Messages.text("shell.moved.find"),
                        Messages.text("shell.find"),
                        () -> files.find(failed.changes()));
        String name = WorkbookName.of(path);
        session.dialogs()
                .choose(
                        Shape.WARNING,
                        Messages.text(there ? "shell.replaced" : "shell.moved"),
                        Messages.text(there ? "shell.replaced.text" : "shell.moved.text", name, lastWritten()),
                        there ? List.of(mine, other) : List.of(other, mine));
    }
}
