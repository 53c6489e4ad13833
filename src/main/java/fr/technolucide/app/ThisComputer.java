package fr.technolucide.app;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.shell.Computer;
import fr.technolucide.ui.shell.ExchangeProblem;
import fr.technolucide.ui.task.TaskProgress;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** This installation, its settings and its folders. */
final class ThisComputer implements Computer {

    private static final String WINDOW = "window.";

    private final Home home;
    private final Settings settings;
    private final ProfileArchive box;

    ThisComputer(Home home, Settings settings, ProfileArchive box) {
        this.home = home;
        this.settings = settings;
        this.box = box;
    }

    @Override
    public About about() {
        return new About(Version.current(), home.folder(), home.backups());
    }

    @Override
    public Path person() {
        return home.person();
    }

    @Override
    public Preferences preferences() {
        return new Preferences(
                settings.author(), settings.language(), Math.toIntExact(settings.backupBytes() / Settings.MEGABYTE));
    }

    @Override
    public void keep(Preferences preferences) {
        settings.setAll(Map.of(
                Settings.AUTHOR, preferences.author(),
                Settings.LANGUAGE, preferences.language().tag(),
                Settings.BACKUP_MEGABYTES, Integer.toString(preferences.backupMegabytes())));
    }

    @Override
    public Map<String, String> remembered() {
        return settings.under(WINDOW);
    }

    @Override
    public void remember(Map<String, String> window) {
        settings.replaceUnder(WINDOW, window);
    }

    @Override
    public void showInFolder(Path file) throws IOException {
        FolderWindow.show(file);
    }

    @Override
    public void openInAnotherWindow(Path workbook) throws IOException {
        SecondProgram.start(workbook);
    }

    @Override
    public void pack(Optional<Workbook> open, Path target, TaskProgress progress) {
        try {
            box.pack(open, target, progress);
        } catch (IOException failing) {
            throw new ExchangeProblem(
                    Message.of(
                            Message.Tone.ERROR,
                            Messages.text("shell.move.not_packed"),
                            Messages.text("shell.move.not_packed.text", target.getFileName())),
                    failing);
        }
    }

    @Override
    public Optional<Path> unpack(Path packed, TaskProgress progress) {
        try {
            return box.unpack(packed, progress);
        } catch (ProfileArchiveReader.Refused refused) {
            throw new ExchangeProblem(
                    Message.of(Message.Tone.ERROR, Messages.text("shell.move.refused"), refused.sentence()), refused);
        } catch (IOException failing) {
            throw new ExchangeProblem(
                    Message.of(
                            Message.Tone.ERROR,
                            Messages.text("shell.move.refused"),
                            Messages.text("shell.move.refused.unreadable")),
                    failing);
        }
    }
}
