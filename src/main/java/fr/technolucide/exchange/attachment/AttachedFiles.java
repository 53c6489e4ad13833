package fr.technolucide.exchange.attachment;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.TemporaryOutput;
import fr.technolucide.workbook.Blob;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** Attaches files to rows, opens them and writes them out. */
public final class AttachedFiles {

    /** The beginning of the names of folders in which files are opened. */
    private static final String OPENED = "technolucide-piece-";

    /** The age from which nobody looks at a copy any more. */
    private static final Duration OLD = Duration.ofDays(1);

    private AttachedFiles() {}

    /**
     * Keeps a file in the workbook and returns the change that attaches it to a row, one step that undo takes back.
     *
     * @param owner one of {@link Attachments#OWNERS}
     * @throws RefusedEdit if it is a program, cannot be read, is empty or too large
     */
    public static ChangeSet attach(Workbook workbook, Column<UUID> owner, UUID row, Path file) {
        String name = FileNames.clean(String.valueOf(file.getFileName()));
        requireHarmless(file, name);
        Blob blob = workbook.keepFiles(List.of(file)).getFirst();
        return ChangeSet.edited(
                name,
                new Edit.Insert(
                        Attachments.SHEET,
                        workbook.mint(),
                        Cells.of(Attachments.NAME, name)
                                .and(Attachments.BYTES, (int) blob.size())
                                .and(owner, row)
                                .and(Attachments.CONTENT, blob.hash()),
                        Edit.Origin.TYPED));
    }

    private static void requireHarmless(Path file, String name) {
        boolean program;
        try {
            program = FileNames.isExecutable(name) || (Files.isRegularFile(file) && FileNames.isProgram(file));
        } catch (IOException unreadable) {
            return; // said by what reads it next
        }
        if (program) {
            throw program(name);
        }
    }

    /**
     * Writes the file of an attachment into a folder of its own, that only this person can look into and that goes with
     * the program; it cannot be written to, so that nobody works in a copy that nobody keeps.
     *
     * @throws RefusedEdit if its content is not in the workbook, or is a program: another one may have written the row
     */
    public static Path privateCopy(Reader reader, Row attachment) throws IOException {
        String name = name(attachment);
        requireHeld(reader, attachment);
        if (FileNames.isExecutable(name)) {
            throw program(name);
        }
        sweep();
        TemporaryOutput folder = TemporaryOutput.folder(OPENED);
        boolean made = false;
        try {
            Path copy = folder.path().resolve(name);
            write(reader, attachment, copy);
            if (FileNames.isProgram(copy)) {
                throw program(name);
            }
            if (!copy.toFile().setReadOnly()) {
                throw new IOException("not made read-only: " + copy);
            }
            made = true;
            return copy;
        } finally {
            if (!made) {
                folder.close();
            }
        }
    }

    private static RefusedEdit program(String name) {
        return new RefusedEdit(new Finding(Finding.Severity.ERROR, null, "exchange.attachment.program", List.of(name)));
    }

    /** Deletes copies that a program that was killed left; those that another one has open stay. */
    private static void sweep() throws IOException {
        Instant old = Instant.now().minus(OLD);
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), OPENED + "*")) {
            for (Path folder : folders) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(old)) {
                    TemporaryOutput.deleteLeft(folder);
                }
            }
        } catch (NoSuchFileException | DirectoryIteratorException goneMeanwhile) {
            System.getLogger(AttachedFiles.class.getName()).log(Level.DEBUG, "not swept", goneMeanwhile);
        }
    }

    /**
     * Writes the file of an attachment where the person wants it, over what is there.
     *
     * @throws RefusedEdit if its content is not in the workbook, or it is named like a program
     */
    public static void save(Reader reader, Row attachment, Path target) throws IOException {
        requireHeld(reader, attachment);
        if (FileNames.isExecutable(name(attachment)) || FileNames.isExecutable(String.valueOf(target.getFileName()))) {
            throw program(name(attachment));
        }
        AtomicFile.write(target, out -> {
            write(reader, attachment, out);
            return target;
        });
    }

    private static void requireHeld(Reader reader, Row attachment) {
        if (reader.blobSize(attachment.get(Attachments.CONTENT, "")).isEmpty()) {
            throw new RefusedEdit(
                    new Finding(Finding.Severity.ERROR, null, "check.blob_missing", List.of(name(attachment))));
        }
    }

    private static String name(Row attachment) {
        return FileNames.clean(attachment.get(Attachments.NAME, ""));
    }

    private static void write(Reader reader, Row attachment, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(reader, attachment, out);
        }
    }

    private static void write(Reader reader, Row attachment, OutputStream out) throws IOException {
        String hash = attachment.get(Attachments.CONTENT, "");
        if (!isWhole(reader, hash)) {
            throw new RefusedEdit(new Finding(
                    Finding.Severity.ERROR, null, "exchange.attachment.damaged", List.of(name(attachment))));
        }
        try {
            reader.writeBlob(hash, out);
        } catch (UncheckedIOException failing) {
            throw failing.getCause();
        }
    }

    /** Returns the folder beside an exported file in which the files attached to its rows lie. */
    public static Path folderBeside(Path exported) {
        String name = exported.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return exported.toAbsolutePath().resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + "-pieces");
    }

    /**
     * Writes every attached file that the workbook holds whole into a folder, each once, but for programs; what lies there under
     * another content keeps its name. Without any, no folder is made.
     *
     * @return the files written
     */
    public static List<Path> writeAll(Reader reader, Path folder, ProgressListener progress) throws IOException {
        List<Row> attachments = reader.all(Attachments.SHEET);
        List<Path> written = new ArrayList<>();
        Set<String> names = FileNames.none();
        Set<String> contents = FileNames.none();
        for (Row attachment : attachments) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            String hash = attachment.get(Attachments.CONTENT, "");
            if (contents.add(hash)
                    && reader.blobSize(hash).isPresent()
                    && !FileNames.isExecutable(name(attachment))
                    && isWhole(reader, hash)) {
                Files.createDirectories(folder);
                written.add(writeOne(reader, attachment, folder, names));
            }
        }
        return List.copyOf(written);
    }

    private static boolean isWhole(Reader reader, String hash) {
        try {
            reader.writeBlob(hash, OutputStream.nullOutputStream());
            return true;
        } catch (UncheckedIOException damaged) {
            return false; // said by what opens it
        }
    }

    /** Returns the files of a folder that a workbook can keep, by the hash of their content; none where there is no folder. */
    public static Map<String, Path> byHash(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(Files::isRegularFile).sorted().toList();
        }
        Map<String, Path> byHash = new LinkedHashMap<>();
        for (Path file : files) {
            long size = Files.size(file);
            String name = file.getFileName().toString();
            if (size > 0 && size <= Blob.LARGEST && !FileNames.isExecutable(name) && !FileNames.isProgram(file)) {
                byHash.put(Blob.of(file).hash(), file);
            }
        }
        return byHash;
    }

    private static Path writeOne(Reader reader, Row attachment, Path folder, Set<String> names) throws IOException {
        try (TemporaryOutput draft = TemporaryOutput.beside(folder.resolve(name(attachment)))) {
            write(reader, attachment, draft.path());
            Path target = folder.resolve(FileNames.free(name(attachment), names));
            while (Files.exists(target) && Files.mismatch(target, draft.path()) >= 0) {
                target = folder.resolve(FileNames.free(name(attachment), names));
            }
            if (!Files.exists(target)) {
                Files.move(draft.path(), target);
            }
            return target;
        }
    }
}
