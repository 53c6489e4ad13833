package fr.technolucide.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvExportTest {

    @TempDir
    Path folder;

    private List<Path> export(Workbook source) {
        return source.read(reader -> {
            try {
                return CsvExport.write(reader, folder.resolve("csv"), ProgressListener.NONE);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private NamedCsvRecord row(Sheet sheet, UUID id) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofNamedCsvRecord(folder.resolve("csv").resolve(sheet.name() + ".csv"))) {
            return csv.stream()
                    .filter(record -> record.getField("id").equals(id.toString()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void everySheetHasItsFile() {
        try (Workbook source = SampleWorkbook.filled(folder)) {
            assertThat(export(source).stream().map(file -> file.getFileName().toString()))
                    .containsExactlyElementsOf(Catalog.SCHEMA.sheets().stream()
                            .map(sheet -> sheet.name() + ".csv")
                            .toList());
        }
    }

    /** The cells have no room for a sentence; the files stay what an import takes. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aTextBesideTheFilesSaysWhatEstimatedFiguresAreWorth(Language language) throws IOException {
        Messages.use(language);
        try (Workbook source = SampleWorkbook.filled(folder)) {
            export(source);
            String readMe = Files.readString(folder.resolve("csv").resolve(CsvExport.readMe()));
            assertThat(CsvExport.readMe()).isEqualTo(language == Language.FRENCH ? "LISEZ-MOI.txt" : "README.txt");
            assertThat(readMe)
                    .contains(source.<String>read(
                            reader -> EstimateCaution.of(reader).sentence()))
                    .contains("use_cases.csv", "usages.csv")
                    .doesNotContain("people.csv");
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    @Test
    void aFolderMadeForFilesThatFailGoesWithThem() {
        ProgressListener cancelled = new ProgressListener() {
            @Override
            public void at(double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (Workbook source = SampleWorkbook.filled(folder)) {
            Path made = folder.resolve("made");
            assertThatThrownBy(() -> source.read(reader -> {
                        try {
                            return CsvExport.write(reader, made, cancelled);
                        } catch (IOException failing) {
                            throw new UncheckedIOException(failing);
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(made).doesNotExist();
        }
    }

    @Test
    void valuesAreWrittenTheFrenchWay() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder)) {
            export(source);
            NamedCsvRecord trial = row(Trials.SHEET, SampleWorkbook.id(0x1001));
            assertThat(trial.getField("Jour")).isEqualTo("24/11/2026");
            assertThat(trial.getField("Durée (min)")).isEqualTo("35");
            assertThat(trial.getField("Gain net (min)")).isEqualTo("25");
            assertThat(trial.getField("Testeur")).isEqualTo("Amina");
            assertThat(trial.getHeader()).endsWith("id", "technolucide.entry");
            assertThat(trial.getField("technolucide.entry"))
                    .isEqualTo(source.read(
                            reader -> reader.lastEntry().orElseThrow().toString()));
            assertThat(row(Trials.SHEET, SampleWorkbook.id(0x1000)).getField("Testeur"))
                    .isEqualTo("Chloé [00000011]");
            assertThat(row(Tools.SHEET, SampleWorkbook.id(0x22)).getField("Prix par mois"))
                    .isEqualTo("12,50");
            assertThat(row(Tools.SHEET, SampleWorkbook.id(0x22)).getField("Dix heures à plusieurs"))
                    .isEqualTo("non");
            assertThat(row(Tools.SHEET, SampleWorkbook.id(0x22)).getField("Gain net médian par essai (min)"))
                    .startsWith("-");
        }
    }

    @Test
    void inEnglishTheFileIsWhatEnglishSpreadsheetsExpect() throws IOException {
        Messages.use(Language.ENGLISH);
        try (Workbook source = SampleWorkbook.filled(folder)) {
            export(source);
            String trials = Files.readString(folder.resolve("csv/trials.csv"), StandardCharsets.UTF_8);
            assertThat(trials)
                    .startsWith("\uFEFF")
                    .contains(",2026-11-24,")
                    .contains("Duration (min)")
                    .doesNotContain(";");
            String tools = Files.readString(folder.resolve("csv/tools.csv"), StandardCharsets.UTF_8);
            assertThat(tools).contains(",12.50,", ",no,").doesNotContain("12,50");
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    @Test
    void theFileIsWhatFrenchSpreadsheetsExpect() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder)) {
            export(source);
            String text = Files.readString(folder.resolve("csv/people.csv"), StandardCharsets.UTF_8);
            assertThat(text).startsWith("\uFEFFNom ou pseudonyme;").endsWith("\r\n");
            assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        }
    }

    @Test
    void aTextIsNeverTakenForAFormula() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder)) {
            SampleWorkbook.take(
                    source,
                    List.of(SampleWorkbook.insert(
                            Tools.SHEET,
                            SampleWorkbook.id(0x901),
                            Cells.of(Tools.NAME, "=cmd|' /C calc'!A0").and(Tools.PURPOSE, "deux; \"mots\"\net un"))));
            export(source);
            NamedCsvRecord tool = row(Tools.SHEET, SampleWorkbook.id(0x901));
            assertThat(tool.getField("Outil")).isEqualTo("'=cmd|' /C calc'!A0");
            assertThat(tool.getField("À quoi il sert")).isEqualTo("deux; \"mots\"\net un");
        }
    }
}
