package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TitledPane;

/** What the shell says when something goes wrong: brought about here, since the disk of a test is not full. */
final class ShellScreens {

    private ShellScreens() {}

    static List<Screen> all() {
        return List.of(
                Screen.of("disque-plein", "10-messages", show(ShellScreens::diskFull)),
                Screen.of("ouvert-ailleurs", "10-messages", show(ShellScreens::held)));
    }

    private static Consumer<ProgramWindow> show(Consumer<ProgramWindow> opening) {
        return program -> Fx.run(() -> opening.accept(program));
    }

    private static void diskFull(ProgramWindow program) {
        program.window
                .dialogs()
                .show(Message.of(
                                Tone.ERROR,
                                Messages.text("shell.problem.DISK_FULL"),
                                Messages.text("shell.disk_full.text", "10:42"))
                        .details("Code TL-E501\nDISK_FULL (SQLite 13)")
                        .button(Messages.text("shell.copy_elsewhere"), Weight.PLAIN, () -> {})
                        .button(Messages.text("ui.retry"), Weight.MAIN, () -> {}));
        ((TitledPane) program.scene().lookup(".details")).setExpanded(true);
    }

    private static void held(ProgramWindow program) {
        program.window
                .dialogs()
                .choose(
                        Shape.LOCK,
                        Messages.text("shell.held"),
                        Messages.text(
                                "shell.held.text",
                                "Passerelles",
                                Messages.text("shell.held.host_person", "Accueil", "Amina"),
                                "9:58"),
                        List.of(
                                new Dialogs.Way(
                                        Messages.text("shell.held.read"),
                                        Messages.text("ui.file.open.read_only"),
                                        () -> {}),
                                new Dialogs.Way(
                                        Messages.text("shell.held.copy"),
                                        Messages.text("shell.held.copy.verb"),
                                        () -> {})));
    }
}
