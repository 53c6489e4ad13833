package fr.technolucide.cli;

import fr.technolucide.workbook.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Parameters;

/** A command that answers a request written as JSON, without any workbook. */
abstract class OnRequest implements CliCommand {

    @Parameters(index = "0", descriptionKey = "request", paramLabel = "F.json")
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path file;

    @Override
    public final CommandOutput run(CommandContext desk) {
        return answer(RequestFile.read(file), LocalDate.now(desk.environment().clock()));
    }

    /** @param today the day on which it is asked */
    abstract CommandOutput answer(JsonObject request, LocalDate today);

    /** Reads the file of a request. */
    private static final class RequestFile {

        private RequestFile() {}

        /** Returns the members of the one object that it holds. */
        static JsonObject read(Path file) {
            try (InputStream in = Files.newInputStream(GivenFile.source(file))) {
                return new JsonObject(
                        "",
                        JsonReader.object(in)
                                .orElseThrow(() -> new CommandRefused(Exit.SOURCE, "cli.request.no_object", file)));
            } catch (JsonReader.Damaged damaged) {
                throw damaged.repeated()
                        .map(name ->
                                new CommandRefused(Exit.SOURCE, "cli.request.repeated", file, name, damaged.line()))
                        .orElseGet(() -> new CommandRefused(
                                Exit.SOURCE, "cli.request.damaged", file, damaged.line(), damaged.column()));
            } catch (IOException unreadable) {
                throw new CommandRefused(Exit.SOURCE, "cli.request.unreadable", file);
            }
        }
    }
}
