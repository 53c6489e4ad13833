package fr.technolucide.ui.shell;

import static fr.technolucide.ui.shell.FileMenuTest.button;
import static fr.technolucide.ui.shell.FileMenuTest.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.shell.Computer.Preferences;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A box of another computer, which brings its language, is taken in by the window. */
class TakingInTest {

    private static final String ASKED = "Un essai n’est pas terminé";

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @AfterEach
    void french() {
        Messages.use(Language.FRENCH);
    }

    private SampleWindow window() {
        SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(3), List.of());
        sample.carried = Optional.of(new Preferences("Chloé", Language.ENGLISH, 500));
        sample.picked = Optional.of(folder.resolve("maison.demenagement.zip"));
        return sample;
    }

    private static void takeIn(SampleWindow sample) {
        Fx.run(() -> item(sample, "shell.menu.take_in").fire());
    }

    private static TextField begin(SampleWindow sample) {
        Fx.run(() -> sample.window.open(SampleSchema.TRIALS));
        Node table = sample.node("table.trials");
        Fx.until("in the table", table::isFocused);
        InputDriver.hasty().push(KeyCode.CONTROL, KeyCode.N); // the box may be under way
        TextField task = sample.node("trials.task");
        Fx.until("a new trial", () -> task.getText().isEmpty() && Nodes.say("Nouvel essai"));
        Fx.until("in the trial", () -> !table.isFocused());
        Fx.run(task::requestFocus);
        Fx.run(() -> task.setText("Relire le bail"));
        return task;
    }

    @Test
    void theWindowSpeaksTheLanguageOfTheBox() {
        try (SampleWindow sample = window()) {
            takeIn(sample);
            Fx.until("told", () -> Nodes.say(Messages.text("shell.move.unpacked")));
            assertThat(Messages.language()).isEqualTo(Language.ENGLISH);
            Fx.until("in English", () -> Nodes.say("Test log"));
        }
    }

    @Tag("walk")
    @Test
    void aBegunRowIsAskedAboutBeforeTheBoxIsTakenIn() {
        try (SampleWindow sample = window()) {
            TextField task = begin(sample);
            takeIn(sample);
            Fx.until("asked", () -> Nodes.say(ASKED));
            assertThat(sample.preferences.language()).isEqualTo(Language.FRENCH);
            Fx.run(button("Continuer la saisie").orElseThrow()::fire);
            Fx.until("answered", () -> !Nodes.say(ASKED));
            Fx.until("as it was", () -> task.getText().equals("Relire le bail") && task.getScene() != null);
            assertThat(Messages.language()).isEqualTo(Language.FRENCH);
            takeIn(sample);
            Fx.until("asked again", () -> Nodes.say(ASKED));
            Fx.run(Nodes.buttons("Abandonner").reduce((first, last) -> last).orElseThrow()::fire);
            Fx.until("in English", () -> Nodes.say("Test log"));
        }
    }

    @Tag("walk")
    @Test
    void aRowBegunMeanwhileIsAskedAboutBeforeTheLanguageChanges() throws Exception {
        try (SampleWindow sample = window()) {
            sample.unpacking.lock();
            takeIn(sample);
            TextField task = begin(sample);
            sample.unpacking.unlock();
            Fx.until("asked", () -> Nodes.say(ASKED));
            assertThat(Fx.<String>on(task::getText)).isEqualTo("Relire le bail");
            assertThat(Messages.language()).isEqualTo(Language.FRENCH);
        }
    }
}
