package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.FilePicker.Kind;
import fr.technolucide.ui.dialog.FoldedDetails;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import fr.technolucide.workbook.WorkbookName;
import fr.technolucide.workbook.salvage.SalvageReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** New, open, copy, close: what the « Fichier » menu does with whole workbooks. */
final class FileCommands implements NotOpened.Ways {

    private final ShellServices services;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final FilePicker picker;
    private final Frame frame;
    private final NotOpened notOpened;

    FileCommands(ShellServices services, Tasks tasks, Dialogs dialogs, FilePicker picker, Frame frame) {
        this.services = services;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.picker = picker;
        this.frame = frame;
        this.notOpened = new NotOpened(this, services, tasks, dialogs);
    }

    static Kind workbooks() {
        return new Kind(Messages.text("ui.file.workbooks"), List.of(WorkbookName.EXTENSION));
    }

    WorkbookService desk() {
        return services.desk();
    }

    void create() {
        save(
                Messages.text("ui.file.new.title"),
                WorkbookName.file(Messages.text("ui.file.new.name")),
                target -> make(
                        Messages.text("ui.file.creating"),
                        target,
                        () -> services.desk().create(target)));
    }

    /** Asks where a workbook goes that holds the worked example alone, makes it and shows it. */
    void createExample() {
        save(
                Messages.text("shell.example.title"),
                WorkbookName.file(Messages.text("shell.example.name")),
                target -> make(Messages.text("ui.example.filling"), target, () -> {
                    Workbook made = services.desk().create(target);
                    services.desk().fillExample(made);
                    return made;
                }));
    }

    /** Asks where a workbook goes; what the window shows is never replaced. */
    private void save(String title, String name, Consumer<Path> onward) {
        save(title, name, onward, () -> {});
    }

    /** @param otherwise run when no place is chosen, or the window shows what is there */
    void save(String title, String name, Consumer<Path> onward, Runnable otherwise) {
        picker.save(title, workbooks(), name)
                .ifPresentOrElse(
                        target -> unlessHere(target, "shell.here.kept", () -> onward.accept(target), otherwise),
                        otherwise);
    }

    /**
     * @param words     what is said of the workbook that the window shows
     * @param otherwise run when the window shows it
     */
    private void unlessHere(Path path, String words, Runnable onward, Runnable otherwise) {
        Optional<Path> shown = frame.current().map(session -> session.workbook().path());
        if (shown.isEmpty()) {
            onward.run();
            return;
        }
        tasks.run(() -> services.desk().isSame(shown.get(), path))
                .then(here -> {
                    if (here) {
                        dialogs.show(Message.of(
                                Tone.DONE, Messages.text("shell.here"), Messages.text(words, WorkbookName.of(path))));
                        otherwise.run();
                    } else {
                        onward.run();
                    }
                })
                .failed(failure -> {
                    otherwise.run();
                    dialogs.show(Failures.message(failure));
                });
    }

    @Override
    public void open() {
        picker.open(Messages.text("ui.file.open.title"), workbooks()).ifPresent(this::open);
    }

    @Override
    public void open(Path path) {
        unlessHere(
                path,
                "shell.here.text",
                () -> begin(
                        Messages.text("ui.file.opening"),
                        "",
                        () -> services.desk().open(path, false),
                        failure -> notOpened.say(path, failure)),
                () -> {});
    }

    /** Asks for a workbook, and opens it beside this one, in another window. */
    void openBeside() {
        picker.open(Messages.text("shell.beside.title"), workbooks()).ifPresent(this::openBeside);
    }

    private void openBeside(Path path) {
        unlessHere(
                path,
                "shell.here.text",
                () -> tasks.run(() -> {
                            services.computer().openInAnotherWindow(path);
                            return path;
                        })
                        .failed(none -> dialogs.show(Message.of(
                                Tone.WARNING,
                                Messages.text("shell.beside.none"),
                                Messages.text("shell.beside.none.text", WorkbookName.of(path))))),
                () -> {});
    }

    /** @param why as in {@link Frame#show} */
    @Override
    public void read(Path path, String why) {
        begin(
                Messages.text("ui.file.opening"),
                why,
                () -> services.desk().open(path, true),
                failure -> dialogs.show(Failures.message(failure)));
    }

    /** Works on a copy of a workbook that someone else holds. */
    @Override
    public void openCopy(Path path) {
        save(
                Messages.text("ui.file.copy.title"),
                copyName(path),
                target -> make(
                        Messages.text("ui.file.copying"),
                        target,
                        () -> services.desk().openCopy(path, target)));
    }

    /** Opens a workbook that another computer seems to have forgotten. */
    @Override
    public void takeOver(Path path) {
        begin(
                Messages.text("ui.file.opening"),
                "",
                () -> services.desk().takeOver(path),
                failure -> notOpened.say(path, failure));
    }

    private void make(String title, Path target, Callable<Workbook> making) {
        begin(title, "", making, failure -> notMade(target, failure));
    }

    private void begin(String title, String why, Callable<Workbook> opening, Consumer<Throwable> failed) {
        frame.whenFinished(() -> tasks.runLong(title, progress -> opening.call())
                .then(opened -> frame.show(opened, why))
                .failed(failed));
    }

    private void notMade(Path target, Throwable failure) {
        boolean held = Failures.cause(failure) instanceof WorkbookException fault && fault.problem() == Problem.HELD;
        dialogs.show(
                held
                        ? Message.of(
                                Tone.WARNING,
                                Messages.text("shell.kept"),
                                Messages.text("shell.kept.text", WorkbookName.of(target)))
                        : Failures.message(failure));
    }

