package fr.technolucide.cli;

import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** A command about one workbook, which is closed before the answer is printed. */
abstract class OnWorkbook implements Command {

    @Parameters(index = "0", paramLabel = "CAHIER")
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path file;

    @Override
    public final Answer run(Desk desk) throws Exception {
        prepare();
        try (Workbook workbook = desk.open(file)) {
            return run(workbook, desk);
        }
    }

    /** Refuses what can be refused before the workbook is opened. */
    void prepare() throws Exception {}

    abstract Answer run(Workbook workbook, Desk desk) throws Exception;

    Path file() {
        return file;
    }
}
