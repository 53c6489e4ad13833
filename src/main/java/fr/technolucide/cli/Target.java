package fr.technolucide.cli;

import fr.technolucide.exchange.TemporaryOutput;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.LockFile;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Checks the path that a command writes to, and refuses it before any work when something is in the way. */
final class Target {

    private Target() {}

    /** A file that does not exist yet, or that may be replaced, in a folder that exists, and that is not the source. */
    static void file(Path target, boolean force, Path source) throws IOException {
        if (Files.exists(target) && Files.exists(source) && Files.isSameFile(target, source)) {
            throw new CommandRefused(Exit.USAGE, "cli.target.source", target);
        }
        file(target, force);
    }

    /** Does the same as above for a file that is not a workbook and must not replace one. */
    static void document(Path target, boolean force, Path source) throws IOException {
        file(target, force, source);
        if (target.toString().toLowerCase(Locale.ROOT).endsWith(".lucide")) {
            throw new CommandRefused(Exit.USAGE, "cli.target.workbook", target);
        }
    }

    /** A file that does not exist yet, or that may be replaced, in a folder that exists. */
    static void file(Path target, boolean force) {
        requireFolder(target);
        if (!force && Files.isSymbolicLink(target) && !Files.exists(target)) {
            throw new CommandRefused(Exit.USAGE, "cli.target.link", target);
        }
        if (Files.isDirectory(target)) {
            throw new CommandRefused(Exit.USAGE, "cli.target.folder", target);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new CommandRefused(Exit.USAGE, "cli.target.special", target);
        }
        if (Files.exists(target) && !force) {
            throw new CommandRefused(Exit.USAGE, "cli.target.exists", target);
        }
    }

    /** A folder to be made, or an empty one, or one whose files may be replaced. */
    static void folder(Path target, boolean force) throws IOException {
        requireFolder(target);
        if (Files.isDirectory(target)) {
            try (DirectoryStream<Path> content = Files.newDirectoryStream(target)) {
                if (!force && content.iterator().hasNext()) {
                    throw new CommandRefused(Exit.USAGE, "cli.target.not_empty", target);
                }
            }
        } else if (Files.exists(target)) {
            throw new CommandRefused(Exit.USAGE, "cli.target.file", target);
        }
    }

    private static void requireFolder(Path target) {
        if (target.toString().isEmpty()) {
            throw new CommandRefused(Exit.USAGE, "cli.target.nameless");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandRefused(Exit.USAGE, "cli.target.file", folder);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandRefused(Exit.USAGE, "cli.target.no_folder", folder == null ? target : folder);
        }
    }

    /** Makes a workbook at a path where there is none. */
    @FunctionalInterface
    interface Making {
        void make(Path fresh);
    }

    /**
     * Makes a workbook beside its place and moves it there whole. Through a symbolic link, the file that it leads to is
     * replaced, and the link stays; a workbook that someone has open is never replaced.
     *
     * @return where it was written
     */
    static Path workbook(Path target, boolean force, Environment environment, Making making) throws IOException {
        Path place = through(target);
        try {
            LockFile.requireNobody(place, environment);
            make(place, force, environment, making);
        } catch (WorkbookException failing) {
            switch (failing.problem()) {
                case UNREADABLE -> throw new AccessDeniedException(place.toString());
                case HELD -> throw held(place, environment);
                default -> throw failing;
            }
        }
        return place;
    }

    private static CommandRefused held(Path place, Environment environment) {
        return LockFile.holder(place, environment)
                .filter(holder -> holder.isStale(environment))
                .map(holder -> new CommandRefused(
                        Exit.WORKBOOK,
                        "cli.target.held.stale",
                        place,
                        LocalDate.ofInstant(holder.seen(), environment.clock().getZone())))
                .orElseGet(() -> new CommandRefused(Exit.WORKBOOK, "cli.target.held", place));
    }

    private static void make(Path place, boolean force, Environment environment, Making making) throws IOException {
        try (TemporaryOutput draft = TemporaryOutput.folderBeside(place)) {
            Path made = draft.path().resolve("workbook");
            making.make(made);
            WorkbookFiles.moveInPlace(made, place, force, environment);
        }
    }

    private static Path through(Path target) throws IOException {
        if (!Files.isSymbolicLink(target)) {
            return target;
        }
        if (Files.notExists(target)) {
            throw new CommandRefused(Exit.USAGE, "cli.target.link", target);
        }
        return target.toRealPath();
    }
}
