package fr.technolucide.ui.shell;

import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed before a crash comes back, and replaces nothing that is newer. */
class RecoveryPlanTest {

    @TempDir
    Path folder;

    private Workbook workbook;
    private Row trial;

    @BeforeEach
    void open() {
        workbook = Workbooks.example(folder);
        trial = Workbooks.rows(workbook, Trials.SHEET).getFirst();
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private RecoveryPlan plan(Unsaved.Changed... changes) {
        Unsaved found = new Unsaved(List.of(), List.of(changes), List.of());
        return workbook.read(reader -> RecoveryPlan.of(found, reader));
    }

    private Unsaved.Changed over(Cells cells) {
        return Unsaved.Changed.over(trial, cells, false);
    }

    private static List<Cells> cells(RecoveryPlan plan) {
        return plan.edits().stream().map(edit -> ((Edit.Update) edit).cells()).toList();
    }

    @Test
    void whatTheWorkbookHasNotIsTaken() {
        Cells text = Cells.of(Trials.LESSON, "Relire à deux");
        assertThat(cells(plan(over(text)))).containsExactly(text);
    }

    @Test
    void anEarlierTextOfTheSameTypingIsKnown() {
        Unsaved.Changed kept = over(Cells.of(Trials.LESSON, "Relire à d"));
        typed(workbook, trial, Cells.of(Trials.LESSON, "Relire à deux"));
        RecoveryPlan plan = plan(kept);
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.words()).as("nothing is lost, nothing is asked").isEmpty();
    }

    @Test
    void aTextCutShortSinceStaysShort() {
        Unsaved.Changed kept = over(Cells.of(Trials.LESSON, "Relire à deux, et jeter la fin"));
        typed(workbook, trial, Cells.of(Trials.LESSON, "Relire à deux"));
        RecoveryPlan plan = plan(kept);
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.copied()).contains("jeter la fin", "(le cahier a changé depuis)");
    }

    @Test
    void whatIsPutOffIsNotWhatTheWorkbookHasAndReplacesNothingWrittenMeanwhile() {
        Unsaved.Changed had = new Unsaved.Changed(Trials.SHEET, trial.id(), Cells.of(Trials.MINUTES, 45));
        Unsaved.Changed lacks = new Unsaved.Changed(Trials.SHEET, trial.id(), Cells.of(Trials.LESSON, "Ancien"));
        typed(workbook, trial, Cells.of(Trials.MINUTES, 45));
        Unsaved pending = plan(had, lacks).pending();
        assertThat(pending.changes())
                .singleElement()
                .satisfies(left -> assertThat(left.cells()).isEqualTo(Cells.of(Trials.LESSON, "Ancien")));

        Row now = Workbooks.row(workbook, Trials.SHEET, trial.id());
        typed(workbook, now, Cells.of(Trials.LESSON, "Neuf"));
        RecoveryPlan later = plan(pending.changes().getFirst());
        assertThat(later.edits()).isEmpty();
        assertThat(later.copied()).contains("Ancien");
    }

    @Test
    void aCellThatChangedSinceKeepsItsValueAndTheTextCanBeCopied() {
        Unsaved.Changed kept = over(
                Cells.of(Trials.LESSON, "Ancien texte").and(Trials.MINUTES, 7).and(Trials.TASK, "Relire une lettre"));
        typed(workbook, trial, Cells.of(Trials.LESSON, "Texte écrit depuis").and(Trials.MINUTES, 45));
        RecoveryPlan plan = plan(kept);
        assertThat(cells(plan)).as("the other cell").containsExactly(Cells.of(Trials.TASK, "Relire une lettre"));
        assertThat(plan.copied()).contains("Ancien texte", "7\u00a0min", "(le cahier a changé depuis)");
        assertThat(plan.left().changes())
                .singleElement()
                .satisfies(left -> assertThat(left.cells().columns()).hasSize(2));
    }

    @Test
    void whatWasQueuedReplacesNothingThatWasWrittenMeanwhile() {
        Unsaved queued = new Unsaved(
                List.of(),
                List.of(new Unsaved.Changed(Trials.SHEET, trial.id(), Cells.of(Trials.LESSON, "Ancien"))),
                List.of());
        assertThat(queued.isKnown()).isFalse();
        Unsaved kept = workbook.read(queued::knowing);
        assertThat(kept.isKnown()).isTrue();
        assertThat(cells(plan(kept.changes().getFirst()))).containsExactly(Cells.of(Trials.LESSON, "Ancien"));
        typed(workbook, trial, Cells.of(Trials.LESSON, "Neuf"));
        RecoveryPlan plan = plan(kept.changes().getFirst());
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.copied()).contains("Ancien", "(le cahier a changé depuis)");
    }

    @Test
    void changesThatWaitedForTheDiskAreTakenInOrder() {
        Cells first = Cells.of(Trials.LESSON, "Un");
        Cells second = Cells.of(Trials.LESSON, "Deux");
        assertThat(cells(plan(over(first), over(second)))).containsExactly(first, second);
    }

    @Test
    void whatWasQueuedAndThenTypedOnIsTakenInOrder() {
        Cells queued = Cells.of(Trials.LESSON, "Rel");
        Cells later = Cells.of(Trials.LESSON, "Autre");
        assertThat(cells(plan(
                        new Unsaved.Changed(Trials.SHEET, trial.id(), queued),
                        Unsaved.Changed.over(trial.with(queued), later, false))))
                .containsExactly(queued, later);
    }
}
