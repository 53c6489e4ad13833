package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there is nothing yet, one button is filled: the one of what to do first. */
class EmptyStatesTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private static List<Node> filled() {
        return Fx.on(() -> Nodes.shown()
                .filter(node -> node instanceof Button && node.getStyleClass().contains("main"))
                .toList());
    }

    private static boolean isInEmptyState(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("empty")) {
                return true;
            }
        }
        return false;
    }

    @Tag("walk")
    @Test
    void oneButtonIsFilledInATabWithoutRows() {
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            for (WorkbookTab tab : WorkbookTab.values()) {
                Fx.run(() -> program.window.select(tab));
                program.settle();
                assertThat(filled()).as(tab.toString()).hasSizeLessThanOrEqualTo(1);
                Fx.look(program.scene(), "vide-" + tab);
            }
        }
    }

    @Tag("walk")
    @Test
    void inAJournalWithoutTrialsItIsThatOfTheFirstOne() {
        try (ProgramWindow program = new ProgramWindow(folder, false, WorkbookTab.JOURNAL)) {
            program.workbook.apply(ChangeSet.edited("", Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, "Plumier"))));
            program.settle();
            ListView<?> tools = program.node("journal.tools");
            Fx.run(() -> tools.getSelectionModel().select(1));
            program.settle();
            assertThat(filled()).extracting(Node::getId).containsExactly("journal.begin");
            Fx.look(program.scene(), "vide-journal-outil");
        }
    }

    @Tag("walk")
    @Test
    void aboveATableItIsThatOfTheToolbarFromTheFirstRowOn() {
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            Fx.run(() -> program.window.open(People.SHEET));
            program.settle();
            assertThat(filled()).hasSize(1).allMatch(EmptyStatesTest::isInEmptyState);
            Fx.look(program.scene(), "vide-personnes");
            program.workbook.apply(ChangeSet.edited("", Edit.insert(People.SHEET, Cells.of(People.NAME, "Chloé"))));
            program.settle();
            assertThat(filled()).extracting(Node::getId).containsExactly("add.people");
        }
    }
}
