package fr.technolucide.workbook.store;

import static fr.technolucide.workbook.store.Samples.ENVIRONMENT;
import static fr.technolucide.workbook.store.Samples.SCHEMA;
import static fr.technolucide.workbook.store.Samples.TOOLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.workbook.ChangeSet;
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
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that has what the program does not make is named, written to by nobody, and shown all the same. */
class FileStructureTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeWorkbook() {
        file = folder.resolve("x.lucide");
        try (Workbook workbook = WorkbookFiles.create(file, SCHEMA, ENVIRONMENT, List.of(), false)) {
            workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Plumier")));
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

    private static void refused(ThrowingCallable opening, Problem problem, String named) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(WorkbookException.class, refused -> {
            assertThat(refused.problem()).isEqualTo(problem);
            assertThat(refused.sentence()).contains(named);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            déclencheur | t1   | CREATE TRIGGER t1 AFTER INSERT ON tools BEGIN DELETE FROM people; END
            déclencheur | t2   | CREATE TRIGGER t2 AFTER INSERT ON history_steps BEGIN DELETE FROM people; END
            vue         | zz   | CREATE VIEW zz AS WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n FROM r) SELECT n FROM r
            virtuelle   | evil | CREATE VIRTUAL TABLE evil USING fts5 (a)
            table       | more | CREATE TABLE more (a)
            index       | ix   | CREATE INDEX ix ON tools (name)
            index       | ux   | CREATE UNIQUE INDEX ux ON tools (mood)
            index       | px   | CREATE INDEX px ON tools (mark) WHERE mark > abs(-9223372036854775807)
            colonne     | tools.g | ALTER TABLE tools ADD COLUMN g TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL
            colonne     | tools.h | ALTER TABLE tools ADD COLUMN h TEXT DEFAULT 'x' CHECK (h <> 'y')
            table       | sqlite_stat1 | ANALYZE
            """)
    void whatIsNotOursIsNamedAndNothingIsWritten(String what, String name, String how)
            throws SQLException, IOException {
        sql(how);
        byte[] before = Files.readAllBytes(file);
        List<String> said = List.of(what, "«\u00A0" + name + "\u00A0»");
        for (String words : said) {
            refused(() -> WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false), Problem.FOREIGN, words);
            refused(() -> WorkbookFiles.takeUp(file, SCHEMA, ENVIRONMENT, copied -> {}), Problem.FOREIGN, words);
            refused(() -> WorkbookFiles.consult(file, SCHEMA, ENVIRONMENT), Problem.FOREIGN, words);
        }
        try (Workbook shown = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, true)) {
            assertThat(shown.isReadOnly()).isTrue();
            assertThat(shown.<Long>read(reader -> reader.count(TOOLS))).isEqualTo(1);
        }
        assertThat(file).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE tools RENAME TO t2; CREATE VIEW tools AS SELECT * FROM t2",
                "DROP TABLE retro_notes; CREATE TABLE retro_notes (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,"
                        + " \"text\" TEXT, \"trial\" BLOB REFERENCES \"trials\" (id) DEFERRABLE INITIALLY DEFERRED,"
                        + " \"kept\" BLOB REFERENCES \"people\" (id) DEFERRABLE INITIALLY DEFERRED)",
                "DROP INDEX history_entries_by_row; CREATE INDEX history_entries_by_row ON history_entries (id)",
                "DROP TABLE history_entries",
                "DROP TABLE search",
            })
    void whatTakesThePlaceOfATableOfOursIsNotRead(String how) throws SQLException, IOException {
        sql(how.split("; "));
        byte[] before = Files.readAllBytes(file);
        for (boolean readOnly : new boolean[] {true, false}) {
            refused(() -> WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, readOnly), Problem.DAMAGED, "autre cahier");
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void anIndexThatIsNotThereOnlyMakesItSlow() throws SQLException {
        sql("DROP INDEX trials_by_day");
        WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false).close();
    }

    @Test
    void aColumnThatAnUpgradeAddedStandsLast() throws SQLException {
        sql("ALTER TABLE tools DROP COLUMN price", "ALTER TABLE tools ADD COLUMN \"price\" INTEGER");
        try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
            workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Imagier")));
            WorkbookFiles.requireWhole(workbook);
        }
    }

    @Test
    void aCellBeyondAllMeasureIsRefusedAndNotHeldInMemory() throws SQLException {
        sql("UPDATE tools SET name = CAST(zeroblob(40000000) AS TEXT)");
        refused(
                () -> {
                    try (Workbook workbook = WorkbookFiles.consult(file, SCHEMA, ENVIRONMENT)) {
                        WorkbookFiles.requireWhole(workbook);
                    }
                },
                Problem.DAMAGED,
                "autre cahier");
    }

    @Test
    void aWorkbookSetToAWriteAheadLogIsReadWithoutAFileBesideIt() throws SQLException, IOException {
        sql("PRAGMA journal_mode = WAL", "UPDATE workbook SET last_change = last_change");
        byte[] before = Files.readAllBytes(file);
        try (Workbook workbook = WorkbookFiles.consult(file, SCHEMA, ENVIRONMENT)) {
            WorkbookFiles.requireWhole(workbook);
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(file);
            }
        }
        assertThat(file).hasBinaryContent(before);
        try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
            workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Imagier")));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
