package fr.technolucide.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.ExportColumns;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.FileNotation;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.SheetRows;
import fr.technolucide.exchange.TemporaryOutput;
import fr.technolucide.exchange.attachment.AttachedFiles;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.store.DurableMove;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes a folder of CSV files, {@code trials.csv} and so on, one for each sheet of the schema. Each row ends with the mark
 * of the export, so that what somebody edited in it is told from what the workbook changed since.
 */
public final class CsvExport {

    private static final String ATTACHED = "pieces";

    private final Reader reader;
    private final ExportScope share;
    private final Texts texts = Messages.in(Messages.language());
    private final CsvValues values;
    private final String entry;

    private CsvExport(Reader given, ExportScope share) {
        this.share = share;
        this.reader = share.of(given, texts);
        this.entry = given.lastEntry().map(UUID::toString).orElse("");
        this.values = new CsvValues(reader.schema(), texts, share.labels(reader));
    }

    /**
     * Makes the folder if need be, and replaces its files of the same names once all are written: one that cannot be
     * written changes nothing, and the folder goes if it was made. One that cannot be replaced, since another program has
     * it open, leaves those before it new and those after it old. A text beside them says what estimated figures are worth.
     *
     * @return the CSV files, in the order of the schema
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static List<Path> write(Reader reader, Path folder, ProgressListener progress) throws IOException {
        return write(reader, ExportScope.WHOLE, folder, progress);
    }

    /** Writes as much as a scope tells; without names, the files cannot be imported again. */
    public static List<Path> write(Reader reader, ExportScope share, Path folder, ProgressListener progress)
            throws IOException {
        return new CsvExport(reader, share).to(folder, progress);
    }

    /**
     * Writes the rows that a query lists as one file, which appears whole or not at all.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static void writeRows(Reader reader, Query query, Path file, ProgressListener progress) throws IOException {
        CsvExport export = new CsvExport(reader, ExportScope.WHOLE);
        AtomicFile.write(file, out -> {
            export.write(query, out, progress);
            return file;
        });
    }

    /** Returns the fields of the file of a sheet, for the export and for its import. */
    public static ExportColumns fields(Sheet sheet, Texts texts) {
        return ExportColumns.of(sheet, texts, ExportColumns.Units.TOLD, _ -> true);
    }

    private List<Path> to(Path folder, ProgressListener progress) throws IOException {
        boolean ours = Files.notExists(folder);
        Files.createDirectories(folder);
        List<Sheet> sheets = reader.schema().sheets();
        List<Path> made = new ArrayList<>();
        try (TemporaryOutput draft = TemporaryOutput.folderBeside(folder.resolve("draft"))) {
            for (int i = 0; i < sheets.size(); i++) {
                Sheet sheet = sheets.get(i);
                ProgressListener part = progress.part((double) i / sheets.size(), (i + 1.0) / sheets.size());
                try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(draft.path().resolve(name(sheet))))) {
                    write(Query.of(sheet), out, part);
                }
            }
            String readMe = CsvReadMe.name(texts);
            Files.writeString(draft.path().resolve(readMe), CsvReadMe.of(reader, share, texts, CsvExport::name));
            DurableMove.replace(draft.path().resolve(readMe), folder.resolve(readMe));
            for (Sheet sheet : sheets) {
                Path file = folder.resolve(name(sheet));
                DurableMove.replace(draft.path().resolve(name(sheet)), file);
                made.add(file);
            }
            if (share.isWhole()) {
                made.addAll(AttachedFiles.writeAll(reader, attached(folder), progress));
            }
            return List.copyOf(made);
        } finally {
            if (ours && made.isEmpty()) {
                Files.deleteIfExists(folder);
            }
        }
    }

    /** Returns the folder of the files attached to rows, beside the files of a folder. */
    public static Path attached(Path folder) {
        return folder.resolve(ATTACHED);
    }

    /** Returns the name of the text that lies beside the files of a folder, in the language in use. */
    public static String readMe() {
        return CsvReadMe.name(Messages.in(Messages.language()));
    }

    private static String name(Sheet sheet) {
        return sheet.name() + ".csv";
    }

    private void write(Query query, OutputStream out, ProgressListener progress) throws IOException {
        List<ExportColumn> fields = ExportColumns.of(query.sheet(), texts, ExportColumns.Units.TOLD, share, _ -> true)
                .fields();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(FileNotation.of(texts.language()).separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        List<String> headers =
                new ArrayList<>(fields.stream().map(ExportColumn::header).toList());
        if (!share.isWhole()) {
            headers.add(ExportScope.MARK);
        }
        csv.writeRecord(headers);
        new SheetRows(reader, query).each(progress, row -> csv.writeRecord(cells(fields, row)));
        csv.flush();
    }

    private List<String> cells(List<ExportColumn> fields, Row row) {
        List<String> cells = new ArrayList<>();
        fields.forEach(
                field -> cells.add(field.part() == ExportColumn.Part.MARK ? entry : values.of(field, field.of(row))));
        if (!share.isWhole()) {
            cells.add("");
        }
        return cells;
    }
}
