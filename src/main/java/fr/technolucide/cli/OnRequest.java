package fr.technolucide.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** A command that answers a request written as JSON, without any workbook. */
abstract class OnRequest implements Command {

    @Parameters(index = "0", paramLabel = "F.json")
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path file;

    @Override
    public final Answer run(Desk desk) {
        return answer(RequestFile.read(file));
    }

    abstract Answer answer(JsonObject request);
}
