package fr.technolucide.ui.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.decision.UseCaseDecisions;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever leaves a card that was opened from another tab is on its page. */
class CardKeyboardTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Tag("walk")
    @Test
    void aDecisionOpenedFromTheFirstPageIsLeftForThePageOfItsCase() {
        try (ProgramWindow program = new ProgramWindow(folder, true, WorkbookTab.HOME)) {
            program.settle();
            UUID awaited = program.workbook.read(reader -> reader.all(Decisions.SHEET)).stream()
                    .filter(row -> row.isEmpty(Decisions.OUTCOME) && !row.isEmpty(Decisions.USE_CASE))
                    .findFirst()
                    .orElseThrow()
                    .id();
            Fx.run(() -> program.window.select(WorkbookTab.HOME));
            program.settle();
            Fx.run(() -> new UseCaseDecisions(program.window.current().orElseThrow()).open(awaited));
            program.settle();
            new InputDriver().push(KeyCode.ESCAPE);
            program.settle();
            Fx.pulse();
            assertThat(Fx.<Boolean>on(() -> {
                        Node each = program.scene().getFocusOwner();
                        while (each != null && !(each instanceof CasePage)) {
                            each = each.getParent();
                        }
                        return each != null;
                    }))
                    .as("%s", Fx.<Node>on(() -> program.scene().getFocusOwner()))
                    .isTrue();
        }
    }
}
