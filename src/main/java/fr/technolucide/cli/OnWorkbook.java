package fr.technolucide.cli;

import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** A command about one workbook, which is closed before the answer is printed. */
abstract class OnWorkbook implements CliCommand {

    @Parameters(index = "0", descriptionKey = "workbook", paramLabel = "${bundle:label.workbook}")
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path file;

    @Override
    public final CommandOutput run(CommandContext desk) throws Exception {
        prepare();
        try (Workbook workbook = open(desk)) {
            if (needsWhole()) {
                WorkbookFiles.requireWhole(workbook);
            }
            return run(workbook, desk);
        }
    }

    /** Refuses what can be refused before the workbook is opened. */
    void prepare() throws Exception {}

    /** Opens the workbook as what is asked of it needs: to be read. */
    Workbook open(CommandContext desk) {
        return desk.consult(file);
    }

    /**
     * Returns whether the workbook must be known to be whole: unless the command says itself what it is worth, since
     * something of it leaves as a file or a figure.
     */
    boolean needsWhole() {
        return true;
    }

    abstract CommandOutput run(Workbook workbook, CommandContext desk) throws Exception;

    Path file() {
        return file;
    }
}
