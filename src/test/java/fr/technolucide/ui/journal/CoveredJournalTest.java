package fr.technolucide.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.table.TableWithForm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a small window the form of a trial stands over its table: the keyboard goes nowhere under it. */
class CoveredJournalTest {

    private static final int STOPS = 60;

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Tag("walk")
    @Test
    void tabPassesOverWhatTheOpenFormStandsOverAndEscapeClosesTheFormBeforeANotice() {
        try (JournalWindow journal = new JournalWindow(folder, ExampleRows.edits())) {
            Fx.run(() -> {
                journal.sample.stage.setWidth(1024);
                journal.sample.stage.setHeight(600);
            });
            journal.settle();
            Keys.push(journal.table(), KeyCode.ENTER);
            journal.settle();
            TableWithForm both =
                    Fx.on(() -> (TableWithForm) Nodes.all(journal.sample.scene().getRoot())
                            .filter(node -> node instanceof TableWithForm)
                            .findFirst()
                            .orElseThrow());
            assertThat(Fx.<Boolean>on(() -> both.narrowProperty().get()
                            && both.getChildren().getLast().isVisible()))
                    .as("a drawer")
                    .isTrue();
            List<String> hidden = new ArrayList<>();
            for (int i = 0; i < STOPS; i++) {
                robot.push(KeyCode.TAB);
                journal.settle();
                Fx.run(() -> covered(both, journal.sample.scene().getFocusOwner(), hidden));
            }
            assertThat(hidden).isEmpty();
            Fx.run(() -> journal.sample.window.current().orElseThrow().notices().show("Image copiée."));
            Keys.push(journal.table(), KeyCode.ESCAPE);
            journal.settle();
            assertThat(journal.texts()).contains("Image copiée.");
            robot.push(KeyCode.ESCAPE);
            journal.settle();
            assertThat(journal.texts()).doesNotContain("Image copiée.");
        }
    }

    private static void covered(TableWithForm both, Node owner, List<String> hidden) {
        Node list = both.getChildren().getFirst();
        Node form = both.getChildren().getLast();
        Node each = owner;
        while (each != null && each != list) {
            each = each.getParent();
        }
        Bounds place = owner.localToScene(owner.getLayoutBounds());
        if (each == list
                && form.localToScene(form.getLayoutBounds()).contains(place.getCenterX(), place.getCenterY())) {
            hidden.add(owner.toString());
        }
    }
}
