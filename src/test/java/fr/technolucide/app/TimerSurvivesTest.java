package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.MovedClock;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.journal.FormStage;
import fr.technolucide.ui.journal.TimerBanner;
import fr.technolucide.ui.journal.TimerButton;
import fr.technolucide.ui.journal.TimerModel;
import fr.technolucide.ui.journal.TimerStore.Running;
import fr.technolucide.ui.journal.TrialFormPlan;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timer of a trial, its start in a real file, its clock moved by hand. */
class TimerSurvivesTest {

    private static final UUID TOOL = FormStage.id(1);
    private static final UUID TESTER = FormStage.id(2);

    /** The banner looks at its clock more often than a person would. */
    private static final javafx.util.Duration EVERY = javafx.util.Duration.millis(20);

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-25T14:05:00Z"));

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private TimerFile file() {
        return new TimerFile(folder.resolve("home/timers.properties"));
    }

    /** The form of trials with the timer's button and banner above it. */
    private FormStage window() {
        Path workbook = folder.resolve("Passerelles.lucide");
        List<Edit> content = new ArrayList<>();
        if (Files.notExists(workbook)) {
            content.addAll(Seeds.edits());
            content.add(new Edit.Insert(Tools.SHEET, TOOL, Cells.of(Tools.NAME, "Écoutille"), Edit.Origin.TAKEN));
            content.add(new Edit.Insert(People.SHEET, TESTER, Cells.of(People.NAME, "Chloé"), Edit.Origin.TAKEN));
        }
        FormStage sample = new FormStage(workbook, content, clock);
        TimerModel timers = Fx.on(() -> new TimerModel(sample.session, file()));
        SheetView view = sample.show(Trials.SHEET, TrialFormPlan.plan(timers));
        Fx.run(() -> {
            timers.serve(view.row(), cells -> view.begin(cells.and(Trials.TESTER, TESTER)));
            sample.above(
                    new TimerButton(timers, new SimpleObjectProperty<>(TOOL)),
                    new TimerBanner(timers, clock, view::focusList, EVERY));
        });
        sample.settle();
        return sample;
    }

    private static void start(FormStage sample) {
        Fx.run(sample.<Button>node("timer")::fire);
        Fx.until("running", () -> sample.words().stream().anyMatch(words -> words.startsWith("Un chronomètre court")));
    }

    @Tag("walk")
    @Test
    void aTimerIsFoundAgainAfterTheWindowWasKilledAndItsTrialGetsItsDuration() {
        FormStage killed = window();
        start(killed);
        assertThat(file().of(folder.resolve("Passerelles.lucide")))
                .containsExactly(new Running(killed.workbook.path(), TOOL, Instant.parse("2026-11-25T14:05:00Z")));
        killed.abandon();
        clock.pass(Duration.ofMinutes(42).plusSeconds(31));
        try (FormStage sample = window()) {
            Fx.until(
                    "said",
                    () -> sample.words()
                            .contains("Un chronomètre court depuis 14:05 sur Écoutille\u00A0: 43\u00A0min"));
            Fx.look(sample.scene(), "timer");
            Fx.run(button(sample, "Arrêter et noter l’essai")::fire);
            sample.awaitIn("trials.task");
            TextInputControl minutes = sample.node("trials.minutes");
            Fx.until("rounded", () -> minutes.getText().equals("43\u00A0min"));
            TextInputControl task = sample.node("trials.task");
            Fx.run(() -> task.setText("Réunion"));
            new InputDriver().push(KeyCode.CONTROL, KeyCode.ENTER);
            Fx.until("written", () -> sample.read(reader -> reader.count(Trials.SHEET)) == 1);
            Row trial = sample.read(reader -> reader.all(Trials.SHEET)).getFirst();
            assertThat(trial.get(Trials.TOOL)).isEqualTo(TOOL);
            assertThat(trial.get(Trials.MINUTES)).isEqualTo(43);
        }
        assertThat(file().of(folder.resolve("Passerelles.lucide"))).isEmpty();
    }

    @Tag("walk")
    @Test
    void aTimerSaysHowLongItHasBeenRunningAsTimeGoesBy() {
        try (FormStage sample = window()) {
            start(sample);
            Fx.until("just begun", () -> Nodes.say("sur Écoutille\u00A0: 1\u00A0min"));
            clock.pass(Duration.ofMinutes(65));
            Fx.until("an hour later", () -> Nodes.say("sur Écoutille\u00A0: 1\u00A0h\u00A005"));
        }
    }

