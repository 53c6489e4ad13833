package fr.technolucide.cli;

import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.language.Messages;
import java.io.PrintStream;

/** Writes the percentage over itself, on one line, and wipes it at the end. */
final class TerminalProgress implements ProgressListener {

    private final PrintStream terminal;
    private int shown = -1;

    TerminalProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(double share) {
        int percent = (int) (share * 100);
        if (percent != shown) {
            shown = percent;
            terminal.print(
                    percent >= 100 ? "\r       \r" : "\r" + Messages.words().percent(percent / 100.0) + " ");
            terminal.flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
