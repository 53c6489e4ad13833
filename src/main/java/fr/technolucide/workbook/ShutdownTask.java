package fr.technolucide.workbook;

/**
 * A task that still runs when the program is told to stop in the middle of its work (Ctrl+C, the end of a session). No
 * failure can be shown at that moment: the task must handle its own.
 */
public final class ShutdownTask {

    private final Thread action;

    private ShutdownTask(Runnable action) {
        this.action = new Thread(action, "at the end");
    }

    /**
     * Registers a task to run at shutdown, unless it is no longer needed by then.
     *
     * @throws IllegalStateException if the end is now
     */
    public static ShutdownTask run(Runnable action) {
        ShutdownTask end = new ShutdownTask(action);
        Runtime.getRuntime().addShutdownHook(end.action);
        return end;
    }

    /**
     * Removes the task, when the work ended normally.
     *
     * @return false when the end is now: the action is done, or being done
     */
    public boolean forget() {
        try {
            return Runtime.getRuntime().removeShutdownHook(action);
        } catch (IllegalStateException ending) {
            return false;
        }
    }
}