    @Tag("walk")
    @Test
    void aTrialBegunWithTheTimerKeepsWhatWasTypedMeanwhile() {
        try (FormStage sample = window()) {
            start(sample);
            TextInputControl task = sample.node("trials.task");
            Node minutes = sample.node("trials.minutes");
            Fx.run(() -> {
                task.requestFocus();
                task.setText("Groupe de parole");
                minutes.requestFocus();
            });
            clock.pass(Duration.ofSeconds(4));
            Fx.run(sample.<Button>node("timer")::fire);
            Fx.until("written", () -> sample.read(reader -> reader.count(Trials.SHEET)) == 1);
            Row trial = sample.read(reader -> reader.all(Trials.SHEET)).getFirst();
            assertThat(trial.get(Trials.TASK)).isEqualTo("Groupe de parole");
            assertThat(trial.get(Trials.MINUTES)).as("one minute at least").isEqualTo(1);
        }
    }

    @Tag("walk")
    @Test
    void aTimerOfMoreThanTenHoursAsksBeforeItIsBelieved() {
        try (FormStage sample = window()) {
            start(sample);
            clock.pass(Duration.ofHours(11).plusMinutes(20));
            Fx.run(sample.<Button>node("timer")::fire);
            Fx.until("asked", () -> sample.words().contains("Ce chronomètre court depuis 11\u00A0h\u00A020"));
            assertThat(sample.words()).contains("Noter 11\u00A0h\u00A020", "Abandonner");
            Fx.run(button(sample, "Noter l’essai sans durée")::fire);
            Fx.until("stopped", () -> sample.words().stream().noneMatch(words -> words.startsWith("Un chronomètre")));
            TextInputControl minutes = sample.node("trials.minutes");
            sample.settle();
            assertThat(Fx.<String>on(minutes::getText)).isEmpty();
            assertThat(sample.<Long>read(reader -> reader.count(Trials.SHEET))).isZero();
        }
    }

    @Tag("walk")
    @Test
    void aTimerAbandonedIsForgottenAndCanBeTakenUpAgain() {
        try (FormStage sample = window()) {
            start(sample);
            Fx.run(sample.<Button>node("timer.abandon")::fire);
            Fx.until("gone", () -> file().of(sample.workbook.path()).isEmpty());
            Fx.until("offered", () -> sample.words().contains("Chronomètre abandonné."));
            Fx.run(button(sample, "Annuler")::fire);
            Fx.until("back", () -> file().of(sample.workbook.path()).size() == 1);
        }
    }

    /** The search of the whole workbook would take it, and what is typed next. */
    @Test
    void theKeyboardGoesToTheTrialsWhenATimerIsAbandoned() {
        try (FormStage sample = window()) {
            start(sample);
            Button abandon = sample.node("timer.abandon");
            Keys.focus(abandon);
            Fx.run(abandon::fire);
            Node trials = sample.node("table.trials");
            Fx.until("there", trials::isFocused);
        }
    }

    @Test
    void whatIsNoTimerInTheFileIsTakenAsAbsent() throws Exception {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/timers.properties"), "nimporte=quoi\n" + TOOL + "\\ /x=hier\n");
        assertThat(file().of(Path.of("/x"))).isEmpty();
        Running timer = new Running(folder.resolve("Un cahier.lucide"), TOOL, clock.instant());
        file().keep(timer);
        assertThat(file().of(folder.resolve("Un cahier.lucide"))).containsExactly(timer);
        assertThat(file().of(folder.resolve("Autre.lucide"))).isEmpty();
    }

    private static Button button(FormStage sample, String words) {
        Fx.until(words, () -> buttons(sample, words).findFirst().isPresent());
        return Fx.on(() -> buttons(sample, words).findFirst().orElseThrow());
    }

    private static java.util.stream.Stream<Button> buttons(FormStage sample, String words) {
        return Nodes.everywhere()
                .filter(node -> node instanceof Button button && words.equals(button.getText()) && Nodes.isShown(node))
                .map(Button.class::cast);
    }
}
