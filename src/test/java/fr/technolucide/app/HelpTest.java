package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Language;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.common.WordedShortcut;
import fr.technolucide.ui.help.Guide;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F1, wherever one is. */
class HelpTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Tag("slow")
    @Test
    void f1OpensThePageOfEachTabAndEscapeGivesTheKeyboardBack() {
        Guide guide = Guide.load(Language.FRENCH);
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            for (WorkbookTab tab :
                    List.of(WorkbookTab.HOME, WorkbookTab.JOURNAL, WorkbookTab.RETROSPECTIVES, WorkbookTab.CHECKLIST)) {
                Fx.run(() -> program.window.select(tab));
                program.settle();
                Node before = owner(program);
                robot.push(KeyCode.F1);
                Fx.until("open", () -> program.window.dialogs().layer().isBusy());
                assertThat(owner(program).getAccessibleText())
                        .startsWith(guide.page(tab).title());
                robot.push(KeyCode.ESCAPE);
                Fx.until("closed", () -> !program.window.dialogs().layer().isBusy());
                assertThat(owner(program)).as(tab.id()).isSameAs(before);
            }
        }
    }

    @Test
    void thePageOfTheKeysHasEveryKeyOfTheMenus() {
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            List<MenuItem> items = Fx.on(() -> MenuItems.all(program.scene()).toList());
            List<String> keys = items.stream()
                    .filter(item -> item.getAccelerator() != null)
                    .map(item -> item.getAccelerator().getName())
                    .filter(key -> !key.matches(".*[1-6]")) // told as a range
                    .toList();
            assertThat(keys).hasSizeGreaterThan(8);
            assertThat(written(Language.FRENCH))
                    .as("as the menus show them")
                    .containsAll(items.stream()
                            .filter(item -> item.getAccelerator() instanceof WordedShortcut)
                            .map(item -> item.getAccelerator().getDisplayText())
                            .toList());
            assertThat(written(Language.FRENCH))
                    .containsAll(
                            keys.stream().map(key -> named(key, "Maj", "Suppr")).toList());
            assertThat(written(Language.ENGLISH))
                    .containsAll(keys.stream()
                            .map(key -> named(key, "Shift", "Delete"))
                            .toList());
        }
    }

    private static String named(String key, String shift, String delete) {
        return key.replace("Shift+Shortcut", "Ctrl+" + shift)
                .replace("Shortcut", "Ctrl")
                .replace("Comma", ",")
                .replace("Delete", delete);
    }

    private static List<String> written(Language language) {
        List<String> keys = new ArrayList<>();
        Guide.load(language).keys().document().accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                keys.add(code.getLiteral());
            }
        });
        return keys;
    }

    private static Node owner(ProgramWindow program) {
        return Fx.on(() -> program.scene().getFocusOwner());
    }
}
