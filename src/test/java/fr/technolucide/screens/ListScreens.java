package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.method.Variant;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;

/** The states of the tab « Liste techno-lucide » that need a gesture. */
final class ListScreens {

    private ListScreens() {}

    static List<Screen> all() {
        return List.of(
                Screen.of("liste-refusee", "08-liste-ardoise", group("orientation", "3")),
                Screen.of("liste-eclair", "", ListScreens::quick),
                Screen.of("liste-a-remplir", "", program -> {
                    group("orientation", "1").accept(program);
                    Fx.run(() -> program.<javafx.scene.layout.Pane>node("checklist.variant").getChildren().stream()
                            .map(ButtonBase.class::cast)
                            .reduce((_, last) -> last)
                            .orElseThrow()
                            .fire());
                    program.settle();
                }),
                Screen.of("liste-depliee", "", program -> {
                    group("courriers", "7").accept(program);
                    unfold(program);
                }),
                Screen.of("liste-nouvelle", "", program -> {
                    group("courriers", "7").accept(program);
                    press(program, "checklist.another");
                }),
                Screen.of("liste-comparer", "", program -> {
                    group("courriers", "7").accept(program);
                    press(program, "checklist.compare");
                }),
                Screen.of("liste-action", "", program -> {
                    group("courriers", "7").accept(program);
                    unfold(program);
                    press(program, "checklist.action.4.3");
                }),
                Screen.of("liste-qui", "", program -> {
                    group("courriers", "7").accept(program);
                    press(program, "checklist.by");
                }));
    }

    /** A group of the filling that counts for a use case of {@link ExampleCases}. */
    static Consumer<ProgramWindow> group(String useCase, String group) {
        return program -> {
            reveal(program, ExampleCases.of(program, useCase));
            Fx.run(() -> Nodes.press(program.node("checklist.group." + group)));
            program.settle();
            Fx.run(() -> program.scene().getRoot().requestFocus());
        };
    }

    private static void quick(ProgramWindow program) {
        reveal(
                program,
                program.workbook.read(reader -> reader.all(Checklists.SHEET).stream()
                        .filter(each -> each.get(Checklists.VARIANT) == Variant.QUICK)
                        .findFirst()
                        .orElseThrow()));
    }

    private static void reveal(ProgramWindow program, Row row) {
        Fx.run(() -> program.window.reveal(Checklists.SHEET, row.id()));
        program.settle();
    }

    private static void unfold(ProgramWindow program) {
        Fx.run(() -> program.find("checklist.more")
                .map(ToggleButton.class::cast)
                .ifPresent(button -> button.setSelected(true)));
        program.settle();
    }

    private static void press(ProgramWindow program, String id) {
        Fx.run(() -> program.find(id)
                .map(ButtonBase.class::cast)
                .filter(button -> !button.isDisabled())
                .ifPresent(ButtonBase::fire));
        program.settle();
    }
}
