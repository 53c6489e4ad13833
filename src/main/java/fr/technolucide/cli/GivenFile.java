package fr.technolucide.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Checks a file that a person gives to be read, before it is opened: a pipe would be waited for. */
final class GivenFile {

    private GivenFile() {}

    /**
     * Returns the file, which is there and is an ordinary one.
     *
     * @throws CommandRefused for a source that is anything else
     */
    static Path source(Path file) {
        if (Files.notExists(file)) {
            throw new CommandRefused(Exit.SOURCE, "cli.request.missing", file);
        }
        if (Files.isDirectory(file)) {
            throw new CommandRefused(Exit.SOURCE, "cli.request.folder", file);
        }
        if (!Files.exists(file)) {
            throw new CommandRefused(Exit.SOURCE, "cli.request.unreadable", file);
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandRefused(Exit.SOURCE, "cli.request.special", file);
        }
        return file;
    }
}
