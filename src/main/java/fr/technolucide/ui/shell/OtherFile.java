package fr.technolucide.ui.shell;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Goes on with the work of the window in another file: a copy, what was saved of a damaged one, or the file that was
 * moved. Changes are held from the moment a person asks for it, and made there.
 */
final class OtherFile {

    private final FileCommands files;
    private final ShellServices services;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final FilePicker picker;
    private final Frame frame;
    private final NotOpened notOpened;

    OtherFile(
            FileCommands files, ShellServices services, Tasks tasks, Dialogs dialogs, FilePicker picker, Frame frame) {
        this.files = files;
        this.services = services;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.picker = picker;
        this.frame = frame;
        this.notOpened = new NotOpened(files, services, tasks, dialogs);
    }

    /**
     * Saves the workbook under another path, and works there from now on: its own file is no longer ours.
     *
     * @param pending the changes that are in no file once it is let go, made there
     */
    void carryOn(Session session, Supplier<List<ChangeSet>> pending) {
        Workbook workbook = session.workbook();
        session.hold(() -> files.save(
                Messages.text("ui.file.copy.title"),
                FileCommands.copyName(workbook.path()),
                target -> files.copy(workbook, target, copied -> goOn(session, copied, pending), session::resume),
                session::resume));
    }

    /** Asks the person where the file is now, and opens it there; ours is let go of once it is seen to be that one. */
    void find(Session session, Supplier<List<ChangeSet>> pending) {
        session.hold(() -> picker.open(Messages.text("ui.file.open.title"), FileCommands.workbooks())
                .ifPresentOrElse(path -> found(session, path, pending), session::resume));
    }

    private void found(Session session, Path path, Supplier<List<ChangeSet>> pending) {
        boolean waits = !pending.get().isEmpty();
        tasks.runLong(Messages.text("ui.file.opening"), progress -> inTheWay(session.workbook(), path, waits))
                .then(inTheWay -> inTheWay.ifPresentOrElse(
                        message -> {
                            session.resume();
                            dialogs.show(message);
                        },
                        () -> goOn(session, path, pending)))
                .cancelled(session::resume)
                .failed(failure -> {
                    session.resume();
                    notOpened.say(path, failure);
                });
    }

    /**
     * Returns what keeps a file from being gone on with; empty if nothing does.
     *
     * @param waits whether something is to be written to it
     */
    private Optional<Message> inTheWay(Workbook ours, Path path, boolean waits) {
        String name = WorkbookName.of(path);
        try (Workbook there = services.desk().open(path, true)) {
            if (!isSame(ours, there)) {
                return Optional.of(Message.of(
                        Tone.WARNING,
                        Messages.text("shell.found.other", name),
                        Messages.text("shell.found.other.text")));
            }
        }
        if (!waits) {
            return Optional.empty();
        }
        try (Workbook there = services.desk().open(path, false)) {
            return there.isReadOnly()
                    ? Optional.of(Message.of(
                            Tone.WARNING,
                            Messages.text("shell.found.protected", name),
                            Messages.text("shell.found.protected.text")))
                    : Optional.empty();
        }
    }

    /** Returns whether two files hold the same workbook; one that is gone with its disk may be any. */
    private static boolean isSame(Workbook ours, Workbook there) {
        Optional<UUID> first;
        try {
            first = ours.read(Reader::firstEntry);
        } catch (WorkbookException gone) {
            return true;
        }
        return first.equals(there.read(Reader::firstEntry));
    }

    /** Lets the workbook go, and opens another one, or the same again, as it is there: nothing is taken along. */
    void switchTo(Path path) {
        switchTo(path, Unsaved.NOTHING, List::of, () -> {});
    }

    private void goOn(Session session, Path path, Supplier<List<ChangeSet>> pending) {
        goOn(session, path, pending, () -> {});
    }

    /** @param shown run once the file is in the window */
    private void goOn(Session session, Path path, Supplier<List<ChangeSet>> pending, Runnable shown) {
        switchTo(path, session.autosave().unsaved(), pending, shown);
    }

    private void switchTo(Path path, Unsaved begun, Supplier<List<ChangeSet>> pending, Runnable shown) {
        frame.release()
                .then(closed -> tasks.runLong(
                                Messages.text("ui.file.opening"),
                                progress -> services.desk().open(path, false))
                        .then(opened -> {
                            List<ChangeSet> changes = opened.isReadOnly() ? List.of() : pending.get();
                            Runnable there = () -> {
                                Session session = frame.show(opened, "");
                                changes.forEach(session::submit);
                                shown.run();
                            };
                            tasks.run(() -> leave(begun, changes, opened))
                                    .then(left -> there.run())
                                    .failed(failure -> {
                                        there.run();
                                        dialogs.show(Failures.message(failure));
                                    });
                        })
                        .failed(failure -> notOpened.say(path, failure)));
    }

    /**
     * Leaves what is begun beside the other file, which offers it once it is open.
     *
     * @param changes made there anyway
     */
    private boolean leave(Unsaved begun, List<ChangeSet> changes, Workbook opened) throws IOException {
        Set<UUID> written = changes.stream()
                .flatMap(change -> change.edits().stream())
                .filter(Edit.Insert.class::isInstance)
                .map(edit -> ((Edit.Insert) edit).id())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Unsaved left = begun.without(written);
        if (!opened.isReadOnly() && !left.isEmpty()) {
            services.desk().unsaved(opened).write(left, 0);
        }
        return true;
    }

    /**
     * Saves what can be read of the workbook, which is damaged, under another path, and works there from now on.
     *
     * @param pending the changes that are in no file once it is let go, made there
     */
    void recoverAndCarryOn(Session session, Supplier<List<ChangeSet>> pending) {
        session.hold(() -> files.recover(
                session.workbook().path(),
                (target, report) -> goOn(
                        session,
                        target,
                        pending,
                        () -> dialogs.show(FileCommands.saved(target, report)
                                .button(Messages.text("ui.close"), Weight.MAIN, () -> {}))),
                session::resume));
    }
}
