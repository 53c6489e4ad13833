package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that was killed left in a folder. */
class TemporaryFilesTest {

    @TempDir
    Path folder;

    @Test
    void theNextToMakeAWorkbookThereTakesThemAway() throws IOException {
        Path draft = old(Files.writeString(named(".new"), "half"));
        Path journal = old(Files.writeString(named(".new-journal"), "half"));
        Path part = Files.createDirectory(folder.resolve(".technolucide-" + UUID.randomUUID() + ".part"));
        old(Files.writeString(part.resolve("workbook"), "half"));
        old(part);

        create(folder.resolve("P.lucide")).close();

        assertThat(List.of(draft, journal, part))
                .allSatisfy(path -> assertThat(path).doesNotExist());
    }

    @Test
    void theNextToOpenAWorkbookThereTakesThemAwayUnlessItOnlyReads() throws IOException {
        Path workbook = folder.resolve("P.lucide");
        create(workbook).close();
        Path draft = old(Files.writeString(named(".new"), "half"));

        open(workbook, true).close();
        assertThat(draft).exists();

        open(workbook, false).close();
        assertThat(draft).doesNotExist();
    }

    @Test
    void whatIsBeingMadeStays() throws IOException, SQLException {
        Path young = Files.writeString(named(".new"), "half");
        Path held = named(".new");
        try (Connection maker = Connections.open(held, false, true, Duration.ZERO);
                Statement statement = maker.createStatement()) {
            statement.execute("CREATE TABLE t (a)");
            statement.execute("BEGIN IMMEDIATE");
            old(held);

            TemporaryFiles.sweepBeside(folder.resolve("P.lucide"));

            assertThat(young).exists();
            assertThat(held).exists();
        }
        TemporaryFiles.sweepBeside(folder.resolve("P.lucide"));
        assertThat(held).doesNotExist();
    }

    @Test
    void whatWasBeingWrittenWhenItsProgramWasKilledGoesAtOnce() throws IOException, SQLException {
        Path part = Files.createDirectory(folder.resolve(".technolucide-" + UUID.randomUUID() + ".part"));
        Path draft = part.resolve("workbook");
        Path made = folder.resolve("made");
        try (Connection maker = Connections.open(made, false, true, Duration.ZERO);
                Statement statement = maker.createStatement()) {
            statement.execute("CREATE TABLE t (a)");
            statement.execute("PRAGMA cache_size = 10");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                    + " INSERT INTO t SELECT hex(randomblob(100)) FROM n");
            Files.copy(made, draft);
            Files.copy(Header.journalOf(made), Header.journalOf(draft));
        }
        old(draft);
        old(Header.journalOf(draft));
        old(part);

        TemporaryFiles.sweepBeside(folder.resolve("P.lucide"));

        assertThat(part).doesNotExist();
    }

    @Test
    void whatThePersonNamedStays() throws IOException {
        Path theirs = old(Files.writeString(folder.resolve(".brouillon.new"), "à moi"));
        Path plain = old(Files.writeString(folder.resolve(UUID.randomUUID() + ".new"), "à moi"));

        TemporaryFiles.sweepBeside(folder.resolve("P.lucide"));

        assertThat(theirs).exists();
        assertThat(plain).exists();
    }

    private static Workbook create(Path path) {
        return WorkbookFiles.create(path, Samples.SCHEMA, Samples.ENVIRONMENT, List.of(), false);
    }

    private static Workbook open(Path path, boolean readOnly) {
        return WorkbookFiles.open(path, Samples.SCHEMA, Samples.ENVIRONMENT, readOnly);
    }

    private Path named(String end) {
        return folder.resolve("." + UUID.randomUUID() + end);
    }

    private static Path old(Path path) throws IOException {
        return Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
    }
}
