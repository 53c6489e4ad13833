package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.WorkbookTab;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** The states of the tab « Cas d’usage » that take a gesture. */
final class UseCaseScreens {

    private UseCaseScreens() {}

    static List<Screen> all() {
        return List.of(
                Screen.of("matrice-marginal", "04-matrice", program -> chosen(program, "affiches", "matrix")),
                Screen.of("matrice-saisie", "", UseCaseScreens::typing),
                Screen.of("nuage", "05-nuage", program -> chosen(program, "courriers", "cloud")),
                Screen.of("nuage-tableau", "", UseCaseScreens::figures).leaving(UseCaseScreens::readOrDrawn),
                Screen.of("page-cas", "20-page-du-cas", program -> chosen(program, "courriers", "page")),
                Screen.of("page-cas-marginal", "", program -> chosen(program, "affiches", "page")));
    }

    private static void chosen(ProgramWindow program, String id, String view) {
        Row row = ExampleCases.of(program, id);
        Fx.run(() -> program.window.select(WorkbookTab.USE_CASES));
        Fx.run(() -> program.window.reveal(UseCases.SHEET, row.id()));
        program.settle();
        view(program, view);
    }

    static void view(ProgramWindow program, String view) {
        ToggleButton button = program.node("usecase.view." + view);
        Fx.run(() -> button.setSelected(true));
        program.settle();
    }

    private static void figures(ProgramWindow program) {
        chosen(program, "courriers", "cloud");
        readOrDrawn(program);
    }

    /** Turns the chart into its figures, and these back into the chart. */
    private static void readOrDrawn(ProgramWindow program) {
        javafx.scene.control.Button button = program.node("usecase.cloud.table");
        Fx.run(button::fire);
        program.settle();
    }

    private static void typing(ProgramWindow program) {
        chosen(program, "courriers", "matrix");
        Fx.run(() -> program.node("table.use_cases").requestFocus());
        InputDriver robot = new InputDriver();
        for (int back = 0; back < 12; back++) {
            robot.push(KeyCode.LEFT);
        }
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        program.settle();
    }
}
