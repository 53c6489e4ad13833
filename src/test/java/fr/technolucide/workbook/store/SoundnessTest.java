package fr.technolucide.workbook.store;

import static fr.technolucide.workbook.store.Samples.DAY;
import static fr.technolucide.workbook.store.Samples.ENVIRONMENT;
import static fr.technolucide.workbook.store.Samples.LESSON;
import static fr.technolucide.workbook.store.Samples.SCHEMA;
import static fr.technolucide.workbook.store.Samples.TRIALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing leaves a file that is not as the program wrote it, and a cell that is not is named. */
class SoundnessTest {

    private static final int PAGE = 4_096;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeWorkbook() {
        file = folder.resolve("x.lucide");
        try (Workbook workbook = WorkbookFiles.create(file, SCHEMA, ENVIRONMENT, List.of(), false)) {
            var tool = workbook.mint();
            workbook.apply(ChangeSet.edited("", Samples.tool(tool, "Plumier")));
            Edit[] trials = new Edit[40];
            Arrays.setAll(
                    trials,
                    i -> new Edit.Insert(
                            TRIALS,
                            workbook.mint(),
                            Cells.of(Samples.TOOL, tool)
                                    .and(DAY, LocalDate.of(2026, 11, 25).minusDays(i))
                                    .and(Samples.MINUTES, 10 + i)
                                    .and(LESSON, i % 9 == 0 ? "é".repeat(3_500) + i : "court"),
                            Edit.Origin.TYPED));
            workbook.apply(ChangeSet.edited("", trials));
            workbook.apply(ChangeSet.edited("", Samples.person(workbook.mint(), "Chloé")));
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<CellFault> faults() {
        try (Workbook workbook = WorkbookFiles.consult(file, SCHEMA, ENVIRONMENT)) {
            return WorkbookFiles.faults(workbook);
        }
    }

    /** Its search index is merged as it grows: what this connection knew of it is no more. */
    @Test
    void whatAnotherProgramWroteMeanwhileIsNoDamage() {
        try (Workbook ours = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false);
                Workbook theirs = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
            WorkbookFiles.requireWhole(ours);
            for (int i = 0; i < 20; i++) {
                theirs.apply(ChangeSet.edited("", Samples.person(theirs.mint(), "Personne " + i)));
            }
            WorkbookFiles.requireWhole(ours);
            WorkbookFiles.requireSound(ours);
            assertThat(WorkbookFiles.integrity(ours)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trials | day     | 2026-99-99   | UPDATE trials SET day = '2026-99-99' WHERE seq = 2
            trials | day     | 2026-02-30   | UPDATE trials SET day = '2026-02-30' WHERE seq = 2
            trials | day     | 25/11/2026   | UPDATE trials SET day = '25/11/2026' WHERE seq = 2
            tools  | mood    | autre        | UPDATE tools SET mood = 'autre'
            tools  | open    | 7            | UPDATE tools SET open = 7
            trials | minutes | 99999999999  | UPDATE trials SET minutes = 99999999999 WHERE seq = 2
            """)
    void aCellThatCannotBeReadIsNamedAndShownEmpty(String sheet, String column, String raw, String how)
            throws SQLException, IOException {
        sql(how);
        byte[] before = Files.readAllBytes(file);
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.sheet().name()).isEqualTo(sheet);
            assertThat(String.valueOf(fault.finding().column())).isEqualTo(sheet + "." + column);
            assertThat(fault.finding().sentence()).contains("«\u00A0" + raw + "\u00A0»");
        });
        assertRefused(sheet, () -> {
            try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
                WorkbookFiles.requireSound(workbook);
            }
        });
        assertRefused(sheet, () -> {
            try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
                workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Imagier")));
            }
        });
        assertRefused(sheet, () -> {
            try (Workbook workbook = WorkbookFiles.consult(file, SCHEMA, ENVIRONMENT)) {
                WorkbookFiles.requireWhole(workbook);
            }
        });
        try (Workbook shown = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, true)) {
            WorkbookFiles.requireSound(shown);
            List<Row> rows = shown.read(reader -> reader.all(TRIALS));
            assertThat(rows).hasSize(40);
            assertThat(rows.stream()
                            .filter(row -> row.get(DAY) == null || row.get(Samples.MINUTES) == null)
                            .count())
                    .isEqualTo(sheet.equals("trials") ? 1 : 0);
        }
        assertThat(file).hasBinaryContent(before);
    }

    private static void assertRefused(String sheet, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(WorkbookException.class, refused -> {
            assertThat(refused.problem()).isEqualTo(Problem.ALTERED);
            assertThat(refused.sentence())
                    .contains(sheet.equals("tools") ? "outil" : "essai", "Plumier", "sauvé dans un autre cahier");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trials.day  | 1 | UPDATE trials SET day = '2026-11-20' WHERE seq = 2
            trials.day  | 1 | UPDATE trials SET day = NULL WHERE seq = 2
            null        | 1 | DELETE FROM trials WHERE seq = 2
            null        | 2 | UPDATE trials SET id = randomblob(16) WHERE seq = 2
            null        | 1 | DELETE FROM history_entries WHERE row = (SELECT id FROM trials WHERE seq = 2)
            null        | 40 | DELETE FROM trials
            trials.day  | 2 | UPDATE trials SET day = CASE seq WHEN 2 THEN '2026-11-23' ELSE '2026-11-24' END WHERE seq IN (2, 3)
            """)
    void whatTheHistoryDoesNotSayIsNamed(String column, int count, String how) throws SQLException {
        sql("PRAGMA foreign_keys = 0", how);
        assertThat(faults())
                .hasSize(count)
                .allMatch(fault -> String.valueOf(fault.finding().column()).equals(column));
    }

    @Test
    void aTextIsTheSameInTheHistoryWhateverSignsItHas() {
        try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
            for (String text :
                    List.of("un\u0000zéro", "demi \uD83D signe", "😀", "«\u00A0»", "a\r\nb\tc", "\uFFFD", " bords ")) {
                workbook.apply(ChangeSet.edited(
                        "",
                        new Edit.Insert(
                                TRIALS,
                                workbook.mint(),
                                Cells.of(DAY, LocalDate.of(2026, 11, 25)).and(LESSON, text),
                                Edit.Origin.TAKEN)));
            }
            WorkbookFiles.requireWhole(workbook);
            workbook.undo();
            workbook.undo();
            workbook.redo();
            WorkbookFiles.requireWhole(workbook);
        }
    }

    /**
     * Every cell of every row, and what the history says of each, as one number. What a step is called stands once in a
     * file; how an id is written (its hexadecimal digits, small or capital) is no part of it.
     */
    private int read(Path from) {
        try (Workbook workbook = WorkbookFiles.consult(from, SCHEMA, ENVIRONMENT)) {
            WorkbookFiles.requireWhole(workbook);
            return workbook.read(reader -> {
                StringBuilder all = new StringBuilder();
                for (var sheet : SCHEMA.sheets()) {
                    all.append(reader.count(sheet))
                            .append(reader.all(sheet).stream()
                                    .map(row -> row.id() + " " + row.cells())
                                    .toList());
                }
                reader.steps(0, 1_000)
                        .forEach(step -> step.entries()
                                .forEach(entry -> all.append(entry.sheet())
                                        .append(entry.row())
                                        .append(cells(entry.sheet(), entry.before()))
                                        .append(cells(entry.sheet(), entry.after()))));
                return all.toString().hashCode();
            });
        }
    }

    private static @Nullable Cells cells(String sheet, @Nullable String json) {
        return json == null ? null : JsonCells.read(SCHEMA.find(sheet).orElseThrow(), json);
    }

    private void assertNeverSilentlyOtherwise(byte[] bytes, int sound, String how) throws IOException {
        Path damaged = Files.write(folder.resolve("damaged.lucide"), bytes);
        int found;
        try {
            found = read(damaged);
        } catch (WorkbookException refused) {
            found = sound;
        }
        assertThat(found).as(how).isEqualTo(sound);
        assertThat(damaged).as(how).hasBinaryContent(bytes);
    }

    @Test
    void aPageThatIsLostIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int sound = read(file);
        for (int page = 1; page < whole.length / PAGE; page += 3) {
            byte[] bytes = whole.clone();
            Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0);
            assertNeverSilentlyOtherwise(bytes, sound, "page " + page);
        }
    }

    @Tag("slow")
    @Test
    void pagesThatAreLostSwappedTakenFromBeforeOrChangedInOneBitAreNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int sound = read(file);
        int pages = whole.length / PAGE;
        for (int one = 1; one < pages; one++) {
            for (int other = one + 1; other < pages; other++) {
                byte[] bytes = whole.clone();
                System.arraycopy(whole, one * PAGE, bytes, other * PAGE, PAGE);
                System.arraycopy(whole, other * PAGE, bytes, one * PAGE, PAGE);
                assertNeverSilentlyOtherwise(bytes, sound, "pages " + one + " and " + other);
            }
            byte[] zeroed = whole.clone();
            Arrays.fill(zeroed, one * PAGE, (one + 1) * PAGE, (byte) 0);
            assertNeverSilentlyOtherwise(zeroed, sound, "page " + one);
        }
        Random random = new Random(1);
        for (int i = 0; i < 1_500; i++) {
            byte[] bytes = whole.clone();
            int at = 100 + random.nextInt(bytes.length - 100);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            assertNeverSilentlyOtherwise(bytes, sound, "bit of byte " + at);
        }
    }
}
