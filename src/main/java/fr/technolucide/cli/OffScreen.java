package fr.technolucide.cli;

/** Makes what is drawn into files independent of any screen, also of one that is named and not there. */
public final class OffScreen {

    private OffScreen() {}

    /** Has the program draw without a screen from now on; has no effect on what has drawn already. */
    public static void begin() {
        System.setProperty("java.awt.headless", "true");
    }
}
