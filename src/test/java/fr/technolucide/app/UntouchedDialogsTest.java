package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each dialog that a menu or a button of a tab opens, with the worked example: nothing was typed, and Échap leaves it. */
@Tag("slow")
class UntouchedDialogsTest {

    /** They leave the workbook. */
    private static final Set<String> LEAVING = Set.of("ui.menu.quit", "shell.menu.close");

    /** They open the sheet to print, as the menus do, or lead away from the tab. */
    private static final String ELSEWHERE = ".*(print|blank|vierge|attendance|others|elsewhere|en tableaux).*";

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private final Set<String> left = new TreeSet<>();
    private final Set<String> standing = new TreeSet<>();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void escapeLeavesThoseOfTheMenus() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.settle();
            List<MenuItem> items = Fx.on(() -> MenuItems.all(program.scene())
                    .filter(item -> !(item instanceof Menu) && item.getId() != null && !LEAVING.contains(item.getId()))
                    .filter(item -> item.isVisible() && !item.isDisable())
                    .toList());
            for (MenuItem item : items) {
                Fx.run(item::fire);
                tryToLeave(program, item.getId());
            }
        }
        assertThat(standing).isEmpty();
        assertThat(left).hasSizeGreaterThan(8);
    }

    @Test
    void escapeLeavesThoseOfTheTabs() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            for (WorkbookTab tab : WorkbookTab.values()) {
                Set<String> pressed = new HashSet<>();
                show(program, tab);
                for (Optional<Opener> next = next(program, pressed); next.isPresent(); next = next(program, pressed)) {
                    Fx.run(next.get().press());
                    tryToLeave(program, tab.id() + ", " + next.get().kind());
                    show(program, tab);
                }
            }
        }
        assertThat(standing).isEmpty();
        assertThat(left).hasSizeGreaterThan(10);
    }

    /** What may open a dialog. */
    private record Opener(String kind, Runnable press) {}

    private static void show(ProgramWindow program, WorkbookTab tab) {
        Fx.run(() -> program.window.select(tab));
        program.settle();
    }

    /** One of each kind: lines of a list open the same dialog. */
    private static Optional<Opener> next(ProgramWindow program, Set<String> pressed) {
        return Fx.on(() -> Nodes.shown()
                .filter(node -> Nodes.isIn(node, program.scene().getRoot().lookup(".folders")) && !node.isDisabled())
                .filter(node -> node instanceof Button || node instanceof Hyperlink || node instanceof MenuButton)
                .flatMap(node -> openers((ButtonBase) node).stream())
                .filter(opener -> !opener.kind().matches(ELSEWHERE) && pressed.add(opener.kind()))
                .findFirst());
    }

    private static List<Opener> openers(ButtonBase button) {
        return button instanceof MenuButton menu
                ? menu.getItems().stream()
                        .filter(item -> !item.isDisable() && item.isVisible())
                        .map(item -> new Opener(kind(menu) + " " + item.getText(), item::fire))
                        .toList()
                : List.of(new Opener(kind(button), button::fire));
    }

    private static String kind(Node control) {
        return Optional.ofNullable(control.getId())
                .map(id -> id.replaceAll("[.]\\d.*", ""))
                .orElseGet(() -> control.getStyleClass().toString());
    }

    /** What an opener began without a dialog is given up. */
    private static void giveUp() {
        Fx.run(() -> Nodes.buttons(Messages.text("ui.row.drop")).toList().forEach(Button::fire));
    }

    private void tryToLeave(ProgramWindow program, String opener) {
        program.settle();
        if (isBusy(program)) {
            String title = title(program);
            robot.push(KeyCode.ESCAPE);
            program.settle();
            (isBusy(program) ? standing : left).add(opener + ": " + title);
        }
        program.closeAbove();
        giveUp();
        program.settle();
    }

    private static boolean isBusy(ProgramWindow program) {
        return Fx.on(() -> program.window.dialogs().layer().isBusy());
    }

    private static String title(ProgramWindow program) {
        return Fx.on(() -> Nodes.all(program.window.dialogs().layer())
                .filter(node -> node.getStyleClass().contains("dialog-title"))
                .map(node -> ((Labeled) node).getText())
                .reduce((before, last) -> last)
                .orElse(""));
    }
}
