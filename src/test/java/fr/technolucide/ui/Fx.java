package fr.technolucide.ui;

import com.sun.javafx.tk.Toolkit;
import fr.technolucide.ui.common.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The UI thread for tests: work on it, wait for it, look at it, and hear what the CSS engine complains of. */
public final class Fx {

    /** Of a loaded machine; nothing is slower for it where all goes well. */
    private static final int MOST_SECONDS = Integer.getInteger("tests.patience", 60);

    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(3);

    /** What a pulse lays out may find out more, which the next one lays out: the cells of a list, then what they hold. */
    private static final int PULSES = 2;

    private static final List<String> CSS_WARNINGS = new CopyOnWriteArrayList<>();
    private static final Logger CSS = Logger.getLogger("javafx.css");

    static {
        CSS.addHandler(new Handler() {
            @Override
            public void publish(LogRecord record) {
                CSS_WARNINGS.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    private Fx() {}

    public static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        on(Dressed::scene);
    }

    /** A scene with the style sheets of the program: while there is one, no window of a test parses them again. */
    private static final class Dressed {

        private static final Scene SCENE = make();

        private static Scene make() {
            Scene scene = new Scene(new Group());
            try (Theme theme = new Theme()) {
                theme.dress(scene);
                scene.getRoot().applyCss();
            }
            return scene;
        }

        static Scene scene() {
            return SCENE;
        }
    }

    public static <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until something is so, looking on the UI thread after each pulse, which need not wait for its time. */
    public static void until(String what, Callable<Boolean> condition) {
        untilAsked(
                what,
                () -> on(() -> {
                    if (holds(condition)) {
                        return true;
                    }
                    Toolkit.getToolkit().firePulse();
                    return holds(condition);
                }));
    }

    /** Returns whether a condition holds: not while a node that it asks for is not there, as between two rows of a form. */
    private static boolean holds(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (Nodes.NotShown absent) {
            return false;
        }
    }

    /** Returns the time after which nothing more is expected, in nanoseconds. */
    static long patience() {
        return TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    }

    /** Waits until something is so, looking on the thread of the test: where a workbook may be read. */
    public static void untilAsked(String what, BooleanSupplier condition) {
        long latest = System.nanoTime() + patience();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > latest) {
                Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .forEach(window -> picture(window.getScene(), "never-" + what.replaceAll("[^A-Za-z]+", "-")));
                throw new AssertionError("never: " + what);
            }
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    /**
     * Dresses and lays out anew every window where something changed, as before a picture on the screen. To ask it of a
     * root would dress again all that is in it.
     */
    public static void pulse() {
        for (int i = 0; i < PULSES; i++) {
            run(Toolkit.getToolkit()::firePulse);
        }
    }

    /** What the CSS engine complained of since the last call. */
    public static List<String> cssWarnings() {
        List<String> heard = List.copyOf(CSS_WARNINGS);
        CSS_WARNINGS.clear();
        return heard;
    }

    /**
     * Writes a picture of a scene to {@code target/pictures}, to be looked at. Nothing is tested on it: only the fuller
     * suite draws.
     */
    public static void look(Scene scene, String name) {
        if (Boolean.getBoolean("tests.look")) {
            drawn();
            picture(scene, name);
        }
    }

    /** Waits for the toolkit's own pulses, which draw: between two that are fired, a picture may hold what was there before. */
    public static void drawn() {
        AtomicInteger left = new AtomicInteger(2);
        run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (left.decrementAndGet() == 0) {
                    stop();
                }
            }
        }.start());
        untilAsked("drawn", () -> left.get() <= 0);
    }

    private static Path picture(Scene scene, String name) {
        BufferedImage image = on(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
        try {
            Path folder = Files.createDirectories(Path.of("target/pictures"));
            Path file = folder.resolve(name + ".png");
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
