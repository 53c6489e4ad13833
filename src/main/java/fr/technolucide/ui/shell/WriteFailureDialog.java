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
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A change did not reach the disk: says what is safe, and offers to try again, or to go on in another file. */
final class WriteFailureDialog {

    private final Session session;
    private final FileCommands files;
    private @Nullable DialogBox told;

    /** Whether a person chose which file to go on with, and that is being done. */
    private boolean chosen;

    /** What was not written when the dialog was shown, and since. */
    private List<ChangeSet> unwritten = List.of();

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
            case REPLACED -> session.tasks().run(this::look).then(found -> notOurs(failed, found));
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
    private void notOurs(Session.FailedWrite failed, Found found) {
        DialogBox before = told;
        boolean isAsked = chosen || (before != null && before.isShown());
        unwritten = isAsked ? together(unwritten, failed.changes()) : failed.changes();
        if (chosen) {
            return;
        }
        if (before != null) {
            before.close(); // it may know nothing of what was typed meanwhile
        }
        if (found.there() && found.lost()) {
            lost();
            return;
        }
        Workbook workbook = session.workbook();
        Path path = workbook.path();
        boolean typed = !unwritten.isEmpty();
        Way mine = new Way(
                Messages.text(found.there() ? "shell.replaced.mine" : "shell.moved.mine"),
                Messages.text("shell.replaced.mine.verb"),
                () -> goOn(changes -> files.carryOn(workbook, changes)));
        Way other = new Way(
                Messages.text(typed ? "shell.replaced.other" : "shell.replaced.other.all"),
                Messages.text("shell.replaced.other.verb"),
                () -> files.switchTo(path, List.of()));
        Way moved = new Way(Messages.text("shell.moved.find"), Messages.text("shell.find"), () -> goOn(files::find));
        String kept = found.kept() ? " " + Messages.text("shell.replaced.kept") : "";
        if (found.there()) {
            choose("shell.replaced", words("shell.replaced.text") + kept, List.of(mine, other));
        } else if (found.kept()) {
            choose("shell.moved", words(typed ? "shell.moved.text" : "shell.moved.all") + kept, List.of(moved, mine));
        } else {
            choose("shell.moved", words("shell.moved.gone"), List.of(moved, mine));
        }
    }

    /** Goes on in another file with all that is not written, once what is still on its way has its answer. */
    private void goOn(Consumer<List<ChangeSet>> elsewhere) {
        chosen = true;
        session.tasks().whenAnswered(() -> {
            elsewhere.accept(together(unwritten, session.unwritten()));
            chosen = false;
        });
    }

    /** Returns the changes of both, in their order; the same one once. */
    private static List<ChangeSet> together(List<ChangeSet> first, List<ChangeSet> second) {
        Set<ChangeSet> all = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.concat(first.stream(), second.stream()).filter(all::add).toList();
    }

    private String words(String key) {
        return Messages.text(key, WorkbookName.of(session.workbook().path()), lastWritten());
    }

    private void choose(String title, String text, List<Way> ways) {
        told = session.dialogs().choose(Shape.WARNING, Messages.text(title), text, ways);
    }

    /** Another program wrote over the file before there was a first copy of ours. */
    private void lost() {
        Path path = session.workbook().path();
        told = session.dialogs()
                .show(Message.of(
                                Tone.ERROR,
                                Messages.text("shell.replaced"),
                                Messages.text("shell.replaced.lost", WorkbookName.of(path)))
                        .button(
                                Messages.text("shell.replaced.other.verb"),
                                Weight.PLAIN,
                                () -> files.switchTo(path, List.of()))
                        .button(Messages.text("shell.restore"), Weight.MAIN, () -> files.restore(path)));
    }
}
