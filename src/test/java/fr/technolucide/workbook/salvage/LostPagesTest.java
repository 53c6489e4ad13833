package fr.technolucide.workbook.salvage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"trials", "answers", "history_entries", "trials__with_people"})
    void onePageLostCostsNoRow(String table) throws IOException {
        byte[] damaged = example.bytes();
        ExampleFile.zero(damaged, ExampleFile.leafOf(table, example.write(damaged)));
        assertThat(missing(damaged)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"trials, 1", "history_steps, 1", "trials_by_tool, 0", "search_data, 0"})
    void aPageThatIsMadeAgainAnywayIsNoLoss(String name, int lost) throws IOException {
        byte[] damaged = example.bytes();
        ExampleFile.zero(damaged, ExampleFile.leafOf(name, example.write(damaged)));
        assertThat(example.save(damaged).report().lostPages()).isEqualTo(lost);
    }

    @Test
    @Tag("slow")
    void noPageLostCostsARow() throws IOException {
        for (int page = 1; page < example.pages(); page++) {
            byte[] damaged = example.bytes();
            ExampleFile.zero(damaged, page);
            assertThat(missing(damaged)).as("page %s", page + 1).isEmpty();
        }
    }

    /** The shape of its records alone says whose a page is. */
    @Test
    void withoutHistoryPagesThatChangePlacesAndALostFirstPageCostNoRow() throws IOException, SQLException {
        Path file = example.write(example.bytes());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM history_entries");
            statement.execute("DELETE FROM history_steps");
        }
        byte[] swapped = Files.readAllBytes(file);
        ExampleFile.swap(swapped, ExampleFile.leafOf("trials", file), ExampleFile.leafOf("answers", file));
        assertThat(missing(swapped)).isEmpty();
        byte[] headless = Files.readAllBytes(file);
        ExampleFile.zero(headless, 0);
        assertThat(missing(headless)).isEmpty();
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
