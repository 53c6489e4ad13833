package fr.technolucide.ui.attachment;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.exchange.attachment.AttachedFiles;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is done with attached files, once for a window; every file is read and written off the UI thread. */
public final class AttachmentCommands {

    private final Session session;
    private Optional<FilePicker> picker = Optional.empty();
    private Consumer<Path> viewer = file -> {};

    private AttachmentCommands(Session session) {
        this.session = session;
    }

    public static AttachmentCommands of(Session session) {
        return session.shared(AttachmentCommands.class, AttachmentCommands::new);
    }

    /**
     * Sets what the window lends.
     *
     * @param asks  for files
     * @param shows a file in the program that the system opens it with; called off the UI thread
     */
    public void lend(FilePicker asks, Consumer<Path> shows) {
        picker = Optional.of(asks);
        viewer = shows;
    }

    boolean isReadOnly() {
        return session.workbook().isReadOnly();
    }

    /** Asks for a file and attaches it to a row. */
    void choose(Column<UUID> owner, UUID row) {
        picker.flatMap(asked -> asked.open(
                        Messages.text("form.attachment.choose"),
                        new FilePicker.Kind(Messages.text("form.attachment.files"), List.of("*"))))
                .ifPresent(file -> attach(owner, row, List.of(file)));
    }

    /** Attaches files to a row, each as one step, in their order. */
    void attach(Column<UUID> owner, UUID row, List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        session.tasks()
                .runLong(
                        Messages.text("form.attachment.under_way"),
                        progress -> AttachedFiles.attach(session.workbook(), owner, row, files.getFirst()))
                .then(change -> {
                    PressCommand.of(session, change)
                            .saying(Messages.text("form.attachment.attached"))
                            .run();
                    attach(owner, row, files.subList(1, files.size()));
                })
                .failed(this::say);
    }

    void open(Row attachment) {
        session.tasks()
                .run(() -> {
                    Path copy = read(reader -> AttachedFiles.privateCopy(reader, attachment));
                    viewer.accept(copy);
                    return copy;
                })
                .failed(this::say);
    }

    /** Asks where the file goes, and writes it there. */
    void save(Row attachment) {
        String name = attachment.get(Attachments.NAME, "");
        String ending = name.substring(name.lastIndexOf('.') + 1);
        picker.flatMap(asked -> asked.save(
                        Messages.text("form.attachment.save"),
                        new FilePicker.Kind(Messages.text("form.attachment.files"), List.of(ending)),
                        name))
                .ifPresent(target -> session.tasks()
                        .run(() -> read(reader -> {
                            AttachedFiles.save(reader, attachment, target);
                            return target;
                        }))
                        .then(saved -> session.notices().show(Messages.text("form.attachment.saved")))
                        .failed(this::say));
    }

    void remove(Row attachment) {
        PressCommand.of(
                        session,
                        ChangeSet.edited(
                                attachment.get(Attachments.NAME, ""),
                                new Edit.Delete(Attachments.SHEET, attachment.id())))
                .saying(Messages.text("form.attachment.removed"))
                .run();
    }

    private void say(Throwable failure) {
        session.dialogs().show(Failures.message(Failures.cause(failure)));
    }

    /** A question that writes a file. */
    @FunctionalInterface
    private interface Writing {
        Path of(Reader reader) throws IOException;
    }

    private Path read(Writing question) throws IOException {
        Function<Reader, Path> asked = reader -> {
            try {
                return question.of(reader);
            } catch (IOException failing) {
                throw new UncheckedIOException(failing);
            }
        };
        try {
            return session.workbook().read(asked);
        } catch (UncheckedIOException failing) {
            throw failing.getCause();
        }
    }
}
