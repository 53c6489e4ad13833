package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.PlausibleTrials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.ui.KeptMappings;
import fr.technolucide.ui.StandInPrinters;
import fr.technolucide.ui.task.TaskProgress;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person waits for says how far it is, and leaves nothing half done when it is cancelled. */
class LongWorkTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:42:00Z"), ZoneOffset.UTC);
    private static final Environment ENVIRONMENT =
            new Environment(CLOCK, UUID.fromString("00000000-0000-4000-8000-000000000001"), "Chloé");

    @TempDir
    Path folder;

    private final FileExchanges exchanges =
            new FileExchanges(new KeptMappings(), new StandInPrinters(), Clock.systemUTC());

    /** A person who cancels once the work is so far, or at the n-th look. */
    private static final class Impatient implements TaskProgress {

        private final List<Double> heard = new ArrayList<>();
        private final double share;
        private int looks;

        Impatient(double share, int looks) {
            this.share = share;
            this.looks = looks;
        }

        @Override
        public void at(double done, String step) {
            heard.add(done);
        }

        @Override
        public boolean isCancelled() {
            return looks-- <= 0 || heard.stream().anyMatch(done -> done >= share);
        }
    }

    private Workbook workbook(int trials) {
        Workbook workbook =
                WorkbookFiles.create(folder.resolve("cahier.lucide"), Catalog.SCHEMA, ENVIRONMENT, Seeds.edits(), true);
        if (trials > 0) {
            workbook.apply(new ChangeSet(
                    StepKind.EDITED,
                    "",
                    List.of(
                            Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, "Plumier")),
                            Edit.insert(People.SHEET, Cells.of(People.NAME, "Chloé")))));
            List<Edit> rows = workbook.read(reader -> PlausibleTrials.edits(trials, reader));
            workbook.apply(new ChangeSet(StepKind.EDITED, "", rows));
        }
        return workbook;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("cahier.lucide"))
                    .sorted()
                    .toList();
        }
    }

    private void cancelHalfway(int trials) throws IOException {
        Path target = Files.writeString(folder.resolve("classeur.xlsx"), "what was there");
        try (Workbook workbook = workbook(trials)) {
            Impatient person = new Impatient(0.5, Integer.MAX_VALUE);
            assertThatThrownBy(
                            () -> exchanges.exportExcel(workbook, ExportScope.WHOLE, Optional.empty(), target, person))
                    .isInstanceOf(CancellationException.class);
            assertThat(person.heard).isSorted().hasSizeGreaterThan(2);
            assertThat(person.heard.getLast()).isBetween(0.5, 0.9);
        }
        assertThat(files()).containsExactly("classeur.xlsx");
        assertThat(target).hasContent("what was there");
    }

    @Test
    void anExportCancelledHalfwayLeavesTheFileThatWasThere() throws IOException {
        cancelHalfway(2_000);
    }

    @Test
    @Tag("slow")
    void anExportOfAHundredThousandTrialsToo() throws IOException {
        cancelHalfway(100_000);
    }
}
