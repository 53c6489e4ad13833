package fr.technolucide.ui.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.value.FormulaGuard;
import fr.technolucide.language.Messages;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a check says as a file that a spreadsheet opens. */
final class ReportFile {

    private ReportFile() {}

    /** Writes every line of the check. Replaces the target; it appears whole or not at all. */
    static Path write(List<CheckLine> lines, Path target) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("line", "fate", "text", "why")
                .map(key -> Messages.text("intake.assistant.lines." + key))
                .toList());
        for (CheckLine line : lines) {
            rows.add(List.of(
                    line.line() == 0 ? "" : Integer.toString(line.line()),
                    line.fate().word(),
                    FormulaGuard.guard(line.text()),
                    FormulaGuard.guard(line.why())));
        }
        return writeRows(rows, target);
    }

    /** Writes the rows that are refused as the file has them, each with its reason last, to be mended and taken in again. */
    static Path writeRefused(TablePreview look, List<ImportReport.Rejection> refused, Path target) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(with(look.headers(), Messages.text("intake.assistant.refused_rows.why")));
        for (ImportReport.Rejection row : refused) {
            rows.add(with(look.texts(row.place()), row.reason()));
        }
        return writeRows(rows, target);
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last))
                .map(FormulaGuard::guard)
                .toList();
    }

    private static Path writeRows(List<List<String>> rows, Path target) throws IOException {
        return AtomicFile.write(target, out -> {
            OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\ufeff'); // by which Excel knows the encoding
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
            rows.forEach(csv::writeRecord);
            csv.flush();
            text.flush();
            return target;
        });
    }
}
