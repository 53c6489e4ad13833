package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.entry.QuickEntry;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** What a pile of paper brings about: sheets typed in, a name that nobody bears, a list answered with one key a point. */
final class EntryScreens {

    private static final InputDriver ROBOT = new InputDriver();

    /** The sheets whose screens above show more than their blank paper. */
    private static final Set<String> TYPED = Set.of("trials", "learning");

    private EntryScreens() {}

    static List<Screen> all() {
        List<Screen> screens = new ArrayList<>(List.of(
                Screen.of("saisie-essais", "", EntryScreens::trials),
                Screen.of("saisie-presence", "", EntryScreens::attendance),
                Screen.of("saisie-quitter", "", program -> {
                    trials(program);
                    ROBOT.push(KeyCode.ESCAPE);
                }),
                Screen.of("saisie-liste", "", program -> {
                            ListScreens.group("courriers", "7").accept(program);
                            chain(program, true);
                        })
                        .leaving(program -> chain(program, false))));
        QuickEntry.sheets().stream()
                .map(Sheet::name)
                .filter(name -> !TYPED.contains(name))
                .map(name -> Screen.of("saisie-" + name, "", program -> open(program, "entry.menu." + name)))
                .forEach(screens::add);
        return List.copyOf(screens);
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
