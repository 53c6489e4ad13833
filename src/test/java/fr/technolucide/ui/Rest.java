package fr.technolucide.ui;

import com.sun.javafx.tk.Toolkit;
import fr.technolucide.ui.task.Tasks;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import javafx.application.Platform;

/**
 * The rest of the windows of a test: what a person waits for before the next key. Every window of the tests is watched
 * from when it is made until it is closed.
 */
public final class Rest {

    /** A pulse lays out what the one before found out: the cells of a list, then what they hold. */
    private static final int PULSES = 3;

    private static final Set<Tasks> WATCHED = new CopyOnWriteArraySet<>();

    private Rest() {}

    public static void watch(Tasks tasks) {
        WATCHED.add(tasks);
    }

    public static void forget(Tasks tasks) {
        WATCHED.remove(tasks);
    }

    /**
     * Waits until nothing is to come but what a person does: everything asked has its answer and what it changed is laid
     * out. What waits for a pause in the typing is done: that pause is this one.
     */
    public static void await() {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("the UI thread would wait for itself");
        }
        int calm = 0;
        long latest = System.nanoTime() + Fx.patience();
        while (calm < PULSES) {
            if (System.nanoTime() > latest) {
                throw new AssertionError("never at rest: each layout asks for another");
            }
            Fx.until("at rest", Rest::isNow);
            calm = Fx.on(() -> {
                        if (isNow()) {
                            Toolkit.getToolkit().firePulse();
                        }
                        return isNow();
                    })
                    ? calm + 1
                    : 0;
        }
    }

    private static boolean isNow() {
        WATCHED.forEach(Tasks::hurry);
        return WATCHED.stream().allMatch(Tasks::isAtRest);
    }
}
