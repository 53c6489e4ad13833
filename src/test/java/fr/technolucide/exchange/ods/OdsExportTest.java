package fr.technolucide.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.intake.Importer;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class OdsExportTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void libreOfficeIsHere() {
        assumeTrue(LibreOffice.find().isPresent());
    }

    @Test
    void whatWasWrittenComesBackUnchanged() {
        try (Workbook workbook = SampleWorkbook.example(folder)) {
            Path ods = written(workbook, ExportScope.WHOLE, ProgressListener.NONE);

            ImportPlan plan = plan(workbook, ods);

            assertThat(plan.report().read()).isGreaterThan(100);
            assertThat(plan.report().unchanged()).isEqualTo(plan.report().read());
            assertThat(plan.isEmpty()).isTrue();
        }
    }

    @Test
    void withoutNamesItIsRefused() {
        try (Workbook workbook = SampleWorkbook.example(folder)) {
            Path ods = written(workbook, ExportScope.WITHOUT_NAMES, ProgressListener.NONE);

            assertThatThrownBy(() -> plan(workbook, ods)).isInstanceOf(ImportRefused.class);
        }
    }

    @Test
    void withoutNamesNoPartOfItHoldsOne() throws IOException {
        try (Workbook workbook = SampleWorkbook.example(folder)) {
            StringBuilder parts = new StringBuilder();
            try (ZipFile zip = new ZipFile(written(workbook, ExportScope.WITHOUT_NAMES, ProgressListener.NONE)
                    .toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }

            assertThat(parts)
                    .contains("Personne 1")
                    .doesNotContainPattern(
                            "(?<!\\p{L})(Amina|Bernard|Chloé|Daouda|Élise|Farid|Inès|Marc|DPO mutualisée de la fédération)(?!\\p{L})")
                    .doesNotContainPattern("[dDlL][’']Personne \\d");
        }
    }

    @Test
    void cancelledItLeavesNothing() {
        ProgressListener cancelled = new ProgressListener() {
            @Override
            public void at(double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (Workbook workbook = SampleWorkbook.example(folder)) {
            assertThatThrownBy(() -> written(workbook, ExportScope.WHOLE, cancelled))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(folder.resolve("board.ods")).doesNotExist();
    }

    private static ImportPlan plan(Workbook workbook, Path ods) {
        return workbook.read(reader -> Importer.plan(reader, ods, ImportRequest.USUAL, workbook::mint, () -> false));
    }

    private Path written(Workbook workbook, ExportScope share, ProgressListener progress) {
        Path target = folder.resolve("board.ods");
        workbook.read(reader -> {
            try {
                return OdsExport.write(
                        reader, share, Optional.empty(), LibreOffice.find().orElseThrow(), target, progress);
            } catch (IOException failing) {
                throw new UncheckedIOException(failing);
            }
        });
        assertThat(Files.exists(target)).isTrue();
        return target;
    }
}
