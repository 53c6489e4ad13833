package fr.technolucide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hits keys and clicks where chance leads, always the same way for a seed: {@code -Dmonkey.seed=7}. */
@Tag("slow")
class MonkeyTest {

    private static final long SEED = Long.getLong("monkey.seed", 20_261_125L);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("monkey.seconds", 60));
    private static final String QUIT = "ui.menu.quit";

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.TAB,
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.DOWN,
            KeyCode.UP,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.SPACE,
            KeyCode.DELETE,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.F6,
            KeyCode.F1,
            KeyCode.BACK_SPACE);
    private static final List<KeyCode> WITH_CONTROL = List.of(
            KeyCode.N,
            KeyCode.D,
            KeyCode.Z,
            KeyCode.Y,
            KeyCode.F,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.A);
    private static final List<String> WORDS =
            List.of("a", "12", "1h45", "25/11/2026", "-3", "=1+1", "l’été", "\u0153uvre", "99999999999", "31/02/2026");

    @TempDir
    Path folder;

    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private final List<String> unresolved = new ArrayList<>();
    private final Random chance = new Random(SEED);
    private final InputDriver robot = InputDriver.hasty();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void listen() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (!isOfTheHeadlessScreen(failure)) {
                uncaught.add(failure);
            }
        });
        Fx.cssWarnings();
        OffUiThread.held();
    }

    /** The headless screen is of 1000 pixels and fails to draw, or to clear, what is beyond them. */
    private static boolean isOfTheHeadlessScreen(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("com.sun.glass.ui.headless.HeadlessWindow")
                        && Set.of("blit", "clearRect").contains(frame.getMethodName()));
    }

    private static void draw() {
        try {
            Fx.pulse();
        } catch (RuntimeException failure) {
            if (failure.getCause() == null || !isOfTheHeadlessScreen(failure.getCause())) {
                throw failure;
            }
        }
    }

    @AfterEach
    void stopListening() {
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    @Test
    void nothingThatIsHitBreaksTheWindowNorTheFile() throws Exception {
        Path file;
        try (SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, ExampleRows.edits(), List.of())) {
            file = sample.workbook.path();
            long end = System.nanoTime() + TIME.toNanos();
            while (System.nanoTime() < end) {
                keepOpen(sample);
                act(sample);
                draw(); // nobody hits what was never drawn
                unresolved.addAll(unresolved());
                Fx.run(() -> {
                    if (!sample.stage.isShowing()) {
                        throw new AssertionError("the window is gone");
                    }
                });
            }
            Rest.await();
        }
        assertThat(uncaught).isEmpty();
        assertThat(OffUiThread.held()).isEmpty();
        assertThat(unresolved).isEmpty();
        assertThat(integrity(file)).isEqualTo("ok");
    }

    /**
     * Returns what the CSS engine complains of, where it does so again once every window is dressed anew. Between two
     * pulses JavaFX may dress a node against a parent whose styles it has just forgotten; the next pulse dresses both.
     */
    private static List<String> unresolved() {
        if (Fx.cssWarnings().isEmpty()) {
            return List.of();
        }
        Fx.run(() -> Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().getRoot().getStyleClass())
                .forEach(classes -> {
                    classes.add("anew");
                    classes.remove("anew");
                }));
        draw();
        return Fx.cssWarnings();
    }

    /** What leaves the program is out of reach: it rightly closes the window. */
    private static void keepOpen(SampleWindow sample) {
        Fx.run(() -> {
            Nodes.find(QUIT).ifPresent(button -> button.setDisable(true));
            if (MenuItems.bar(sample.scene()) != null) {
                MenuItems.find(sample.scene(), QUIT).ifPresent(item -> item.setDisable(true));
            }
        });
    }

    private void act(SampleWindow sample) {
        switch (chance.nextInt(12)) {
            case 0, 1, 2, 3 -> click(sample);
            case 4, 5, 6 -> robot.push(KEYS.get(chance.nextInt(KEYS.size())));
            case 7 -> robot.push(KeyCode.CONTROL, WITH_CONTROL.get(chance.nextInt(WITH_CONTROL.size())));
            case 8, 9 -> robot.write(WORDS.get(chance.nextInt(WORDS.size())));
            case 10 ->
                Fx.run(() ->
                        sample.window.select(WorkbookTab.values()[chance.nextInt(WorkbookTab.values().length - 1)]));
            default -> change(sample);
        }
    }

    private void change(SampleWindow sample) {
        int which = chance.nextInt(8);
        Fx.run(() -> {
            if (which == 0) {
                int percent = Appearance.TEXT_PERCENTS.get(chance.nextInt(Appearance.TEXT_PERCENTS.size()));
                sample.window.theme().appearanceProperty().set(new Appearance(chance.nextBoolean(), percent));
            } else if (which == 1) {
                sample.stage.setWidth(900 + chance.nextInt(700));
            } else {
                var sheets = Catalog.SCHEMA.sheets();
                sample.window.open(sheets.get(chance.nextInt(sheets.size())));
            }
        });
    }

    /** On something of the window in front that can be pressed, else closes what is in front. */
    private void click(SampleWindow sample) {
        List<Node> targets = Fx.on(
                () -> Window.getWindows().stream().filter(Window::isShowing).reduce((first, second) -> second).stream()
                        .flatMap(window -> Nodes.all(window.getScene().getRoot()))
                        .filter(node -> node instanceof Control && Nodes.isShown(node) && !node.isDisabled())
                        .filter(node -> inSight(sample, node))
                        .toList());
        if (targets.isEmpty()) {
            robot.push(KeyCode.ESCAPE);
            return;
        }
        Node target = targets.get(chance.nextInt(targets.size()));
        Bounds bounds = Fx.on(() -> target.localToScreen(target.getBoundsInLocal()));
        if (bounds == null) {
            return;
        }
        if (target instanceof ButtonBase button && chance.nextBoolean()) {
            Platform.runLater(button::fire);
        } else {
            robot.clickOn(bounds.getCenterX(), bounds.getCenterY());
        }
        if (chance.nextInt(5) == 0) {
            robot.push(KeyCode.ESCAPE);
        }
    }

    private static boolean inSight(SampleWindow sample, Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return bounds != null
                && bounds.getCenterX() > 0
                && bounds.getCenterY() > 0
                && bounds.getCenterX() < sample.stage.getX() + sample.stage.getWidth()
                && bounds.getCenterY() < sample.stage.getY() + sample.stage.getHeight();
    }

    private static String integrity(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA integrity_check")) {
            answer.next();
            return answer.getString(1);
        }
    }
}
