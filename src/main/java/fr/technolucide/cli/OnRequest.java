package fr.technolucide.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** A command that answers a request written as JSON, without any workbook. */
abstract class OnRequest implements CliCommand {

    @Parameters(index = "0", paramLabel = "F.json")
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path file;

    @Override
    public final CommandOutput run(CommandContext desk) {
        return answer(RequestFile.read(file));
    }

    abstract CommandOutput answer(JsonObject request);
}