    void copy(Workbook workbook) {
        save(
                Messages.text("ui.file.copy.title"),
                copyName(workbook.path()),
                target -> copy(workbook, target, this::copied, () -> {}));
    }

    /**
     * Says that the workbook is about to be left without an automatic copy of what it holds.
     *
     * @param retry  tries to copy it again
     * @param onward leaves it all the same
     */
    void askWithoutCopy(Workbook workbook, Throwable failure, Runnable retry, Runnable onward) {
        String text = Messages.text("shell.no_copy.text");
        Message message =
                Message.of(Tone.WARNING, Messages.text("shell.no_copy", WorkbookName.of(workbook.path())), text);
        if (Failures.cause(failure) instanceof WorkbookException fault) {
            message = Message.of(Tone.WARNING, message.title(), fault.sentence() + " " + text)
                    .details(Failures.details(fault));
        }
        dialogs.show(message.button(Messages.text("shell.no_copy.leave"), Weight.DESTRUCTIVE, onward)
                .button(Messages.text("shell.copy_elsewhere"), Weight.PLAIN, () -> copy(workbook))
                .button(Messages.text("ui.retry"), Weight.MAIN, retry));
    }

    private void copied(Path target) {
        dialogs.show(Message.of(
                        Tone.DONE,
                        Messages.text("ui.file.copied"),
                        Messages.text("ui.file.copied.text", target.toString()))
                .button(Messages.text("shell.show_in_folder"), Weight.PLAIN, () -> showInFolder(target))
                .button(Messages.text("ui.close"), Weight.MAIN, () -> {}));
    }

    /** @param otherwise run when it is not copied */
    void copy(Workbook workbook, Path target, Consumer<Path> done, Runnable otherwise) {
        tasks.runLong(Messages.text("ui.file.copying"), progress -> {
                    services.desk().copy(workbook, target);
                    return target;
                })
                .then(done)
                .cancelled(otherwise)
                .failed(failure -> {
                    otherwise.run();
                    notMade(target, failure);
                });
    }

    static String copyName(Path path) {
        return WorkbookName.file(Messages.text("ui.file.copy.name", WorkbookName.of(path)));
    }

    void showInFolder(Path file) {
        tasks.run(() -> {
                    services.computer().showInFolder(file);
                    return file;
                })
                .failed(none -> dialogs.show(Message.of(
                                Tone.WARNING,
                                Messages.text("shell.folder.none"),
                                Messages.text("shell.folder.none.text", file.toString()))
                        .button(Messages.text("ui.row.copy"), Weight.PLAIN, () -> FoldedDetails.copy(file.toString()))
                        .button(Messages.text("ui.close"), Weight.MAIN, () -> {})));
    }

    @Override
    public void restore(Path path) {
        tasks.run(() -> services.desk().backups(path)).then(backups -> {
            if (backups.isEmpty()) {
                dialogs.show(Message.of(
                        Tone.QUESTION, Messages.text("ui.restore.none"), Messages.text("ui.restore.none.text")));
            } else {
                new BackupChoice(path, backups, services.clock())
                        .ask(dialogs, chosen -> restoreBeside(path, chosen), chosen -> restoreElsewhere(path, chosen));
            }
        });
    }

    @Override
    public void recover(Path path) {
        recover(
                path,
                (target, report) -> dialogs.show(saved(target, report)
                        .button(Messages.text("ui.close"), Weight.PLAIN, () -> {})
                        .button(Messages.text("shell.recover.open"), Weight.MAIN, () -> open(target))),
                () -> {});
    }

    /** @param otherwise run when nothing is saved */
    void recover(Path path, BiConsumer<Path, SalvageReport> onward, Runnable otherwise) {
        save(
                Messages.text("shell.recover.target"),
                WorkbookName.file(Messages.text("shell.recover.name", WorkbookName.of(path))),
                target -> tasks.runLong(
                                Messages.text("shell.recover.under_way"),
                                progress -> services.desk().recover(path, target))
                        .then(report -> onward.accept(target, report))
                        .cancelled(otherwise)
                        .failed(failure -> {
                            otherwise.run();
                            notMade(target, failure);
                        }),
                otherwise);
    }

    static Message saved(Path target, SalvageReport report) {
        String name = WorkbookName.of(target);
        String text = report.isWhole()
                ? Messages.text("shell.recover.whole", report.saved(), name)
                : Messages.text("shell.recover.part", report.saved(), report.found(), name, report.asides());
        if (report.lostPages() > 0) {
            text += " " + Messages.text("cli.recover.lost", report.lostPages());
        }
        return Message.of(report.isWhole() ? Tone.DONE : Tone.WARNING, Messages.text("shell.recover.done"), text)
                .details(report.setAside().stream()
                        .map(SalvageReport.Item::sentence)
                        .collect(Collectors.joining("\n")));
    }

    private void restoreBeside(Path path, WorkbookService.Backup backup) {
        make(Messages.text("ui.restore.under_way"), path, () -> services.desk().restoreBeside(backup, path));
    }

    private void restoreElsewhere(Path path, WorkbookService.Backup backup) {
        String name = WorkbookName.file(Messages.text("ui.restore.elsewhere.name", WorkbookName.of(path)));
        save(
                Messages.text("ui.restore.target"),
                name,
                target -> make(
                        Messages.text("ui.restore.under_way"),
                        target,
                        () -> services.desk().restore(backup, target)));
    }

    void close() {
        frame.whenFinished(frame::release);
    }

    void quit() {
        frame.quit();
    }
}
