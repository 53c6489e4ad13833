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

/** Writes a file as long work, says where it is, and offers to show it. */
public final class FileWriting {

    private final Session session;
    private final Consumer<Path> shower;

    /** @param shower hands a file to the system's viewer; called off the UI thread */
    public FileWriting(Session session, Consumer<Path> shower) {
        this.session = session;
        this.shower = shower;
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
                                .button(Messages.text("ui.written.show"), Weight.MAIN, () -> show(done))))
                .failed(this::fail);
    }

    private void show(Path file) {
        session.tasks()
                .run(() -> {
                    shower.accept(file);
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
