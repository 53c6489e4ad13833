package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.TaskProgress;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes a file as long work, says where it is, and offers to show it and to send it. */
public final class FileWriting {

    private final Session session;
    private final FileHandover handover;

    public FileWriting(Session session, FileHandover handover) {
        this.session = session;
        this.handover = handover;
    }

    /** @param writing called off the UI thread */
    public void write(String title, Path target, Consumer<TaskProgress> writing) {
        session.tasks()
                .runLong(title, progress -> {
                    writing.accept(progress);
                    return target;
                })
                .then(done -> session.dialogs()
                        .show(Message.of(
                                        Tone.DONE,
                                        Messages.text("ui.written"),
                                        Messages.text("ui.written.text", done.toString()))
                                .button(Messages.text("ui.close"), Weight.PLAIN, () -> {})
                                .button(
                                        Messages.text("ui.written.send"),
                                        Weight.PLAIN,
                                        () -> hand(done, handover::send))
                                .button(
                                        Messages.text("ui.written.show"),
                                        Weight.MAIN,
                                        () -> hand(done, handover::show))))
                .failed(this::fail);
    }

    private void hand(Path file, Consumer<Path> over) {
        session.tasks()
                .run(() -> {
                    over.accept(file);
                    return file;
                })
                .failed(this::fail);
    }

    /** Says what a person can do about a failure. */
    public void fail(Throwable failure) {
        Message message = Failures.cause(failure) instanceof ExchangeProblem problem
                ? problem.message()
                : Failures.message(failure);
        session.dialogs().show(message);
    }
}
