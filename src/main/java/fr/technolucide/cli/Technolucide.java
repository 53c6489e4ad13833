package fr.technolucide.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
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
            HistoryCommand.class,
            UndoCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            EstimateCommand.class,
            VerdictCommand.class
        })
final class Technolucide implements Command {

    static final String NAME = "technolucide";

    @Parameters(index = "0", arity = "0..1", paramLabel = "CAHIER")
    private @Nullable Path workbook;

    @Override
    public Answer run(Desk desk) throws Exception {
        String done = desk.surroundings().window().open(workbook);
        return new Answer() {
            @Override
            public void text(PrintStream out) {
                if (!done.isEmpty()) {
                    out.println(done);
                }
            }

            @Override
            public void json(JsonGenerator json) throws IOException {
                json.writeStringField("done", done);
            }
        };
    }
}
