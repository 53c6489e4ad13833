package fr.technolucide.bench;

import fr.technolucide.app.Main;

/** The program as its launcher starts it, told to say when a word of its first tab is drawn. */
final class StartedWindow {

    private StartedWindow() {}

    /** @param arguments the word to wait for, then those of the program */
    public static void main(String[] arguments) {
        Drawn.report(arguments[0]);
        Main.main(java.util.Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
