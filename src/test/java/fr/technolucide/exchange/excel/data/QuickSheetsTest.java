package fr.technolucide.exchange.excel.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickSheetsTest {

    private static final int IN_MEMORY = 10;
    private static final String TEXT = "é < & \" \uD83C\uDF31 \u00A0";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 137, 138, 139, 266, 5000})
    void eachRowIsThereOnceAndInItsOrderWhereverABatchEnds(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QuickSheets quick = new QuickSheets(new XSSFWorkbook(), IN_MEMORY)) {
            SXSSFSheet one = quick.createSheet("one");
            SXSSFSheet other = quick.createSheet("other");
            for (int i = 0; i < rows; i++) { // both are under way at the same time
                fill(one, i);
                fill(other, i);
            }
            assertThat(one.getPhysicalNumberOfRows()).isEqualTo(rows);
            quick.write(out);
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (String name : List.of("one", "other")) {
                assertThat(numbers(read.getSheet(name)))
                        .containsExactlyElementsOf(
                                IntStream.range(0, rows).boxed().toList());
                assertThat(read.getSheet(name))
                        .allSatisfy(row ->
                                assertThat(row.getCell(1).getStringCellValue()).isEqualTo(TEXT));
            }
        }
    }

    @Test
    void sheetsThatAreUnderWayTogetherNeverLookForAStyleTogether() throws IOException {
        for (int workbook = 0; workbook < 20; workbook++) {
            try (QuickSheets quick = new QuickSheets(new XSSFWorkbook(), IN_MEMORY)) {
                List<SXSSFSheet> sheets = IntStream.range(0, 4)
                        .mapToObj(i -> quick.createSheet("sheet" + i))
                        .toList();
                for (int i = 0; i < 280; i++) {
                    for (SXSSFSheet sheet : sheets) {
                        fill(sheet, i);
                    }
                }
                quick.write(OutputStream.nullOutputStream());
            }
        }
    }

    private static void fill(SXSSFSheet sheet, int index) {
        Row row = sheet.createRow(index);
        row.createCell(0).setCellValue(index);
        row.createCell(1).setCellValue(TEXT);
    }

    private static List<Integer> numbers(XSSFSheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row != null)
                .map(row -> (int) row.getCell(0).getNumericCellValue())
                .toList();
    }

    @Test
    void aRowThatWasLetGoOfCannotBeMadeAgain() throws IOException {
        try (QuickSheets quick = new QuickSheets(new XSSFWorkbook(), IN_MEMORY)) {
            SXSSFSheet sheet = quick.createSheet("one");
            for (int i = 0; i < 500; i++) {
                fill(sheet, i);
            }
            assertThatThrownBy(() -> sheet.createRow(3)).isInstanceOf(IllegalArgumentException.class);
            assertThat(sheet.getFirstRowNum()).isZero();
            quick.write(OutputStream.nullOutputStream());
        }
    }

    @Test
    void aFullDiskFailsTheExportAndEndsItsThread(@TempDir Path folder) throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        filesFrom(new OnDisk(folder, full), () -> {
            assertThatThrownBy(() -> {
                        try (QuickSheets quick = new QuickSheets(new XSSFWorkbook(), IN_MEMORY)) {
                            SXSSFSheet sheet = quick.createSheet("one");
                            for (int i = 0; i < 20_000; i++) {
                                fill(sheet, i);
                            }
                            quick.write(OutputStream.nullOutputStream());
                        }
                    })
                    .rootCause()
                    .isInstanceOf(IOException.class);
        });
        assertNoThreadIsLeft();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsLeftUnfinishedEndsItsThreadAndItsFile(@TempDir Path folder) throws Exception {
        filesFrom(new OnDisk(folder, null), () -> {
            try (QuickSheets quick = new QuickSheets(new XSSFWorkbook(), IN_MEMORY)) {
                SXSSFSheet sheet = quick.createSheet("one");
                for (int i = 0; i < 1000; i++) {
                    fill(sheet, i);
                }
            }
        });
        assertNoThreadIsLeft();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anInterruptedExportStops() throws Exception {
        try (QuickSheets quick = new QuickSheets(new XSSFWorkbook(), IN_MEMORY)) {
            SXSSFSheet sheet = quick.createSheet("one");
            for (int i = 0; i < 200; i++) {
                fill(sheet, i);
            }
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> {
                        for (int i = 200; i < 400; i++) {
                            fill(sheet, i);
                        }
                    })
                    .rootCause()
                    .isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertNoThreadIsLeft();
    }

    private static void filesFrom(TempFileCreationStrategy strategy, ThrowingRunnable task) throws Exception {
        TempFile.setThreadLocalTempFileCreationStrategy(strategy);
        try {
            task.run();
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }

    private interface ThrowingRunnable {
        void run() throws Exception;
    }

    /** Waits for an interrupted thread as well, which nobody joins. */
    private static void assertNoThreadIsLeft() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("sheet")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    /** @param behind what each file of a sheet stands for, by a link; none for an ordinary file */
    private record OnDisk(Path folder, @Nullable Path behind) implements TempFileCreationStrategy {

        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            Path file = Files.createTempFile(folder, prefix, suffix);
            if (behind != null) {
                Files.delete(file);
                Files.createSymbolicLink(file, behind);
            }
            return file.toFile();
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            return Files.createTempDirectory(folder, prefix).toFile();
        }
    }
}
