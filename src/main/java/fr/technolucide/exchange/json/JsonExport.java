package fr.technolucide.exchange.json;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.attachment.AttachedFiles;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.JsonWriter;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Writes {@code {"format": "technolucide", "schema": 1, "sheets": {"people": [{"id": "…", "name": "Chloé"}]}}}: stored
 * cells encoded as {@link JsonCells} says, empty ones left out, rows in order of creation.
 */
public final class JsonExport {

    /** The value of {@code format}, by which our own files are known. */
    public static final String FORMAT = "technolucide";

    private JsonExport() {}

    /**
     * Writes a file that appears whole or not at all, over the one that is there; the files attached to rows lie in a
     * {@linkplain AttachedFiles#folderBeside folder beside}, and are there first.
     *
     * @return the files written, this one first
     */
    public static List<Path> write(Reader reader, Path target, ProgressListener progress) throws IOException {
        List<Path> written = new ArrayList<>();
        written.add(target);
        written.addAll(AttachedFiles.writeAll(reader, AttachedFiles.folderBeside(target), progress));
        AtomicFile.write(target, out -> {
            write(reader, out, progress);
            return target;
        });
        return List.copyOf(written);
    }

    /**
     * Does the same as above, to a stream that the caller closes. Memory does not grow with the number of rows.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static void write(Reader reader, OutputStream out, ProgressListener progress) throws IOException {
        List<Sheet> sheets = reader.schema().sheets();
        JsonMembers rows = new JsonMembers();
        for (Sheet sheet : sheets) {
            double done = (double) sheets.indexOf(sheet) / sheets.size();
            rows.with(sheet.name(), (JsonWriter.Items) item -> {
                progress.step(done);
                reader.each(sheet, row -> item.accept(members(row, progress)));
            });
        }
        JsonWriter.write(
                out,
                new JsonMembers()
                        .with("format", FORMAT)
                        .with("schema", reader.schema().version())
                        .with("sheets", rows));
        progress.step(1);
    }

    private static JsonMembers members(Row row, ProgressListener progress) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        return JsonCells.addTo(new JsonMembers().with("id", row.id().toString()), row.cells());
    }
}
