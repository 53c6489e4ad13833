package fr.technolucide.cli;

import fr.technolucide.workbook.JsonReader;
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
                    JsonReader.object(in)
                            .orElseThrow(() -> new CommandRefused(Exit.SOURCE, "cli.request.no_object", file)));
        } catch (JsonReader.Damaged damaged) {
            throw new CommandRefused(Exit.SOURCE, "cli.request.damaged", file, damaged.line(), damaged.column());
        } catch (IOException unreadable) {
            throw new CommandRefused(Exit.SOURCE, "cli.request.unreadable", file);
        }
    }
}
