package fr.technolucide.ui.shell;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Theme;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.FilePicker.Kind;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/**
 * The commands about the person and this computer, not the workbook: settings, language, the profile archive, « À
 * propos ».
 */
final class PersonCommands {

    private final ShellServices services;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final FilePicker picker;
    private final FileCommands files;
    private final OtherFile otherFile;
    private final Frame frame;
    private final Theme theme;

    PersonCommands(
            ShellServices services,
            Tasks tasks,
            Dialogs dialogs,
            FilePicker picker,
            FileCommands files,
            OtherFile otherFile,
            Frame frame,
            Theme theme) {
        this.services = services;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.picker = picker;
        this.files = files;
        this.otherFile = otherFile;
        this.frame = frame;
        this.theme = theme;
    }

    ObjectProperty<Appearance> appearance() {
        return theme.appearanceProperty();
    }

    /** Speaks another language at once: the window is made again, over the same workbook. */
    void speak(Language language) {
        Computer computer = services.computer();
        tasks.run(() -> {
            Computer.Preferences known = computer.preferences();
            computer.keep(new Computer.Preferences(known.author(), language, known.backupMegabytes()));
            return language;
        });
        if (language != Messages.language()) {
            frame.whenFinished(() -> use(language));
        }
    }

    private void use(Language language) {
        if (language != Messages.language()) {
            Messages.use(language);
            frame.rebuild();
        }
    }

    /** A new name goes with what is written from now on: the workbook is opened again under it. */
    void adopt(Computer.Preferences wanted) {
        Computer computer = services.computer();
        tasks.run(() -> {
                    String before = computer.preferences().author();
                    computer.keep(wanted);
                    return !before.equals(wanted.author());
                })
                .then(renamed -> {
                    if (renamed || wanted.language() != Messages.language()) {
                        frame.whenFinished(() -> follow(wanted, renamed));
                    }
                });
    }

    private void follow(Computer.Preferences wanted, boolean renamed) {
        use(wanted.language());
        frame.current()
                .map(Session::workbook)
                .filter(workbook -> renamed && !workbook.isReadOnly())
                .ifPresent(workbook -> otherFile.switchTo(workbook.path()));
    }

    void settings() {
        tasks.run(() -> new SettingsDialog.Known(
                        services.computer().preferences(), services.computer().about()))
                .then(known -> new SettingsDialog(appearance(), this::adopt, files::showInFolder, dialogs).show(known));
    }

    void about() {
        tasks.run(services.computer()::about).then(known -> AboutDialog.show(dialogs, files::showInFolder, known));
    }

    private static Kind moved() {
        return new Kind(Messages.text("shell.move.kind"), List.of("zip"));
    }

    void moveOut() {
        dialogs.show(Message.of(Tone.QUESTION, Messages.text("shell.move"), Messages.text("shell.move.text"))
                .button(Messages.text("ui.cancel"), Weight.PLAIN, () -> {})
                .button(Messages.text("shell.move.pack"), Weight.MAIN, this::pack));
    }

    private void pack() {
        Optional<Workbook> open = frame.current().map(Session::workbook);
        picker.save(Messages.text("shell.move"), moved(), Messages.text("shell.move.name") + ".demenagement.zip")
                .ifPresent(target -> tasks.runLong(Messages.text("shell.move.packing"), progress -> {
                            services.computer().pack(open, target, progress);
                            return target;
                        })
                        .then(this::packed)
                        .failed(this::fail));
    }

    private void packed(Path target) {
        dialogs.show(Message.of(
                        Tone.DONE,
                        Messages.text("shell.move.packed"),
                        Messages.text("shell.move.packed.text", target.getFileName()))
                .button(Messages.text("ui.close"), Weight.PLAIN, () -> {})
                .button(Messages.text("shell.show_in_folder"), Weight.MAIN, () -> files.showInFolder(target)));
    }

    /** Takes in what was packed on the other computer: the window may be made again in another language. */
    void takeIn() {
        picker.open(Messages.text("shell.move.take_in"), moved())
                .ifPresent(packed -> frame.whenFinished(() -> unpack(packed)));
    }

    private void unpack(Path packed) {
        tasks.runLong(
                        Messages.text("shell.move.unpacking"),
                        progress -> services.computer().unpack(packed, progress))
                .then(this::tookIn)
                .failed(this::fail);
    }

    private void tookIn(Optional<Path> workbook) {
        theme.appearanceProperty().set(services.appearance().read());
        Language carried = services.computer().preferences().language();
        if (carried == Messages.language()) {
            unpacked(workbook);
        } else {
            frame.whenFinished(
                    () -> { // what was begun while it was unpacked
                        use(carried);
                        unpacked(workbook);
                    });
        }
    }

    private void unpacked(Optional<Path> workbook) {
        Message message =
                Message.of(Tone.DONE, Messages.text("shell.move.unpacked"), Messages.text("shell.move.unpacked.text"));
        dialogs.show(workbook.map(path -> message.button(Messages.text("ui.close"), Weight.PLAIN, () -> {})
                        .button(
                                Messages.text("shell.move.open", WorkbookName.of(path)),
                                Weight.MAIN,
                                () -> files.open(path)))
                .orElse(message));
    }

    private void fail(Throwable failure) {
        dialogs.show(
                Failures.cause(failure) instanceof ExchangeProblem problem
                        ? problem.message()
                        : Failures.message(failure));
    }
}
