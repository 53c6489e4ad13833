package fr.technolucide.app;

/**
 * Where the program begins. It is not a JavaFX {@code Application}: Java would refuse to start one from the class path.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Technolucide " + Version.current());
    }
}
