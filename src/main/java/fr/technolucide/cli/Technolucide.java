package fr.technolucide.cli;

import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import fr.technolucide.workbook.WorkbookName;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** The program without a command: the window. */
@CommandLine.Command(
        name = Technolucide.NAME,
        subcommands = {
            NewCommand.class,
            InfoCommand.class,
            FiguresCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            PrintCommand.class,
            CalendarCommand.class,
            HistoryCommand.class,
            UndoCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            BackupsCommand.class,
            RestoreCommand.class,
            RecoverCommand.class,
            EstimateCommand.class,
            VerdictCommand.class
        })
final class Technolucide implements CliCommand {

    static final String NAME = "technolucide";

    @Parameters(index = "0", arity = "0..1", descriptionKey = "workbook", paramLabel = "${bundle:label.workbook}")
    private @Nullable Path workbook;

    /**
     * Returns the command that opens the window, when the arguments ask for nothing more than the window or a workbook:
     * this avoids parsing the command line, which takes longer than reading the workbook.
     */
    static Optional<CliCommand> plain(String... arguments) {
        Technolucide window = new Technolucide();
        if (arguments.length == 1 && WorkbookName.isOne(arguments[0]) && !arguments[0].startsWith("-")) {
            window.workbook = Path.of(arguments[0]);
        }
        return arguments.length == 0 || window.workbook != null ? Optional.of(window) : Optional.empty();
    }

    @Override
    public CommandOutput run(CommandContext desk) throws Exception {
        if (workbook != null && !WorkbookName.isOne(workbook.toString()) && !Files.exists(workbook)) {
            boolean word = workbook.getNameCount() == 1 && !workbook.toString().contains(".");
            throw word
                    ? new CommandRefused(Exit.USAGE, "cli.usage.nothing", workbook, NAME)
                    : new WorkbookException(Problem.MISSING, workbook);
        }
        String done = desk.surroundings().window().open(workbook);
        return new CommandOutput() {
            @Override
            public void text(PrintStream out) {
                if (!done.isEmpty()) {
                    out.println(done);
                }
            }

            @Override
            public void json(JsonMembers json) {
                json.with("done", done);
            }
        };
    }
}
