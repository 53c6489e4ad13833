package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Dialogs;
import fr.technolucide.ui.common.Failures;
import fr.technolucide.ui.common.FilePicker;
import fr.technolucide.ui.common.FilePicker.Kind;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Tone;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Tasks;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** New, open, copy and restore: what the « Fichier » menu does with whole workbooks. */
final class FileCommands {

    private final WorkbookDesk desk;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final FilePicker picker;
    private final Consumer<Workbook> opened;

    FileCommands(WorkbookDesk desk, Tasks tasks, Dialogs dialogs, FilePicker picker, Consumer<Workbook> opened) {
        this.desk = desk;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.picker = picker;
        this.opened = opened;
    }

    private static Kind workbooks() {
        return new Kind(Messages.text("ui.file.workbooks"), List.of("lucide"));
    }

    void create() {
        picker.save(Messages.text("ui.file.new.title"), workbooks(), Messages.text("ui.file.new.name") + ".lucide")
                .ifPresent(path -> begin(Messages.text("ui.file.creating"), () -> desk.create(path)));
    }

    void open() {
        picker.open(Messages.text("ui.file.open.title"), workbooks()).ifPresent(this::open);
    }

    void open(Path path) {
        tasks.runLong(Messages.text("ui.file.opening"), progress -> desk.open(path, false))
                .then(opened)
                .failed(failure -> notOpened(path, failure));
    }

    /** A workbook held elsewhere, or made by a later version, can still be read. */
    private void notOpened(Path path, Throwable failure) {
        Message message = Failures.message(failure);
        boolean readable = Failures.cause(failure) instanceof WorkbookException fault
                && Set.of(Problem.LOCKED, Problem.HELD, Problem.NEWER).contains(fault.problem());
        if (readable) {
            message = message.button(Messages.text("ui.close"), Weight.PLAIN, () -> {})
                    .button(
                            Messages.text("ui.file.open.read_only"),
                            Weight.MAIN,
                            () -> begin(Messages.text("ui.file.opening"), () -> desk.open(path, true)));
        }
        dialogs.show(message);
    }

    private void begin(String title, Callable<Workbook> opening) {
        tasks.runLong(title, progress -> opening.call())
                .then(opened)
                .failed(failure -> dialogs.show(Failures.message(failure)));
    }

    void copy(Workbook workbook) {
        picker.save(Messages.text("ui.file.copy.title"), workbooks(), copyName(workbook.path()))
                .ifPresent(target -> tasks.runLong(Messages.text("ui.file.copying"), progress -> {
                            copy(workbook, target);
                            return target;
                        })
                        .then(done -> dialogs.show(Message.of(
                                Tone.DONE,
                                Messages.text("ui.file.copied"),
                                Messages.text("ui.file.copied.text", done.toString()))))
                        .failed(failure -> dialogs.show(Failures.message(failure))));
    }

    private static String copyName(Path path) {
        String name = path.getFileName().toString().replaceFirst("\\.lucide$", "");
        return Messages.text("ui.file.copy.name", name) + ".lucide";
    }

    /** Beside the target first, so that a copy that fails leaves what was there. */
    private static void copy(Workbook workbook, Path target) throws IOException {
        if (target.toAbsolutePath()
                .normalize()
                .equals(workbook.path().toAbsolutePath().normalize())) {
            throw new WorkbookException(Problem.TARGET_EXISTS, target.toString());
        }
        if (!Files.exists(target)) {
            workbook.copyTo(target);
            return;
        }
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(beside);
        try {
            workbook.copyTo(beside);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    void restore(Workbook workbook) {
        tasks.run(() -> desk.backups(workbook)).then(backups -> {
            if (backups.isEmpty()) {
                dialogs.show(Message.of(
                        Tone.QUESTION, Messages.text("ui.restore.none"), Messages.text("ui.restore.none.text")));
            } else {
                BackupChoice.ask(dialogs, backups, chosen -> restore(workbook, chosen));
            }
        });
    }

    private void restore(Workbook workbook, WorkbookDesk.Backup backup) {
        String name = workbook.path().getFileName().toString().replaceFirst("\\.lucide$", "");
        picker.save(Messages.text("ui.restore.target"), workbooks(), Messages.text("ui.restore.name", name) + ".lucide")
                .ifPresent(target -> begin(Messages.text("ui.restore.under_way"), () -> desk.restore(backup, target)));
    }
}
