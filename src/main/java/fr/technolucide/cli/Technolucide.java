package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.WorkbookName;
import java.io.PrintStream;
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

    /** The label of a workbook among the parameters, which is its word in French. */
    private static final String WORKBOOK = "CAHIER";

    @Parameters(index = "0", arity = "0..1", paramLabel = "CAHIER")
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

    /** Returns what picocli says of parameters with the word for a workbook in the language in use. */
    static String worded(String said) {
        String word = Messages.text("cli.workbook");
        String more = " ".repeat(Math.max(0, word.length() - WORKBOOK.length()));
        return said.replace(WORKBOOK + more + " ", word + " ").replace(WORKBOOK, word);
    }

    @Override
    public CommandOutput run(CommandContext desk) throws Exception {
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
