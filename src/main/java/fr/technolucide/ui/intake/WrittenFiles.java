package fr.technolucide.ui.intake;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.FilePicker.Kind;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes files beside the import: a report, the rows that are refused, a recipe. */
final class WrittenFiles {

    private final Session session;
    private final FilePicker picker;

    WrittenFiles(Session session, FilePicker picker) {
        this.session = session;
        this.picker = picker;
    }

    /** A file that the assistant writes. */
    interface SavedFile {
        Path write(Path target) throws IOException;
    }

    /** Asks where, writes, and says where it is; {@code key} names the button, the kind of file and the name offered. */
    void save(String title, String words, String extension, SavedFile file) {
        picker.save(
                        Messages.text(title),
                        new Kind(Messages.text(words + "kind"), List.of(extension)),
                        Messages.text(words + "name"))
                .ifPresent(target -> session.tasks()
                        .run(() -> file.write(target))
                        .then(written -> session.dialogs()
                                .show(Message.of(
                                        Message.Tone.DONE,
                                        Messages.text("ui.written"),
                                        Messages.text("ui.written.text", written.toString()))))
                        .failed(failure -> session.dialogs()
                                .show(Message.of(
                                        Message.Tone.ERROR,
                                        Messages.text("cli.exchange.not_written"),
                                        Messages.text("cli.exchange.not_written.text", target)))));
    }
}
