package fr.technolucide.ui.attachment;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.exchange.attachment.AttachedFiles;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is done with attached files, once for a window; every file is read and written off the UI thread. */
public final class AttachmentCommands {

    private final Session session;
    private Optional<FilePicker> picker = Optional.empty();
    private Consumer<Path> viewer = file -> {};
    private final ReadOnlyObjectWrapper<Map<UUID, List<Row>>> attached = new ReadOnlyObjectWrapper<>(Map.of());

    private AttachmentCommands(Session session) {
        this.session = session;
        session.live(query -> query.ask(AttachmentCommands::byOwner).then(attached::set))
                .refresh();
    }

    private static Map<UUID, List<Row>> byOwner(Reader reader) {
        if (!reader.schema().sheets().contains(Attachments.SHEET)) {
            return Map.of();
        }
        Map<UUID, List<Row>> found = new HashMap<>();
        for (Row attachment : reader.all(Attachments.SHEET)) {
            Attachments.OWNERS.stream()
                    .map(attachment::get)
                    .filter(Objects::nonNull)
                    .forEach(owner -> found.computeIfAbsent(owner, id -> new ArrayList<>())
                            .add(attachment));
        }
        return found;
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

    /** Returns the attachments of each row that has any, by the id of that row. */
    ReadOnlyObjectProperty<Map<UUID, List<Row>>> attachedProperty() {
        return attached.getReadOnlyProperty();
    }

    /** Returns the edits that attach the files of one row to another one too. */
    public List<Edit> copies(UUID row, Column<UUID> owner, UUID other) {
        return attached.get().getOrDefault(row, List.of()).stream()
                .<Edit>map(file -> Edit.insert(
                        Attachments.SHEET,
                        Cells.of(Attachments.NAME, file.get(Attachments.NAME))
                                .and(Attachments.BYTES, file.get(Attachments.BYTES))
                                .and(owner, other)
                                .and(Attachments.CONTENT, file.get(Attachments.CONTENT))))
                .toList();
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

    /** Attaches files to a row, each as one step, one after the other: where one is refused, the others follow. */
    void attach(Column<UUID> owner, UUID row, List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        Runnable others = () -> attach(owner, row, files.subList(1, files.size()));
        session.tasks()
                .runLong(
                        Messages.text("form.attachment.under_way"),
                        progress -> AttachedFiles.attach(session.workbook(), owner, row, files.getFirst()))
                .then(change -> PressCommand.of(session, change)
                        .saying(Messages.text("form.attachment.attached"))
                        .then(step -> others.run())
                        .refusedToo(others)
                        .run())
                .failed(failure -> {
                    say(failure);
                    others.run();
                });
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
        int dot = name.lastIndexOf('.');
        String ending = dot <= 0 ? "*" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
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
