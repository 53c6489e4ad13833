package fr.technolucide.cli;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.PrintStream;
import java.nio.file.Path;

/** Opens workbooks and shows progress for the commands. */
final class CommandContext {

    private final CliEnvironment surroundings;
    private final PrintStream err;

    CommandContext(CliEnvironment surroundings, PrintStream err) {
        this.surroundings = surroundings;
        this.err = err;
    }

    CliEnvironment surroundings() {
        return surroundings;
    }

    Environment environment() {
        return surroundings.environment().get();
    }

    /** Opens a workbook to read it; one of an older version stays as it is. Whoever asks closes it. */
    Workbook consult(Path file) {
        return WorkbookFiles.consult(file, Catalog.SCHEMA, environment());
    }

    /** Opens a workbook to write in it, one of an older version included; whoever asks closes it. */
    Workbook open(Path file) {
        return WorkbookFiles.takeUp(file, Catalog.SCHEMA, environment(), backups()::copy);
    }

    Backups backups() {
        return surroundings.backups();
    }

    /** Keeps a copy of a workbook that was written to. The work is done: where no copy can be made, it is only said. */
    void backUp(Workbook workbook) {
        try {
            backups().backUp(workbook);
        } catch (WorkbookException _) {
            err.println(Messages.text("cli.backups.not_made"));
        }
    }

    /** Says something beside the answer, which programs may read. */
    void say(String sentence) {
        err.println(sentence);
    }

    /** Shows how far a long job is, where somebody watches. */
    ProgressListener progress() {
        return surroundings.terminal() ? new TerminalProgress(err) : ProgressListener.NONE;
    }

    /** Writes the percentage over itself, on one line, and wipes it at the end. */
    private static final class TerminalProgress implements ProgressListener {

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
}
