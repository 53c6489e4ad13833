package fr.technolucide.exchange.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * Writes {@code {"format": "technolucide", "schema": 1, "sheets": {"people": [{"id": "…", "name": "Chloé"}]}}}: stored
 * cells encoded as {@link JsonCells} says, empty ones left out, rows in order of creation.
 */
public final class JsonExport {

    /** The value of {@code format}, by which our own files are known. */
    public static final String FORMAT = "technolucide";

    private static final JsonFactory JSON =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private JsonExport() {}

    /** Writes a file that appears whole or not at all, over the one that is there. */
    public static void write(Reader reader, Path target, ProgressListener progress) throws IOException {
        AtomicFile.write(target, out -> {
            write(reader, out, progress);
            return target;
        });
    }

    /**
     * Does the same as above, to a stream that the caller closes. Memory does not grow with the number of rows.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static void write(Reader reader, OutputStream out, ProgressListener progress) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("schema", reader.schema().version());
            json.writeObjectFieldStart("sheets");
            int done = 0;
            for (Sheet sheet : reader.schema().sheets()) {
                progress.step((double) done++ / reader.schema().sheets().size());
                json.writeArrayFieldStart(sheet.name());
                reader.each(sheet, row -> write(json, row, progress));
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
        progress.step(1);
    }

    private static void write(JsonGenerator json, Row row, ProgressListener progress) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        try {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringField("id", row.id().toString());
            Cells cells = row.cells();
            for (Column<?> column : cells.columns()) {
                json.writeFieldName(column.name());
                JsonCells.writeValue(json, column, cells.get(column));
            }
            json.writeEndObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
