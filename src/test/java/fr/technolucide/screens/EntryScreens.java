package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** What a pile of paper brings about: sheets typed in, a name that nobody bears, a list answered with one key a point. */
final class EntryScreens {

    private static final InputDriver ROBOT = new InputDriver();

    private EntryScreens() {}

    static List<Screen> all() {
        return List.of(
                Screen.of("saisie-essais", "", EntryScreens::trials),
                Screen.of("saisie-presence", "", EntryScreens::attendance),
                Screen.of("saisie-quitter", "", program -> {
                    trials(program);
                    ROBOT.push(KeyCode.ESCAPE);
                }),
                Screen.of("saisie-liste", "", program -> {
                            ListScreens.group("Courriers", "7").accept(program);
                            chain(program, true);
                        })
                        .leaving(program -> chain(program, false)));
    }

    /** Two sheets on the pile; in the third, a tester whom the workbook does not know. */
    private static void trials(ProgramWindow program) {
        open(program, "entry.menu.trials");
        type("Plumier", "20/11/2026", "Amina", "1h15", "Relire une lettre aux adhérents");
        ROBOT.push(KeyCode.CONTROL, KeyCode.ENTER);
        type("", "", "", "90", "Traduire un tract");
        ROBOT.push(KeyCode.CONTROL, KeyCode.ENTER);
        type("", "", "Zineb");
    }

    private static void attendance(ProgramWindow program) {
        open(program, "entry.menu.learning");
        type("18/11/2026", "Ce que l’IA ne sait pas faire", "", "2h", "", "Amina", "Bernard", "Chloé", "Farid");
    }

    private static void open(ProgramWindow program, String item) {
        Screens.choose(program, item);
        program.node("entry.head");
        program.settle();
    }

    private static void type(String... words) {
        for (String word : words) {
            if (!word.isEmpty()) {
                ROBOT.write(word);
            }
            ROBOT.push(KeyCode.ENTER);
        }
    }

    private static void chain(ProgramWindow program, boolean wanted) {
        Fx.run(() -> program.<ToggleButton>node("checklist.chain").setSelected(wanted));
        program.settle();
    }
}
