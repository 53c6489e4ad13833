package fr.technolucide.exchange.source;

import fr.technolucide.exchange.print.FormCell;
import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF forms of ours that were filled in on a screen: each sheet that fields stand for is a table, its header the names of
 * the columns. Only the values of fields are read; their looks, scripts and attachments are not.
 */
final class PdfFormReader {

    /** The name of the column that tells the rows of a form apart. */
    static final String ROW = "form_row";

    /** A form of ours weighs less than a hundredth of this, filled in. */
    private static final long MOST_BYTES = 20L << 20;

    /** What a file may hold of unpacked parts while it is read, in bytes. */
    private static final long MOST_UNPACKED = 64L << 20;

    private final ReadBudget budget;
    private final Map<String, Map<String, Map<String, RawCell>>> sheets = new LinkedHashMap<>();

    private PdfFormReader(ReadBudget budget) {
        this.budget = budget;
    }

    /** @throws SourceRefused when it is protected, or no form of ours */
    static Source read(Path file, ReadBudget budget) throws IOException {
        budget.file(Files.size(file), MOST_BYTES);
        try (PDDocument pdf =
                Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMainMemoryOnly(MOST_UNPACKED).streamCache)) {
            PdfFormReader reader = new PdfFormReader(budget);
            COSDictionary form = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
            COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
            boolean ours = false;
            for (int i = 0; fields != null && i < fields.size(); i++) {
                ours |= fields.getObject(i) instanceof COSDictionary field && reader.take(field);
            }
            if (!ours) {
                throw new SourceRefused(Reason.NOT_A_SPREADSHEET, SourceFormat.PDF.name());
            }
            return new Source(SourceFormat.PDF, reader.tables(), Map.of(), false, List.of(), 0, List.of());
        } catch (InvalidPasswordException locked) {
            throw new SourceRefused(Reason.PROTECTED, locked);
        }
    }

    /** Takes what is filled in a field; returns whether it is one of ours. */
    private boolean take(COSDictionary field) throws IOException {
        budget.tick();
        Optional<FormCell> cell =
                Optional.ofNullable(field.getString(COSName.T)).flatMap(FormCell::ofFieldName);
        if (cell.isEmpty()) {
            return false;
        }
        Map<String, Map<String, RawCell>> rows =
                sheets.computeIfAbsent(cell.get().sheet(), _ -> new LinkedHashMap<>());
        value(field)
                .ifPresent(value -> rows.computeIfAbsent(cell.get().row(), _ -> new TreeMap<>())
                        .put(cell.get().column(), value));
        return true;
    }

    private Optional<RawCell> value(COSDictionary field) throws IOException {
        COSBase value = field.getDictionaryObject(COSName.V);
        return switch (value) {
            case COSName name when name.equals(COSName.YES) -> Optional.of(new RawCell.Bool(true));
            case COSName name when name.equals(COSName.Off) -> Optional.empty();
            case COSName name -> text(name.getName());
            case COSString text -> text(text.getString());
            case COSStream stream -> text(longText(stream));
            case null, default -> Optional.empty();
        };
    }

    /** Returns a text that a program wrote as a stream, since it is long. */
    private String longText(COSStream stream) throws IOException {
        budget.text(stream.getLength());
        String text = stream.toTextString();
        budget.text(text.length());
        return text;
    }

    private Optional<RawCell> text(String text) {
        budget.cell(0, text.length());
        return text.isBlank() ? Optional.empty() : Optional.of(new RawCell.Text(text));
    }

    private List<SourceSheet> tables() {
        List<SourceSheet> tables = new ArrayList<>();
        sheets.forEach((name, rows) -> {
            if (!rows.isEmpty()) {
                tables.add(new SourceSheet(name, false, List.of(), table(rows)));
            }
        });
        return tables.isEmpty() ? List.of(new SourceSheet("", false, List.of(), List.of())) : tables;
    }

    private static List<SourceRow> table(Map<String, Map<String, RawCell>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.values().forEach(row -> columns.addAll(row.keySet()));
        List<RawCell> header = new ArrayList<>(List.of(new RawCell.Text(ROW)));
        columns.forEach(column -> header.add(new RawCell.Text(column)));
        List<SourceRow> table = new ArrayList<>(List.of(SourceRow.of(1, header)));
        rows.forEach((row, cells) -> {
            List<RawCell> line = new ArrayList<>(List.of(new RawCell.Text(row)));
            columns.forEach(column -> line.add(cells.getOrDefault(column, RawCell.BLANK)));
            table.add(SourceRow.of(table.size() + 1, line));
        });
        return table;
    }
}
