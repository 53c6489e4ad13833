package fr.technolucide.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.technolucide.catalog.choice.Format;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example as it enters a workbook. */
class ExampleTest {

    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("association", 1),
            Map.entry("people", 6),
            Map.entry("tools", 5),
            Map.entry("trials", 60),
            Map.entry("retrospectives", 5),
            Map.entry("retro_notes", 32),
            Map.entry("actions", 23),
            Map.entry("use_cases", 8),
            Map.entry("usages", 12),
            Map.entry("alternatives", 40),
            Map.entry("checklists", 11),
            Map.entry("answers", 249),
            Map.entry("decisions", 10),
            Map.entry("reviews", 3),
            Map.entry("experts", 3),
            Map.entry("support_requests", 3),
            Map.entry("learning", 5));

    @TempDir
    Path folder;

    @Test
    void everyRowIsThereInTheOrderOfTheFile() {
        try (Workbook workbook = Workbooks.example(folder)) {
            assertSoftly(all -> COUNTS.forEach((name, count) -> {
                Sheet sheet = Catalog.SCHEMA.sheet(name);
                all.assertThat(Workbooks.count(workbook, sheet)).as(name).isEqualTo((long) count);
            }));
            Map<String, Object> sheets =
                    Content.object(Content.read("example.json").get("sheets"));
            List<String> tasks = Content.objects(sheets.get("trials")).stream()
                    .map(row -> Content.text(row, "task"))
                    .toList();
            assertThat(Workbooks.rows(workbook, Trials.SHEET))
                    .extracting(row -> row.get(Trials.TASK))
                    .containsExactlyElementsOf(tasks);
        }
    }

    @Test
    void theAssociationIsTheOneRowAndIsMarkedAsAnExample() {
        try (Workbook workbook = Workbooks.example(folder)) {
            Row association = workbook.read(Association::row);
            assertThat(association.get(Association.NAME)).isEqualTo("Les Passerelles d’Orvelle");
            assertThat(association.is(Association.EXAMPLE)).isTrue();
            assertThat(association.isEmpty(Association.AI_CONTACT)).isFalse();
            workbook.discardExample();
            Row after = workbook.read(Association::row);
            assertThat(after.is(Association.EXAMPLE)).isFalse();
            assertThat(after.get(Association.HOURS_TARGET)).isEqualTo(600);
            assertThat(Workbooks.count(workbook, Trials.SHEET)).isZero();
            assertThat(Workbooks.count(workbook, Decisions.SHEET)).isZero();
            assertThat(Workbooks.count(workbook, Questions.SHEET)).isPositive();
        }
    }

    @Test
    void discardingTheExampleLeavesWhatThePersonWrote() {
        try (Workbook workbook = Workbooks.example(folder)) {
            Row tool = Workbooks.rows(workbook, Tools.SHEET).getFirst();
            Row retrospective = Workbooks.rows(workbook, Retrospectives.SHEET).getFirst();
            Workbooks.typed(workbook, tool, Cells.of(Tools.NAME, "Autre nom"));
            Row person = Workbooks.typed(workbook, People.SHEET, Cells.of(People.NAME, "Zoé"));
            Row trial = Workbooks.typed(
                    workbook,
                    Trials.SHEET,
                    Cells.of(Trials.TOOL, tool.id())
                            .and(Trials.DAY, Workbooks.TODAY)
                            .and(Trials.TESTER, person.id())
                            .and(Trials.MINUTES, 30)
                            .and(Trials.TASK, "Un essai à nous"));
            Row note = Workbooks.typed(
                    workbook,
                    RetroNotes.SHEET,
                    Cells.of(RetroNotes.RETROSPECTIVE, retrospective.id())
                            .and(
                                    RetroNotes.BOARD_COLUMN,
                                    retrospective
                                            .get(Retrospectives.FORMAT, Format.KEEP_STOP_TRY)
                                            .columns()
                                            .getFirst())
                            .and(RetroNotes.TEXT, "Une note à nous"));
            Row association = workbook.read(Association::row);
            Workbooks.typed(workbook, association, Cells.of(Association.NAME, "Notre association"));

            workbook.discardExample();

            assertThat(Workbooks.rows(workbook, Tools.SHEET)).isEmpty();
            assertThat(Workbooks.rows(workbook, People.SHEET)).containsExactly(person);
            assertThat(Workbooks.rows(workbook, Trials.SHEET)).containsExactly(trial.with(Trials.TOOL, null));
            assertThat(Workbooks.rows(workbook, RetroNotes.SHEET))
                    .containsExactly(note.with(RetroNotes.RETROSPECTIVE, null));
            assertThat(workbook.read(Association::row).get(Association.NAME)).isEqualTo("Notre association");
            assertThat(workbook.discardExample()).isEmpty();

            workbook.undo();
            assertThat(Workbooks.row(workbook, Trials.SHEET, trial.id())).isEqualTo(trial);
            assertThat(Workbooks.row(workbook, Tools.SHEET, tool.id()).get(Tools.NAME))
                    .isEqualTo("Autre nom");
            assertThat(workbook.read(Association::row).is(Association.EXAMPLE)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-06-03",
        "2026-12-01, 2026-06-03",
        "2026-12-02, 2026-06-10",
        "2027-11-24, 2027-06-02",
        "2026-11-24, 2026-05-27"
    })
    void datesMoveByWholeWeeks(LocalDate today, LocalDate firstTrial) {
        try (Workbook workbook = Workbooks.example(folder, today)) {
            assertThat(Workbooks.rows(workbook, Trials.SHEET).getFirst().get(Trials.DAY))
                    .isEqualTo(firstTrial);
        }
    }

    @Test
    void plausibleTrialsAreTheSameEachTimeAndBreakNoRule() {
        try (Workbook workbook = Workbooks.example(folder)) {
            List<Edit> edits = workbook.read(reader -> PlausibleTrials.edits(200, reader));
            List<Edit> again = workbook.read(reader -> PlausibleTrials.edits(200, reader));
            assertThat(again).isEqualTo(edits);
            workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", edits));
            List<Row> trials = Workbooks.rows(workbook, Trials.SHEET);
            assertThat(trials).hasSize(260);
            assertThat(trials).flatMap(row -> Workbooks.findings(workbook, row)).noneMatch(Finding::isError);
        }
    }
}
