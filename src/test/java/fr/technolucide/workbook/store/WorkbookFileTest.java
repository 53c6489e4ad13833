package fr.technolucide.workbook.store;

import static fr.technolucide.workbook.store.Samples.DAY;
import static fr.technolucide.workbook.store.Samples.ENVIRONMENT;
import static fr.technolucide.workbook.store.Samples.GAIN;
import static fr.technolucide.workbook.store.Samples.LESSON;
import static fr.technolucide.workbook.store.Samples.MINUTES;
import static fr.technolucide.workbook.store.Samples.NOTES;
import static fr.technolucide.workbook.store.Samples.OTHER;
import static fr.technolucide.workbook.store.Samples.PEOPLE;
import static fr.technolucide.workbook.store.Samples.SCHEMA;
import static fr.technolucide.workbook.store.Samples.TOOL;
import static fr.technolucide.workbook.store.Samples.TOOLS;
import static fr.technolucide.workbook.store.Samples.TOOL_NAME;
import static fr.technolucide.workbook.store.Samples.TRIALS;
import static fr.technolucide.workbook.store.Samples.WITH;
import static fr.technolucide.workbook.store.Samples.person;
import static fr.technolucide.workbook.store.Samples.tool;
import static fr.technolucide.workbook.store.Samples.trial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Deletion;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Group;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFileTest {

    @TempDir
    Path folder;

    private Workbook workbook;
    private UUID plumier;
    private UUID chloe;

    @BeforeEach
    void makeWorkbook() {
        workbook = WorkbookFiles.create(folder.resolve("t.lucide"), SCHEMA, ENVIRONMENT, List.of(), false);
        plumier = workbook.mint();
        chloe = workbook.mint();
        workbook.apply(ChangeSet.edited("", tool(plumier, "Plumier"), person(chloe, "Chloé")));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    /** A database that is copied does not commit; it would wait, then refuse: here at once. */
    @Test
    void anEditWaitsForACopyOfTheFileHoweverLongThatTakes() throws Exception {
        Edit[] tools = new Edit[1_500];
        Arrays.setAll(tools, i -> tool(workbook.mint(), "Outil " + i));
        workbook.apply(ChangeSet.edited("", tools));
        Path file = folder.resolve("t.lucide");
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger copies = new AtomicInteger();
        try (WorkbookFile impatient = new WorkbookFile(
                file, SCHEMA, ENVIRONMENT, false, Connections.open(file, false, false, Duration.ZERO), null)) {
            CompletableFuture<Void> copying = CompletableFuture.runAsync(() -> {
                while (!over.get()) {
                    impatient.copyTo(folder.resolve("copy" + copies.incrementAndGet()));
                }
            });
            for (int i = 0; i < 20 || copies.get() < 3; i++) {
                impatient.apply(ChangeSet.edited("", tool(impatient.mint(), "Un de plus " + i)));
            }
            over.set(true);
            copying.join();
        }
    }

    private void reopen() {
        workbook.close();
        workbook = WorkbookFiles.open(folder.resolve("t.lucide"), SCHEMA, ENVIRONMENT, false);
    }

    private long count(Sheet sheet) {
        return workbook.read(r -> r.count(sheet));
    }

    private int hits(String words) {
        return workbook.read(r -> r.search(words, 0, 10).size());
    }

    private List<Step> steps() {
        return workbook.read(r -> r.steps(0, 100));
    }

    private Row row(UUID id) {
        return workbook.read(r -> r.find(TRIALS, id).orElseThrow());
    }

    @Test
    void everyKindOfCellComesBackAfterReopening() {
        UUID id = workbook.mint();
        UUID tool = workbook.mint();
        Cells cells = Cells.of(TOOL_NAME, "Écoutille")
                .and(Samples.MOOD, Samples.Mood.BAD)
                .and(Samples.FACTOR, new BigDecimal("44.1800"))
                .and(Samples.PRICE, 109_000L)
                .and(Samples.OPEN, true)
                .and(Samples.MARK, 4);
        workbook.apply(ChangeSet.edited("", new Edit.Insert(TOOLS, tool, cells, Edit.Origin.TYPED)));
        Cells trial = Cells.of(TOOL, tool)
                .and(DAY, LocalDate.of(2026, 11, 24))
                .and(MINUTES, 45)
                .and(LESSON, "« Deux voix », 🎤 et مرحبا\nligne 2")
                .and(WITH, List.of(chloe));
        workbook.apply(ChangeSet.edited("", new Edit.Insert(TRIALS, id, trial, Edit.Origin.TYPED)));
        reopen();
        Row found = workbook.read(r -> r.find(TOOLS, tool).orElseThrow());
        assertThat(found.cells()).isEqualTo(cells);
        assertThat(row(id).cells()).isEqualTo(trial);
    }

    @Test
    void aRowInsertedAgainAsItIsChangesNothing() {
        Step again = workbook.apply(ChangeSet.edited("", tool(plumier, "Plumier")));
        assertThat(again.entries()).isEmpty();
        assertThatThrownBy(() -> workbook.apply(ChangeSet.edited("", tool(plumier, "Imagier"))))
                .isInstanceOf(RefusedEdit.class);
        assertThat(workbook.<Long>read(reader -> reader.count(TOOLS))).isEqualTo(1);
    }

    @Test
    void undoAndRedoSurviveReopening() {
        UUID id = workbook.mint();
        workbook.apply(ChangeSet.edited("essai", trial(id, plumier, LocalDate.of(2026, 11, 1), 30)));
        workbook.apply(ChangeSet.edited("essai", Edit.update(row(id), MINUTES, 40)));
        reopen();
        assertThat(workbook.undo()).isPresent();
        assertThat(row(id).get(MINUTES)).isEqualTo(30);
        reopen();
        assertThat(workbook.undo()).isPresent();
        assertThat(count(TRIALS)).isZero();
        reopen();
        assertThat(workbook.redo()).isPresent();
        assertThat(workbook.redo()).isPresent();
        assertThat(row(id).get(MINUTES)).isEqualTo(40);
        assertThat(workbook.redo()).isEmpty();
        assertThat(workbook.undo()).isPresent();
        assertThat(row(id).get(MINUTES)).isEqualTo(30);
    }

    @Test
    void aNewEditForgetsWhatCouldBeRedone() {
        UUID id = workbook.mint();
        workbook.apply(ChangeSet.edited("", trial(id, plumier, LocalDate.of(2026, 11, 1), 30)));
        workbook.undo();
        workbook.apply(ChangeSet.edited("", tool(workbook.mint(), "Imagier")));
        assertThat(workbook.redo()).isEmpty();
        assertThat(workbook.undo()).isPresent();
        assertThat(count(TOOLS)).isEqualTo(1);
    }

    @Test
    void anUndoWaitsForWhatWasSubmittedBeforeIt() {
        List<CompletableFuture<Step>> submitted = new ArrayList<>();
        for (int minutes = 1; minutes <= 40; minutes++) {
            ChangeSet change =
                    ChangeSet.edited("", trial(workbook.mint(), plumier, LocalDate.of(2026, 11, 1), minutes));
            submitted.add(workbook.submit(change));
        }
        Step undone = workbook.undo().orElseThrow();
        assertThat(submitted).allSatisfy(change -> assertThat(change).isCompleted());
        assertThat(undone.reverts()).isEqualTo(submitted.getLast().join().id());
        assertThat(count(TRIALS)).isEqualTo(39);
    }

    @Test
    void whatMadeTheWorkbookIsNotUndone() {
        workbook.undo();
        assertThat(workbook.undo()).isEmpty();
    }

    @Test
    void deletingDetachesCascadesAndRefusesAsDeclared() {
        UUID id = workbook.mint();
        UUID note = workbook.mint();
        workbook.apply(ChangeSet.edited("", trial(id, plumier, LocalDate.of(2026, 11, 1), 30)));
        workbook.apply(ChangeSet.edited(
                "",
                Edit.update(row(id), WITH, List.of(chloe)),
                new Edit.Insert(NOTES, note, Cells.of(Samples.TRIAL, id).and(Samples.KEPT, chloe), Edit.Origin.TYPED)));

        Deletion ofChloe = workbook.read(r -> r.deletion(PEOPLE, chloe));
        assertThat(ofChloe.isPossible()).isFalse();
        assertThat(ofChloe.refusing()).isEqualTo(Map.of(NOTES, 1));
        assertThatThrownBy(() -> workbook.apply(ChangeSet.edited("", new Edit.Delete(PEOPLE, chloe))))
                .isInstanceOf(RefusedEdit.class);

        workbook.apply(ChangeSet.edited("", new Edit.Delete(TOOLS, plumier)));
        assertThat(row(id).get(TOOL)).isNull();
        workbook.undo();
        assertThat(row(id).get(TOOL)).isEqualTo(plumier);

        Deletion ofTrial = workbook.read(r -> r.deletion(TRIALS, id));
        assertThat(ofTrial.deleted()).isEqualTo(Map.of(NOTES, 1));
        workbook.apply(ChangeSet.edited("", new Edit.Delete(TRIALS, id)));
        assertThat(count(NOTES)).isZero();
        workbook.apply(ChangeSet.edited("", new Edit.Delete(PEOPLE, chloe)));
        workbook.undo();
        workbook.undo();
        assertThat(row(id).ids(WITH)).containsExactly(chloe);
        assertThat(count(NOTES)).isEqualTo(1);
    }

    @Test
    void anUndoThatWouldBreakAReferenceSaysSo() {
        UUID imagier = workbook.mint();
        workbook.apply(ChangeSet.edited("", tool(imagier, "Imagier")));
        workbook.apply(new ChangeSet(
                StepKind.EXAMPLE,
                "",
                List.of(new Edit.Insert(
                        TRIALS,
                        null,
                        Cells.of(TOOL, imagier).and(DAY, LocalDate.of(2026, 11, 1)),
                        Edit.Origin.TAKEN))));
        assertThatThrownBy(workbook::undo)
                .isInstanceOfSatisfying(
                        RefusedEdit.class,
                        refused -> assertThat(refused.sentence()).contains("01/11/2026, Imagier"));
        assertThat(count(TOOLS)).isEqualTo(2);
    }

    @Test
    void theExampleBroughtInForgetsWhatCouldBeRedone() {
        workbook.apply(ChangeSet.edited("", tool(workbook.mint(), "Imagier")));
        workbook.undo();
        workbook.apply(new ChangeSet(
                StepKind.EXAMPLE,
                "",
                List.of(new Edit.Insert(TOOLS, null, Cells.of(TOOL_NAME, "Imagier"), Edit.Origin.TAKEN))));
        assertThat(workbook.redo()).isEmpty();
    }

    @Test
    void aCellIsKeptAsItsColumnHoldsIt() {
        UUID id = workbook.mint();
        workbook.apply(ChangeSet.edited("", Edit.update(plumierRow(), Samples.FACTOR, new BigDecimal("1.5"))));
        assertThat(plumierRow().get(Samples.FACTOR)).isEqualTo(new BigDecimal("1.5000"));
        Step same =
                workbook.apply(ChangeSet.edited("", Edit.update(plumierRow(), Samples.FACTOR, new BigDecimal("1.50"))));
        assertThat(same.entries()).isEmpty();
        workbook.apply(ChangeSet.edited("", trial(id, plumier, LocalDate.of(2026, 11, 1), 30)));
        workbook.apply(ChangeSet.edited(
                "", Edit.update(row(id), Cells.of(WITH, List.of(chloe, chloe)).and(LESSON, " \n"))));
        assertThat(row(id).get(WITH)).containsExactly(chloe);
        assertThat(row(id).get(LESSON)).isNull();
        assertThatThrownBy(() -> workbook.apply(ChangeSet.edited("", tool(workbook.mint(), "  "))))
                .as("a required text")
                .isInstanceOf(RefusedEdit.class);
        assertThatThrownBy(() -> Cells.of(Samples.FACTOR, new BigDecimal("0.00001")))
                .as("more decimals than the column has")
                .isInstanceOf(ArithmeticException.class);
    }

    private Row plumierRow() {
        return workbook.read(r -> r.find(TOOLS, plumier).orElseThrow());
    }

    @Test
    void rowsOfTwoSheetsMayHaveTheSameId() {
        UUID id = workbook.mint();
        Step step = workbook.apply(ChangeSet.edited("", tool(id, "Imagier"), person(id, "Élise")));
        assertThat(step.entries()).hasSize(2);
        workbook.undo();
        assertThat(count(TOOLS)).isEqualTo(1);
        assertThat(count(Samples.PEOPLE)).isEqualTo(1);
    }

    @Test
    void aRowDeletedInTheSameChangeIsNoLongerThere() {
        assertThatThrownBy(() -> workbook.apply(ChangeSet.edited(
                        "", new Edit.Delete(TOOLS, plumier), Edit.update(plumierRow(), TOOL_NAME, "Écoutille"))))
                .isInstanceOf(RefusedEdit.class);
        assertThat(plumierRow().get(TOOL_NAME)).isEqualTo("Plumier");
    }

    @Test
    void aReferenceMayLeadToARowOfTheSameChangeWhateverTheOrder() {
        UUID id = workbook.mint();
        UUID imagier = workbook.mint();
        workbook.apply(
                ChangeSet.edited("", trial(id, imagier, LocalDate.of(2026, 11, 1), 30), tool(imagier, "Imagier")));
        assertThat(row(id).get(TOOL)).isEqualTo(imagier);
    }

    @Test
    void aRefusedChangeLeavesNothingBehind() {
        List<Step> steps = steps();
        assertThatThrownBy(() -> workbook.apply(ChangeSet.edited(
                        "",
                        tool(workbook.mint(), "Imagier"),
                        trial(workbook.mint(), plumier, LocalDate.of(2026, 11, 1), 1_441))))
                .isInstanceOf(RefusedEdit.class);
        assertThat(count(TOOLS)).isEqualTo(1);
        assertThat(steps()).isEqualTo(steps);
    }

    @Test
    void aStepHoldsOneEntryARowWithItsCellsBeforeAndAfter() {
        UUID id = workbook.mint();
        workbook.apply(ChangeSet.edited("", trial(id, plumier, LocalDate.of(2026, 11, 1), 30)));
        workbook.apply(ChangeSet.edited("essai", Edit.update(row(id), MINUTES, 40)));
        Step last = steps().getFirst();
        assertThat(last.author()).isEqualTo("Chloé");
        assertThat(last.device()).isEqualTo(ENVIRONMENT.device());
        assertThat(last.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.before()).isEqualTo("{\"minutes\":30}");
            assertThat(entry.after()).isEqualTo("{\"minutes\":40}");
            assertThat(entry.row()).isEqualTo(id);
        });
        List<Step> ofRow = workbook.read(r -> r.history(id));
        assertThat(ofRow).hasSize(2);
    }

    @Test
    void searchIgnoresCaseAccentsAndLigaturesAndTakesBeginnings() {
        UUID id = workbook.mint();
        workbook.apply(ChangeSet.edited("", trial(id, plumier, LocalDate.of(2026, 11, 1), 30)));
        workbook.apply(ChangeSet.edited("", Edit.update(row(id), LESSON, "Le cœur de l’Élève, l'eco \"citoyenne\"")));
        assertThat(List.of("coeur", "CŒUR", "eleve", "élèv", "l'eco", "\"citoy", "coeur eleve"))
                .allSatisfy(words -> assertThat(hits(words)).isEqualTo(1));
        assertThat(hits("coeur absent")).isZero();
        assertThat(hits(" *\" - ")).isZero();
        workbook.apply(ChangeSet.edited("", new Edit.Delete(TRIALS, id)));
        assertThat(hits("coeur")).isZero();
        workbook.undo();
        assertThat(hits("coeur")).isEqualTo(1);
    }

    @Test
    void aListingFiltersOnTheRowAndOnWhatItRefersTo() {
        UUID id = workbook.mint();
        workbook.apply(ChangeSet.edited(
                "",
                trial(id, plumier, LocalDate.of(2026, 11, 1), 30),
                trial(workbook.mint(), plumier, LocalDate.of(2026, 11, 2), 20)));
        workbook.apply(ChangeSet.edited("", Edit.update(row(id), WITH, List.of(chloe))));
        assertThat(size(Query.of(TRIALS).filter("plum"))).isEqualTo(2);
        assertThat(size(Query.of(TRIALS).filter("plum chlo"))).isEqualTo(1);
        assertThat(size(Query.of(TRIALS).only(MINUTES, Set.of(20)))).isEqualTo(1);
        List<Row> rows =
                workbook.read(r -> r.rows(r.list(Query.of(TRIALS).order(List.of(Sort.descending(MINUTES)))), 0, 10));
        assertThat(rows).extracting(row -> row.get(MINUTES)).containsExactly(30, 20);
    }

    private int size(Query query) {
        return workbook.read(r -> r.list(query).size());
    }

    @Test
    void groupsCountAndSumInTheDatabase() {
        workbook.apply(ChangeSet.edited(
                "",
                trial(workbook.mint(), plumier, LocalDate.of(2026, 11, 1), 30),
                trial(workbook.mint(), plumier, LocalDate.of(2026, 11, 2), 20)));
        List<Group> groups = workbook.read(r -> r.group(TRIALS, List.of(TOOL), MINUTES));
        assertThat(groups).containsExactly(new Group(List.of(plumier), 2, 50));
    }

    @Test
    void aDerivedValueIsTheSameInJavaAndInTheDatabase() {
        UUID id = workbook.mint();
        workbook.apply(ChangeSet.edited("", trial(id, plumier, LocalDate.of(2026, 11, 1), 30)));
        assertThat(row(id).get(GAIN)).isNull();
        workbook.apply(ChangeSet.edited("", Edit.update(row(id), OTHER, 45)));
        assertThat(row(id).get(GAIN)).isEqualTo(-15);
        List<Group> groups = workbook.read(r -> r.group(TRIALS, List.of(GAIN), null));
        assertThat(groups).containsExactly(new Group(List.of(-15), 1, 0));
    }

    @Test
    void rowsAreKnownAsTheyWereAtAnEarlierEntry() {
        UUID id = workbook.mint();
        workbook.apply(ChangeSet.edited("", trial(id, plumier, LocalDate.of(2026, 11, 1), 30)));
        UUID then = workbook.read(r -> r.lastEntry().orElseThrow());
        workbook.apply(ChangeSet.edited("", Edit.update(row(id), MINUTES, 40)));
        workbook.apply(ChangeSet.edited("", trial(workbook.mint(), plumier, LocalDate.of(2026, 11, 1), 31)));
        workbook.apply(ChangeSet.edited("", new Edit.Delete(TRIALS, id)));
        Map<UUID, Row> rows = workbook.read(r -> r.asOf(then, TRIALS).orElseThrow());
        assertThat(rows).containsOnlyKeys(id);
        assertThat(rows.get(id).get(MINUTES)).isEqualTo(30);
        Optional<Map<UUID, Row>> unknown = workbook.read(r -> r.asOf(UUID.randomUUID(), TRIALS));
        assertThat(unknown).isEmpty();
    }
}
