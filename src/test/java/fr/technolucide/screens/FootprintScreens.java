package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

/** The footprint in the sheet of a use case, and what a newer file of factors would change. */
final class FootprintScreens {

    private FootprintScreens() {}

    static List<Screen> all() {
        return List.of(
                Screen.of("empreinte", "", at(".footprint-panel")).leaving(program -> unfold(program, false)),
                Screen.of("empreinte-suite", "", at("#footprint.everyday")).leaving(program -> unfold(program, false)),
                Screen.of("facteurs-avant-apres", "", FootprintScreens::newer));
    }

    /** The page of « Courriers », its sources open, scrolled to a part of its footprint. */
    private static Consumer<ProgramWindow> at(String part) {
        return program -> {
            Row letters = ExampleCases.of(program, "courriers");
            Fx.run(() -> program.window.reveal(UseCases.SHEET, letters.id()));
            program.settle();
            ToggleButton page = program.node("usecase.view.page");
            Fx.run(() -> page.setSelected(true));
            program.settle();
            unfold(program, true);
            Fx.run(() -> Nodes.shown()
                    .filter(node -> part.startsWith("#")
                            ? part.substring(1).equals(node.getId())
                            : node.getStyleClass().contains(part.substring(1)))
                    .findFirst()
                    .ifPresent(FootprintScreens::scrollTo));
        };
    }

    private static void unfold(ProgramWindow program, boolean open) {
        ToggleButton sources = program.node("casepage.footprint.sources");
        Fx.run(() -> sources.setSelected(open));
        program.settle();
    }

    private static void scrollTo(Node part) {
        for (Node each = part; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                pane.layout();
                Bounds place = pane.getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
                double room = pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
                pane.setVvalue(room <= 0 ? 0 : place.getMinY() / room);
                return;
            }
        }
    }

    private static void newer(ProgramWindow program) {
        try (InputStream shipped = Objects.requireNonNull(
                FootprintScreens.class.getResourceAsStream("/fr/technolucide/catalog/content/factors.json"))) {
            String newer = new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("1.8,", "2.4,")
                    .replace("0.3,", "0.24,");
            program.picked =
                    Optional.of(Files.writeString(program.workbook.path().resolveSibling("facteurs.json"), newer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Fx.run(() -> program.window.open(Factors.SHEET));
        program.settle();
        Button pick = program.node("factors.newer");
        Fx.run(pick::fire);
        Fx.until("read", () -> program.window.dialogs().layer().isBusy());
        program.picked = Optional.empty();
    }
}
