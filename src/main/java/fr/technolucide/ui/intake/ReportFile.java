package fr.technolucide.ui.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.value.FormulaGuard;
import fr.technolucide.language.Messages;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The lines of a check as a file that a spreadsheet opens. */
final class ReportFile {

    private ReportFile() {}

    /** Replaces the target; it appears whole or not at all. */
    static Path write(List<CheckLine> lines, Path target) throws IOException {
        return AtomicFile.write(target, out -> {
            OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\ufeff'); // by which Excel knows the encoding
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
            csv.writeRecord(List.of("line", "fate", "text", "why").stream()
                    .map(key -> Messages.text("intake.assistant.lines." + key))
                    .toList());
            for (CheckLine line : lines) {
                csv.writeRecord(
                        line.line() == 0 ? "" : Integer.toString(line.line()),
                        line.fate().word(),
                        FormulaGuard.guard(line.text()),
                        FormulaGuard.guard(line.why()));
            }
            csv.flush();
            text.flush();
            return target;
        });
    }
}
