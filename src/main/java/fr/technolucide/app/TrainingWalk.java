package fr.technolucide.app;

import fr.technolucide.ui.shell.MainWindow;
import fr.technolucide.workbook.WorkbookTab;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the window: each tab, a search, what it found, an edit of that, the print preview. It takes a step once
 * the one before has its answers and is drawn, then closes the window.
 */
final class TrainingWalk extends AnimationTimer {

    private static final String SEARCH = "search";
    private static final String TASK = "trials.task";

    private final MainWindow window;
    private final Queue<Entry<String, Runnable>> ahead = new ArrayDeque<>();
    private @Nullable RuntimeException failure;

    TrainingWalk(MainWindow window) {
        this.window = window;
        for (WorkbookTab tab : WorkbookTab.values()) {
            step(tab.id(), () -> window.select(tab));
        }
        step("search", () -> text(SEARCH).requestFocus());
        step("words", () -> text(SEARCH).setText("repas de quartier"));
        step("go", () -> press(KeyCode.ENTER, text(SEARCH)));
        step("row", () -> text(TASK).requestFocus());
        step("edit", () -> text(TASK).appendText(" (relu)"));
        step("leave", () -> text(TASK).getScene().getRoot().requestFocus());
        step("print", () -> choose("ui.menu.print"));
        step("close", () -> window.dialogs().layer().clear());
    }

    private void step(String name, Runnable action) {
        ahead.add(Map.entry(name, action));
    }

    @Override
    public void handle(long now) {
        if (!window.tasks().isAtRest()) {
            return;
        }
        if (ahead.isEmpty()) {
            end();
            return;
        }
        Entry<String, Runnable> step = ahead.remove();
        try {
            step.getValue().run();
        } catch (RuntimeException defect) {
            failure = new IllegalStateException(step.getKey(), defect);
            end();
        }
    }

    private void end() {
        stop();
        window.quit();
    }

    /** @throws IllegalStateException if a step could not be taken; its message names it */
    void check() {
        if (failure != null) {
            throw failure;
        }
        if (!ahead.isEmpty()) {
            throw new IllegalStateException("closed before " + ahead.remove().getKey());
        }
    }

    private static TextInputControl text(String id) {
        Node node = node(id);
        return (TextInputControl)
                (node instanceof TextInputControl ? node : Objects.requireNonNull(node.lookup(".text-input"), id));
    }

    private static Node node(String id) {
        return Window.getWindows().stream()
                .flatMap(shown -> shown.getScene().getRoot().lookupAll("*").stream())
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + id));
    }

    private static void press(KeyCode key, Node where) {
        Event.fireEvent(where, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static void choose(String id) {
        MenuBar bar =
                (MenuBar) Window.getWindows().getFirst().getScene().getRoot().lookup(".menu-bar");
        bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + id))
                .fire();
    }
}
