package fr.technolucide.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.technolucide.exchange.Field;
import fr.technolucide.exchange.Fields;
import fr.technolucide.exchange.Progress;
import fr.technolucide.exchange.Share;
import fr.technolucide.exchange.SheetRows;
import fr.technolucide.exchange.WholeFile;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a folder of CSV files, {@code trials.csv} and so on, one for each sheet of the schema. */
public final class CsvExport {

    private final Reader reader;
    private final Share share;
    private final Texts texts = Messages.in(Messages.language());
    private final CsvValues values;

    private CsvExport(Reader given, Share share) {
        this.share = share;
        this.reader = share.of(given, texts);
        this.values = new CsvValues(reader.schema(), texts, share.labels(reader));
    }

    /**
     * Makes the folder if need be, and replaces its files of the same names. Each file appears whole or not at all; if
     * one fails, those made before it are taken away, with the folder if it was made.
     *
     * @return the files, in the order of the schema
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static List<Path> write(Reader reader, Path folder, Progress progress) throws IOException {
        return write(reader, Share.WHOLE, folder, progress);
    }

    /** As above; without names, the files cannot come back. */
    public static List<Path> write(Reader reader, Share share, Path folder, Progress progress) throws IOException {
        return new CsvExport(reader, share).to(folder, progress);
    }

    /**
     * Writes the rows that a query lists as one file, which appears whole or not at all.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static void writeRows(Reader reader, Query query, Path file, Progress progress) throws IOException {
        CsvExport export = new CsvExport(reader, Share.WHOLE);
        WholeFile.write(file, out -> {
            export.write(query, out, progress);
            return file;
        });
    }

    /** What the file of a sheet holds, here and when it comes back. */
    public static Fields fields(Sheet sheet, Texts texts) {
        return Fields.of(sheet, texts, Fields.Units.TOLD, _ -> true);
    }

    private List<Path> to(Path folder, Progress progress) throws IOException {
        boolean ours = Files.notExists(folder);
        Files.createDirectories(folder);
        List<Sheet> sheets = reader.schema().sheets();
        List<Path> made = new ArrayList<>();
        boolean whole = false;
        try {
            for (int i = 0; i < sheets.size(); i++) {
                Sheet sheet = sheets.get(i);
                Progress part = progress.part((double) i / sheets.size(), (i + 1.0) / sheets.size());
                Path file = folder.resolve(sheet.name() + ".csv");
                WholeFile.write(file, out -> {
                    write(Query.of(sheet), out, part);
                    return file;
                });
                made.add(file);
            }
            whole = true;
            return List.copyOf(made);
        } finally {
            for (Path file : whole ? List.<Path>of() : made) {
                Files.deleteIfExists(file);
            }
            if (ours && !whole) {
                Files.deleteIfExists(folder);
            }
        }
    }

    private void write(Query query, OutputStream out, Progress progress) throws IOException {
        List<Field> fields = Fields.of(query.sheet(), texts, Fields.Units.TOLD, share, _ -> true)
                .fields();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        List<String> headers =
                new ArrayList<>(fields.stream().map(Field::header).toList());
        if (share == Share.WITHOUT_NAMES) {
            headers.add(Share.MARK);
        }
        csv.writeRecord(headers);
        new SheetRows(reader, query).each(progress, row -> csv.writeRecord(cells(fields, row)));
        csv.flush();
    }

    private List<String> cells(List<Field> fields, Row row) {
        List<String> cells = new ArrayList<>();
        fields.forEach(field -> cells.add(values.of(field, field.of(row))));
        if (share == Share.WITHOUT_NAMES) {
            cells.add("");
        }
        return cells;
    }
}
