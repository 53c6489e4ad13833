package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;

/** The print preview: a blank sheet, a filled one, one in large letters, and a computer without a printer. */
final class PreviewScreens {

    private PreviewScreens() {}

    static List<Screen> all() {
        return List.of(
                Screen.of("apercu", "11-apercu-impression", program -> show(program, PaperForm.CHECKLIST)),
                Screen.of("apercu-rempli", "", PreviewScreens::filled).inDetail(),
                Screen.of("apercu-gros", "", PreviewScreens::large).inDetail(),
                Screen.of("apercu-sans-imprimante", "", PreviewScreens::noPrinter)
                        .inDetail(),
                Screen.of("apercu-vide", "", PreviewScreens::filled).whenEmpty().inDetail());
    }

    private static void show(ProgramWindow program, PaperForm form) {
        Screens.choose(program, "shell.menu.print_sheet");
        ListView<PaperForm> sheets = program.node("preview.sheets");
        Fx.run(() -> sheets.getSelectionModel().select(form));
        program.settle();
    }

    private static void filled(ProgramWindow program) {
        show(program, PaperForm.TRIAL);
        Fx.run(() -> Nodes.shown()
                .filter(node -> node instanceof ToggleButton button
                        && Messages.text("preview.filled").equals(button.getText()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        program.settle();
    }

    private static void large(ProgramWindow program) {
        show(program, PaperForm.BOARD);
        Fx.run(program.<CheckBox>node("preview.large")::fire);
        program.settle();
    }

    private static void noPrinter(ProgramWindow program) {
        show(program, PaperForm.CHECKLIST);
        program.printers.there = false;
        Screens.fire(program, "preview.print");
        program.settle();
        program.printers.there = true;
    }
}
