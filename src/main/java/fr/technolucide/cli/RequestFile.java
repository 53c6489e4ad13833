package fr.technolucide.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.technolucide.exchange.json.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the file of a request. */
final class RequestFile {

    private RequestFile() {}

    /** Returns the members of the one object that it holds. */
    static JsonObject read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CommandRefused(Exit.SOURCE, "cli.request.missing", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new JsonObject(
                    "",
                    JsonTree.read(in)
                            .orElseThrow(() -> new CommandRefused(Exit.SOURCE, "cli.request.no_object", file)));
        } catch (JsonProcessingException damaged) {
            var at = damaged.getLocation();
            throw new CommandRefused(
                    Exit.SOURCE,
                    "cli.request.damaged",
                    file,
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr());
        } catch (IOException unreadable) {
            throw new CommandRefused(Exit.SOURCE, "cli.request.unreadable", file);
        }
    }
}
