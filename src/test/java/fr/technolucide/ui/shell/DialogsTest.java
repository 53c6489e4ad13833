package fr.technolucide.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleRows;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one pattern of dialogs: over the window, for the keyboard, and for who listens. */
class DialogsTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private final List<String> answers = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleWindow window() {
        SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(6), List.of());
        Fx.run(sample.stage::requestFocus);
        Fx.run(() -> sample.window.reveal(SampleSchema.TRIALS, SampleRows.trial(1)));
        sample.node("table.trials");
        Rest.await();
        return sample;
    }

    private void propose(SampleWindow sample) {
        Fx.run(() -> sample.window
                .dialogs()
                .show(Message.of(Tone.WARNING, "« Plumier » est encore utilisé", "18 essais s’y rapportent.")
                        .details("Code TL-E501\nQuelque chose")
                        .button("Supprimer quand même", Weight.DESTRUCTIVE, () -> answers.add("supprimer"))
                        .button("Marquer « écarté »", Weight.PLAIN, () -> answers.add("écarter"))
                        .button("Garder", Weight.MAIN, () -> answers.add("garder"))));
    }

    private static Node owner(SampleWindow sample) {
        return Fx.on(() -> sample.scene().getFocusOwner());
    }

    private static List<Button> buttons(SampleWindow sample) {
        return Fx.on(() -> Nodes.all(dialog(sample))
                .filter(node -> node instanceof Button && Nodes.isShown(node))
                .map(Button.class::cast)
                .filter(button -> !button.getText().isEmpty())
                .toList());
    }

    private static Node dialog(SampleWindow sample) {
        return sample.scene().lookup(".dialog");
    }

    private static String words(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    @Tag("walk")
    @Test
    void theSafeAnswerHasTheKeyboardAndTheDestructiveOneIsFarLeft() {
        try (SampleWindow sample = window()) {
            propose(sample);
            assertThat(words(owner(sample))).isEqualTo("Garder");
            List<Button> answered = buttons(sample).stream()
                    .filter(button -> !button.getText().equals("Copier les détails"))
                    .toList();
            assertThat(answered.stream()
                            .map(button -> Fx.on(() -> button.localToScene(button.getLayoutBounds())))
                            .map(Bounds::getMinX))
                    .isSorted();
            assertThat(answered.stream().map(Button::getText))
                    .startsWith("Supprimer quand même")
                    .endsWith("Garder");
            robot.push(KeyCode.ENTER);
            Fx.until("answered", () -> answers.equals(List.of("garder")));
            assertThat(Fx.on(() -> dialog(sample))).isNull();
        }
    }

    @Tag("walk")
    @Test
    void tabGoesRoundInsideAndEscapeGivesTheKeyboardBackWhereItWas() {
        try (SampleWindow sample = window()) {
            Node before = sample.node("table.trials");
            Fx.run(before::requestFocus);
            propose(sample);
            List<Node> seen = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                robot.push(KeyCode.TAB);
                seen.add(owner(sample));
            }
            Node dialog = Fx.on(() -> dialog(sample));
            assertThat(seen).allMatch(node -> Nodes.all(dialog).anyMatch(node::equals));
            assertThat(seen.stream().distinct().count()).isBetween(4L, 8L);
            robot.push(KeyCode.ESCAPE);
            assertThat(owner(sample)).isSameAs(before);
            assertThat(answers).isEmpty();
        }
    }

    @Tag("walk")
    @Test
    void theKeysOfTheWindowBelowDoNothingMeanwhile() {
        try (SampleWindow sample = window()) {
            sample.workbook.apply(ChangeSet.edited(
                    "essai",
                    Edit.delete(sample.read(
                            reader -> reader.all(SampleSchema.TRIALS).getLast()))));
            propose(sample);
            long before = sample.count(SampleSchema.TRIALS);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            robot.push(KeyCode.CONTROL, KeyCode.F);
            robot.push(KeyCode.F6);
            robot.push(KeyCode.F1);
            assertThat(sample.count(SampleSchema.TRIALS)).isEqualTo(before);
            assertThat(words(owner(sample))).isEqualTo("Garder");
            Fx.run(() -> sample.<Node>node("search").requestFocus());
            assertThat(words(owner(sample))).as("nor a focus from outside").isEqualTo("Garder");
        }
    }

    @Test
    void theKeyboardStaysInTheFieldWhereItIs() {
        try (SampleWindow sample = window()) {
            Fx.run(() -> sample.window
                    .dialogs()
                    .ask(Shape.QUESTION, new Dialogs.Question("Nom", "Le nom", "", "Un nom", "Garder"), answers::add));
            Node field = owner(sample);
            Node elsewhere = Fx.on(() -> Nodes.buttons("Annuler").findFirst().orElseThrow());
            Keys.focus(elsewhere);
            Fx.run(() -> sample.<Node>node("search").requestFocus());
            assertThat(owner(sample)).isSameAs(elsewhere).isNotSameAs(field);
        }
    }

    @Tag("walk")
    @Test
    void whatAsksForTheKeyboardBelowWaitsUntilTheDialogCloses() {
        try (SampleWindow sample = window()) {
            Keys.focus(sample.node("search"));
            Fx.run(() -> sample.window
                    .dialogs()
                    .ask(Shape.QUESTION, new Dialogs.Question("Nom", "Le nom", "", "Un nom", "Garder"), answers::add));
            robot.write("Une ph");
            Fx.run(() -> sample.window.reveal(SampleSchema.TRIALS, SampleRows.trial(2)));
            Rest.await();
            Fx.pulse();
            robot.write("rase");
            robot.push(KeyCode.ENTER);
            Fx.until("answered", () -> answers.equals(List.of("Une phrase")));
            assertThat(owner(sample)).isSameAs(sample.node("table.trials"));
        }
    }

    @Tag("walk")
    @Test
    void aScreenReaderHearsTheTitleAndTheTextWithTheFirstStop() {
        try (SampleWindow sample = window()) {
            propose(sample);
            assertThat(Fx.on(() -> dialog(sample)).getAccessibleRole()).isEqualTo(AccessibleRole.DIALOG);
            assertThat(owner(sample).getAccessibleHelp())
                    .contains("« Plumier » est encore utilisé", "18 essais s’y rapportent.");
        }
    }

    @Tag("walk")
    @Test
    void detailsAreFoldedDatedAndCopied() {
        try (SampleWindow sample = window()) {
            propose(sample);
            TitledPane details = Fx.on(() -> (TitledPane) sample.scene().lookup(".details"));
            assertThat(Fx.on(details::isExpanded)).isFalse();
            Button copy = buttons(sample).stream()
                    .filter(button -> button.getText().equals("Copier les détails"))
                    .findFirst()
                    .orElseThrow();
            Fx.run(copy::fire);
            assertThat(Fx.on(() ->
                            javafx.scene.input.Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("Code TL-E501, 25/11/2026 10:42, version 1.0\nQuelque chose");
            assertThat(Fx.on(copy::getText)).isEqualTo("Copié");
        }
    }

    @Tag("walk")
    @Test
    void theVerbFollowsTheWayChosen() {
        try (SampleWindow sample = window()) {
            Fx.run(() -> sample.window
                    .dialogs()
                    .choose(
                            Shape.LOCK,
                            "Ce cahier est ouvert ailleurs",
                            "Deux personnes à la fois abîmeraient le fichier.",
                            List.of(
                                    new Dialogs.Way("Lire seulement", "Ouvrir en lecture", () -> answers.add("lire")),
                                    new Dialogs.Way(
                                            "Travailler sur une copie",
                                            "Faire une copie…",
                                            () -> answers.add("copie")))));
            assertThat(words(owner(sample))).isEqualTo("Lire seulement");
            assertThat(buttons(sample).getLast().getText()).isEqualTo("Ouvrir en lecture");
            robot.push(KeyCode.DOWN);
            assertThat(words(owner(sample))).isEqualTo("Travailler sur une copie");
            robot.push(KeyCode.SPACE);
            Fx.until(
                    "the verb follows",
                    () -> buttons(sample).getLast().getText().equals("Faire une copie…"));
            Fx.run(buttons(sample).getLast()::fire);
            assertThat(answers).containsExactly("copie");
        }
    }

    @Tag("walk")
    @Test
    void enterOnTheChosenWayTakesItAndHeldDownOnAnotherOnlyChoosesThat() {
        try (SampleWindow sample = window()) {
            List<Dialogs.Way> ways = List.of(
                    new Dialogs.Way("Lire seulement", "Ouvrir en lecture", () -> answers.add("lire")),
                    new Dialogs.Way("Travailler sur une copie", "Faire une copie…", () -> answers.add("copie")));
            Fx.run(() -> sample.window.dialogs().choose(Shape.LOCK, "Ouvert ailleurs", "À deux.", ways));
            Fx.run(() -> Nodes.all(dialog(sample))
                    .filter(node -> words(node).equals("Travailler sur une copie"))
                    .findFirst()
                    .orElseThrow()
                    .requestFocus());
            robot.hold(KeyCode.ENTER, 3);
            Fx.until(
                    "the verb follows",
                    () -> buttons(sample).getLast().getText().equals("Faire une copie…"));
            assertThat(answers).isEmpty();
            robot.push(KeyCode.ENTER);
            Fx.until("answered", () -> answers.equals(List.of("copie")));
            assertThat(Fx.on(() -> dialog(sample))).isNull();
        }
    }

    @Tag("walk")
    @Test
    void theMainButtonWaitsForTheFieldAndSaysSo() {
        try (SampleWindow sample = window()) {
            Fx.run(() -> sample.window
                    .dialogs()
                    .ask(
                            Shape.QUESTION,
                            new Dialogs.Question(
                                    "Adopter avant dix heures ?",
                                    "Écrivez pourquoi.",
                                    "La raison, en une phrase",
                                    "Il manque la raison.",
                                    "Adopter"),
                            answers::add));
            TextInputControl field = sample.node("dialog.field");
            assertThat(owner(sample)).isSameAs(field);
            assertThat(Fx.on(() -> buttons(sample).getLast().isDisabled())).isTrue();
            Labeled missing = sample.node("dialog.missing");
            assertThat(Fx.on(missing::getText)).isEqualTo("Il manque la raison.");
            robot.push(KeyCode.ENTER);
            assertThat(answers).isEmpty();
            robot.write("urgence");
            assertThat(Fx.on(missing::getText)).isEmpty();
            robot.push(KeyCode.ENTER);
            Fx.until("answered", () -> answers.equals(List.of("urgence")));
        }
    }

    @Tag("walk")
    @Test
    void aScreenReaderFindsTheDialogInFrontAlone() {
        try (SampleWindow sample = window()) {
            Node table = sample.node("table.trials");
            assertThat(Fx.<Boolean>on(() -> isRead(sample, table))).isTrue();
            propose(sample);
            Node button = Fx.on(() -> sample.stage.getScene().getFocusOwner());
            assertThat(Fx.<Boolean>on(() -> isRead(sample, table))).isFalse();
            assertThat(Fx.<Boolean>on(() -> isRead(sample, button))).isTrue();
            assertThat(table.isDisabled()).as("it keeps its look").isFalse();
            robot.push(KeyCode.ESCAPE);
            assertThat(Fx.<Boolean>on(() -> isRead(sample, table))).isTrue();
        }
    }

    private static boolean isRead(SampleWindow sample, Node wanted) {
        return isBelow(sample.scene().getRoot(), wanted);
    }

    private static boolean isBelow(Node from, Node wanted) {
        return from == wanted
                || (from.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.CHILDREN) instanceof List<?> children
                        && children.stream().anyMatch(child -> child instanceof Node node && isBelow(node, wanted)));
    }
}
