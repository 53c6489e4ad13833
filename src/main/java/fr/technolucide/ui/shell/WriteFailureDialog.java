package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Dialogs.Way;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A change did not reach the disk: says what is safe, and offers to try again, or to go on in another file. */
final class WriteFailureDialog {

    private final Session session;
    private final FileCommands files;
    private final OtherFile otherFile;
    private @Nullable DialogBox told;

    /** The failures that the dialog is about: those since it was first shown. */
    private List<Session.FailedWrite> failures = List.of();

    WriteFailureDialog(Session session, FileCommands files, OtherFile otherFile) {
        this.session = session;
        this.files = files;
        this.otherFile = otherFile;
    }

    void say(Session.FailedWrite failed) {
        if (!(Failures.cause(failed.failure()) instanceof WorkbookException fault)) {
            session.dialogs().show(Failures.message(failed.failure()));
            return;
        }
        switch (fault.problem()) {
            case REPLACED -> session.tasks().run(this::look).then(found -> tell(failed, () -> notOurs(found)));
            case DISK_FULL -> tell(failed, () -> tryAgain(fault, Messages.text("shell.disk_full.text", lastWritten())));
            default -> tell(failed, () -> tryAgain(fault, Messages.text("shell.not_written.text", fault.sentence())));
        }
    }

    /**
     * Shows one dialog about all that is not written, in place of the one that is still shown, which may know nothing of
     * it; none while a person goes on elsewhere, with all of it.
     */
    private void tell(Session.FailedWrite failed, Supplier<DialogBox> question) {
        DialogBox before = told;
        boolean isAsked = session.isHeld() || (before != null && before.isShown());
        failures = isAsked ? Stream.concat(failures.stream(), Stream.of(failed)).toList() : List.of(failed);
        if (session.isHeld()) {
            return;
        }
        if (before != null) {
            before.close();
        }
        told = question.get();
    }

    /** Returns what waits to be written now, and what was given back to whoever made it. */
    private List<ChangeSet> unwritten() {
        return Stream.concat(
                        session.unwritten().stream(), failures.stream().flatMap(failed -> failed.returned().stream()))
                .toList();
    }

    private String lastWritten() {
        return Messages.words()
                .clock(LocalTime.ofInstant(
                        session.workbook().lastChange(), session.clock().getZone()));
    }

    private DialogBox tryAgain(WorkbookException fault, String text) {
        Message message = Message.of(Tone.ERROR, Failures.title(fault), text).details(Failures.details(fault));
        Runnable again = () -> failures.forEach(failed -> failed.retry().run());
        String retry = Messages.text("ui.retry");
        if (fault.isRecoverable()) {
            return session.dialogs()
                    .show(message.button(retry, Weight.PLAIN, again)
                            .button(
                                    Messages.text("shell.recover"),
                                    Weight.MAIN,
                                    () -> otherFile.recoverAndCarryOn(session, this::unwritten)));
        }
        return session.dialogs()
                .show(message.button(
                                Messages.text("shell.copy_elsewhere"),
                                Weight.PLAIN,
                                () -> otherFile.carryOn(session, this::unwritten))
                        .button(retry, Weight.MAIN, again));
    }

    /**
     * What there is of the workbook.
     *
     * @param there whether a file lies in its place
     * @param kept  whether ours is kept as an automatic copy
     * @param lost  whether nothing is left of ours
     */
    private record Found(boolean there, boolean kept, boolean lost) {}

    private Found look() {
        boolean there = Files.exists(session.workbook().path());
        try {
            files.desk().keep(session.workbook());
            return new Found(there, true, false);
        } catch (WorkbookException notKept) {
            return new Found(there, false, notKept.problem() == WorkbookException.Problem.OVERWRITTEN);
        }
    }

    /**
     * Tells that another file is in the place of ours, or none: neither is touched, and the person chooses which one to
     * go on with.
     */
    private DialogBox notOurs(Found found) {
        if (found.there() && found.lost()) {
            return lost();
        }
        Path path = session.workbook().path();
        boolean typed = !unwritten().isEmpty();
        Way mine = new Way(
                Messages.text(found.there() ? "shell.replaced.mine" : "shell.moved.mine"),
                Messages.text(found.there() ? "shell.replaced.mine.verb" : "shell.copy_elsewhere"),
                () -> otherFile.carryOn(session, this::unwritten));
        Way other = new Way(
                Messages.text(typed ? "shell.replaced.other" : "shell.replaced.other.all"),
                Messages.text("shell.replaced.other.verb"),
                () -> otherFile.switchTo(path));
        Way moved = new Way(
                Messages.text("shell.moved.find"),
                Messages.text("shell.find"),
                () -> otherFile.find(session, this::unwritten));
        if (found.there()) {
            String kept = found.kept() ? " " + Messages.text("shell.replaced.kept") : "";
            return choose("shell.replaced", words("shell.replaced.text") + kept, List.of(mine, other));
        }
        String text = found.kept()
                ? words(typed ? "shell.moved.text" : "shell.moved.all") + " " + Messages.text("shell.moved.kept")
                : words("shell.moved.gone");
        return choose("shell.moved", text, List.of(moved, mine));
    }

    private String words(String key) {
        return Messages.text(key, WorkbookName.of(session.workbook().path()), lastWritten());
    }

    private DialogBox choose(String title, String text, List<Way> ways) {
        return session.dialogs().choose(Shape.WARNING, Messages.text(title), text, ways);
    }

    /** Another program wrote over the file before there was a first copy of ours. */
    private DialogBox lost() {
        Path path = session.workbook().path();
        return session.dialogs()
                .show(Message.of(
                                Tone.ERROR,
                                Messages.text("shell.replaced"),
                                Messages.text("shell.replaced.lost", WorkbookName.of(path)))
                        .button(
                                Messages.text("shell.replaced.other.verb"),
                                Weight.PLAIN,
                                () -> otherFile.switchTo(path))
                        .button(Messages.text("shell.restore"), Weight.MAIN, () -> files.restore(path)));
    }
}
