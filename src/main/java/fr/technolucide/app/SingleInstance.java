package fr.technolucide.app;

import fr.technolucide.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Lets a second start of the program call the window of the first to the front, instead of a second writer. The call is
 * an empty file in the person's data folder, named after the process that is called, which deletes it: nothing here
 * ever opens a socket, even a local one. A call that nobody answers is taken back, and the person is told in words.
 * Nothing of JavaFX is loaded before calls are answered: it reads how to draw as soon as it is.
 */
final class SingleInstance implements AutoCloseable {

    private static final Duration BREATH = Duration.ofMillis(50);

    private final Path folder;
    private final Duration patience;
    private @Nullable Timeline looking;

    SingleInstance(Path folder) {
        this(folder, Duration.ofSeconds(4));
    }

    /**
     * @param patience how long a call waits for an answer
     */
    SingleInstance(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    private Path callOf(long process) {
        return folder.resolve("appel-" + process);
    }

    /**
     * Looks for calls from now on, until this is closed. To be called on the UI thread.
     *
     * @param called on that thread, each time another start of the program calls
     */
    void answer(Tasks tasks, Runnable called) {
        looking = new Timeline(new KeyFrame(
                javafx.util.Duration.seconds(1),
                event -> tasks.run(this::isCalled).then(someone -> {
                    if (someone) {
                        called.run();
                    }
                })));
        looking.setCycleCount(Animation.INDEFINITE);
        looking.play();
    }

    /** Returns whether another start of the program called since the last check. */
    boolean isCalled() {
        try {
            return Files.deleteIfExists(callOf(ProcessHandle.current().pid()));
        } catch (IOException unknown) {
            Logger.getLogger(SingleInstance.class.getName()).log(Level.INFO, "no doorbell", unknown);
            return false;
        }
    }

    /** Calls the window of a process to the front, waits a moment, and returns whether it heard. */
    boolean ring(long process) {
        Path call = callOf(process);
        try {
            Files.writeString(call, "");
            long last = System.nanoTime() + patience.toNanos();
            while (Files.exists(call) && System.nanoTime() < last) {
                LockSupport.parkNanos(BREATH.toNanos());
            }
            return !Files.deleteIfExists(call);
        } catch (IOException nobody) {
            return false;
        }
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.stop();
        }
    }
}
