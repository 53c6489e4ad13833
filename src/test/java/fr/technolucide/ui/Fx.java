package fr.technolucide.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The UI thread for tests: work on it, wait for it, look at it, and hear what the CSS engine complains of. */
public final class Fx {

    /** Of a loaded machine; nothing is slower for it where all goes well. */
    private static final int MOST_SECONDS = 60;

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

    /** Waits until something is so, looking on the UI thread. */
    public static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(MOST_SECONDS, TimeUnit.SECONDS, () -> on(condition));
        } catch (TimeoutException late) {
            javafx.stage.Window.getWindows().stream()
                    .filter(window -> window instanceof javafx.stage.Stage)
                    .forEach(window -> picture(window.getScene(), "never-" + what.replaceAll("[^A-Za-z]+", "-")));
            throw new AssertionError("never: " + what, late);
        }
    }

    /**
     * Waits until every window is dressed and laid out anew where something changed, as before a picture on the screen.
     * To ask it of a root would dress again all that is in it.
     */
    public static void pulse() {
        CountDownLatch whole = new CountDownLatch(2);
        run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                whole.countDown();
                if (whole.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        try {
            if (!whole.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("never: a pulse");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What the CSS engine complained of since the last call. */
    public static List<String> cssWarnings() {
        List<String> heard = List.copyOf(CSS_WARNINGS);
        CSS_WARNINGS.clear();
        return heard;
    }

    /** Writes a picture of a scene to {@code target/pictures}, to be looked at. */
    public static Path picture(Scene scene, String name) {
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
