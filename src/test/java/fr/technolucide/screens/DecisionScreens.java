package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.decision.UseCaseDecisions;
import fr.technolucide.ui.dialog.CardPlace;
import fr.technolucide.workbook.WorkbookTab;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The cards about decisions and reviews, on the page of their use case. */
final class DecisionScreens {

    private DecisionScreens() {}

    static List<Screen> all() {
        return List.of(
                Screen.of(
                        "decision-preparer",
                        "28-decider",
                        on("traduire", (decisions, useCase) -> decisions.prepare(useCase))),
                Screen.of("decision-lire", "28-decider", DecisionScreens::read),
                Screen.of("decision-noter", "28-decider", DecisionScreens::record),
                Screen.of(
                        "decision-passer-outre",
                        "28-decider",
                        on("affiches", (decisions, useCase) -> decisions.override(useCase))),
                Screen.of("revue", "28-decider", on("comptes-rendus", UseCaseDecisions::review)),
                Screen.of(
                        "stade",
                        "28-decider",
                        on("courriers", (decisions, useCase) -> decisions.passTo(useCase, UseCaseStage.IN_SERVICE))));
    }

    /** The last decision of the example on a use case. */
    private static void read(ProgramWindow program) {
        UUID useCase = ExampleCases.of(program, "courriers").id();
        UUID taken = program.workbook.read(reader -> reader.where(Decisions.USE_CASE, useCase)).stream()
                .filter(row -> !row.isEmpty(Decisions.OUTCOME))
                .toList()
                .getLast()
                .id();
        shown(program, () -> decisions(program).open(taken));
    }

    private static Consumer<ProgramWindow> on(String id, BiConsumer<UseCaseDecisions, UUID> action) {
        return program -> {
            UUID useCase = ExampleCases.of(program, id).id();
            shown(program, () -> action.accept(decisions(program), useCase));
        };
    }

    private static void record(ProgramWindow program) {
        UUID awaited = program.workbook.read(reader -> reader.all(Decisions.SHEET)).stream()
                .filter(row -> row.isEmpty(Decisions.OUTCOME))
                .findFirst()
                .orElseThrow()
                .id();
        shown(program, () -> decisions(program).open(awaited));
    }

    private static void shown(ProgramWindow program, Runnable action) {
        Fx.run(() -> {
            program.window.select(WorkbookTab.HOME);
            action.run();
        });
        Fx.until("a card", () -> Nodes.shown().anyMatch(node -> node instanceof CardPlace place && !place.isEmpty()));
    }

    private static UseCaseDecisions decisions(ProgramWindow program) {
        return new UseCaseDecisions(program.window.current().orElseThrow());
    }
}
