package fr.technolucide.workbook.salvage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the worked example are lost or change places. */
class LostPagesTest {

    @TempDir
    static Path folder;

    private static ExampleFile example;

    @BeforeAll
    static void makeExample() throws IOException {
        example = new ExampleFile(folder);
    }

    @Test
    void aSoundWorkbookComesBackWhole() throws IOException {
        ExampleFile.Saved saved = example.save(example.bytes());
        assertThat(ExampleFile.rows(saved.file())).containsExactlyEntriesOf(example.rows());
        assertThat(saved.report().isWhole()).isTrue();
        assertThat(saved.report().seeded()).isZero();
    }

    @Test
    void onePageLostCostsNoRow() throws IOException {
        onePage(71);
    }

    @Test
    @Tag("slow")
    void noPageLostCostsARow() throws IOException {
        onePage(1);
    }

    private static void onePage(int step) throws IOException {
        for (int page = 1; page < example.pages(); page += step) {
            byte[] damaged = example.bytes();
            ExampleFile.zero(damaged, page);
            assertThat(missing(damaged)).as("page %s", page + 1).isEmpty();
        }
    }

    private static List<ExampleFile.Key> missing(byte[] damaged) throws IOException {
        ExampleFile.Saved saved = example.save(damaged);
        List<ExampleFile.Key> missing = example.missing(saved.file());
        Files.delete(saved.file());
        return missing;
    }

    private static double share(int times, int lost, boolean swapped) throws IOException {
        double sum = 0;
        for (int seed = 0; seed < times; seed++) {
            int[] pages = new Random(seed)
                    .ints(2, example.pages())
                    .distinct()
                    .limit(lost)
                    .toArray();
            byte[] damaged = example.bytes();
            if (swapped) {
                ExampleFile.swap(damaged, pages[0], pages[1]);
            } else {
                for (int page : pages) {
                    ExampleFile.zero(damaged, page);
                }
            }
            sum += 1 - missing(damaged).size() / (double) example.rows().size();
        }
        return sum / times;
    }

    @Test
    void fivePagesLostCostOneRowInAHundredAtMost() throws IOException {
        assertThat(share(3, 5, false)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void twoPagesThatChangePlacesCostNextToNothing() throws IOException {
        assertThat(share(3, 2, true)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    @Tag("slow")
    void overManySeeds() throws IOException {
        assertThat(share(100, 5, false)).isGreaterThanOrEqualTo(0.99);
        assertThat(share(100, 2, true)).isGreaterThanOrEqualTo(0.98);
        assertThat(share(40, 20, false)).isGreaterThanOrEqualTo(0.95);
    }
}
