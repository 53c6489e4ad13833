package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.dialog.DialogLayer;
import fr.technolucide.workbook.Reader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tab goes round each screen: it comes back to where it began, stops at all that can be used, and writes nothing. */
class TabRoundTest {

    private static final int MOST_STOPS = 200;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Tag("slow")
    @Test
    void tabGoesRoundEachTabWithoutATrapAndPassesByEverything() {
        goRound(Screens.tabs());
    }

    @Tag("slow")
    @Test
    void tabGoesRoundEachSheet() {
        goRound(Screens.sheets());
    }

    private void goRound(List<Screen> screens) {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            assertThat(screens).allSatisfy(screen -> round(program, screen));
        }
    }

    @Test
    void tabGoesRoundTheFirstStart() {
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            assertThat(Screens.emptyTabs()).allSatisfy(screen -> round(program, screen));
        }
    }

    private static void round(ProgramWindow program, Screen screen) {
        screen.show(program);
        try {
            Fx.run(() -> press(program));
            program.settle();
            Optional<UUID> written = program.workbook.read(Reader::lastEntry);
            assertThat(missedInARound(program, screen))
                    .as(screen.name() + ": never reached")
                    .isEmpty();
            program.settle();
            assertThat(program.workbook.read(Reader::lastEntry))
                    .as(screen.name() + ": passing by writes nothing")
                    .isEqualTo(written);
        } finally {
            program.closeAbove();
        }
    }

    private static List<String> missedInARound(ProgramWindow program, Screen screen) {
        Node first = owner(program);
        Set<Node> visited = new LinkedHashSet<>();
        Node stop = first;
        for (int i = 0; i < MOST_STOPS && visited.add(stop); i++) {
            Fx.run(() -> press(program));
            stop = owner(program);
        }
        assertThat(stop)
                .as("%s: the round ends where it began, not at %s", screen.name(), Ear.described(stop))
                .isSameAs(first);
        return Fx.on(() -> missed(program, visited));
    }

    /** What the keyboard passes by: of the window, or of the dialog that stands in it and keeps the keyboard. */
    private static List<String> missed(ProgramWindow program, Set<Node> visited) {
        DialogLayer dialogs = program.window.dialogs().layer();
        return Nodes.all(dialogs.isBusy() ? dialogs : program.scene().getRoot())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && Nodes.isShown(node))
                .filter(node -> !isReached(node, visited))
                .map(Ear::described)
                .toList();
    }

    /** One stop for a group of toggles: the arrows go on from there. */
    private static boolean isReached(Node node, Set<Node> visited) {
        return visited.contains(node)
                || node instanceof Toggle toggle
                        && toggle.getToggleGroup() != null
                        && toggle.getToggleGroup().getToggles().stream().anyMatch(visited::contains);
    }

    private static Node owner(ProgramWindow program) {
        return Fx.on(() -> program.scene().getFocusOwner());
    }

    /** As the window hears it from the system. */
    private static void press(ProgramWindow program) {
        Node owner = program.scene().getFocusOwner();
        Event.fireEvent(
                owner == null ? program.scene() : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
    }
}
