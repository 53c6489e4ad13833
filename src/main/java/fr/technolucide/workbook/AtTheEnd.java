package fr.technolucide.workbook;

/**
 * What must still be done when the program is told to stop in the middle of its work (Ctrl+C, the end of a session).
 * Nothing can be told to anyone then: the action keeps its failures to itself.
 */
public final class AtTheEnd {

    private final Thread action;

    private AtTheEnd(Runnable action) {
        this.action = new Thread(action, "at the end");
    }

    /**
     * Does it at the end, unless it is no longer needed by then.
     *
     * @throws IllegalStateException if the end is now
     */
    public static AtTheEnd run(Runnable action) {
        AtTheEnd end = new AtTheEnd(action);
        Runtime.getRuntime().addShutdownHook(end.action);
        return end;
    }

    /**
     * The work ended by itself.
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
