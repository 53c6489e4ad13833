package fr.technolucide.catalog.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.content.Content;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example as it enters a workbook. */
class ExampleTest {

    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("association", 1),
            Map.entry("people", 7),
            Map.entry("tools", 5),
            Map.entry("trials", 60),
            Map.entry("retrospectives", 5),
            Map.entry("retro_notes", 32),
            Map.entry("actions", 24),
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
    void itsListsAreOfOneEditionWhoseQuestionsAWorkbookMayHoldAlready() {
        try (Workbook workbook = Workbooks.empty(folder)) {
            workbook.apply(new ChangeSet(StepKind.CREATED, "", Seeds.questions(Workbooks.editionOfExample())));
            workbook.apply(new ChangeSet(
                    StepKind.EXAMPLE,
                    "",
                    workbook.read(reader -> Example.edits(Workbooks.TODAY, workbook::mint, reader))));
            assertThat(Workbooks.rows(workbook, Checklists.SHEET))
                    .isNotEmpty()
                    .allMatch(list -> Workbooks.editionOfExample().equals(list.get(Checklists.QUESTIONS_VERSION)));
        }
    }

    /** Only texts differ, and every text but the names of people and tools has its English. */
    @Test
    void inEnglishItIsTheSameExampleInOtherWords() {
        List<Edit.Insert> french = inserts(Language.FRENCH);
        List<Edit.Insert> english = inserts(Language.ENGLISH);
        assertThat(english).hasSameSizeAs(french);
        assertSoftly(all -> {
            for (int i = 0; i < french.size(); i++) {
                Edit.Insert here = english.get(i);
                all.assertThat(here.sheet()).isEqualTo(french.get(i).sheet());
                all.assertThat(here.cells().columns())
                        .isEqualTo(french.get(i).cells().columns());
                french.get(i).cells().each((column, value) -> {
                    if (!isWords(column)) {
                        all.assertThat(here.cells().get(column)).as(column + "").isEqualTo(value);
                    }
                });
            }
        });
        Map<String, Object> texts =
                Content.object(Content.read("example", Language.ENGLISH).get("sheets"));
        Map<String, Object> sheets = Content.object(Content.read("example.json").get("sheets"));
        assertThat(textsOf(sheets)).containsExactlyInAnyOrderElementsOf(textsOf(texts));
    }

    @Test
    void noFrenchIsLeftInTheEnglishExample() {
        assertSoftly(all -> inserts(Language.ENGLISH)
                .forEach(row -> row.cells().each((column, value) -> {
                    if (isWords(column) && value != null && !row.sheet().isSeeded()) {
                        all.assertThat(value.toString())
                                .as(column + "")
                                .doesNotContain("\u00AB", "\u00A0")
                                .doesNotContainPattern("(?i)\\b(une|des|pour|avec|sans|dans|nous|est|aux|par mois)\\b");
                    }
                })));
    }

    private static boolean isWords(Column<?> column) {
        return (column.kind() instanceof Kind.Text || column.kind() instanceof Kind.LongText)
                && !column.equals(People.NAME)
                && !column.equals(Tools.NAME)
                && !column.equals(Checklists.QUESTIONS_VERSION);
    }

    private static List<Edit.Insert> inserts(Language language) {
        AtomicLong next = new AtomicLong();
        Messages.use(language);
        try {
            return Example.edits(Workbooks.TODAY, () -> new UUID(7, next.incrementAndGet())).stream()
                    .filter(Edit.Insert.class::isInstance)
                    .map(Edit.Insert.class::cast)
                    .toList();
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    /** Each cell of words, as sheet, row and column. */
    private static List<String> textsOf(Map<String, Object> sheets) {
        List<String> found = new ArrayList<>();
        sheets.forEach((name, rows) -> {
            Sheet sheet = Catalog.SCHEMA.sheet(name);
            Map<String, Object> byId = rows instanceof List<?>
                    ? Content.objects(rows).stream()
                            .collect(Collectors.toMap(row -> Content.text(row, "id"), row -> row))
                    : Content.object(rows);
            byId.forEach((id, row) -> Content.object(row).keySet().stream()
                    .filter(member -> !member.equals("id") && isWords(sheet.column(member)))
                    .forEach(member -> found.add(name + " " + id + " " + member)));
        });
        return found;
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
