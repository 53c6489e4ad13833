package fr.technolucide.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging trials in their form, with keys, over a real file. */
class TrialFormPlanTest {

    private static final UUID PLUMIER = FormStage.id(1);
    private static final UUID CHLOE = FormStage.id(2);
    private static final UUID LEFT = FormStage.id(3);
    private static final UUID TRIAL = FormStage.id(4);

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private static Edit row(fr.technolucide.workbook.Sheet sheet, UUID id, Cells cells) {
        return new Edit.Insert(sheet, id, cells, Edit.Origin.TAKEN);
    }

    private FormStage stage() {
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.add(row(Tools.SHEET, PLUMIER, Cells.of(Tools.NAME, "Plumier").and(Tools.DATA_ALLOWED, Data.PERSONAL)));
        content.add(row(People.SHEET, CHLOE, Cells.of(People.NAME, "Chloé")));
        content.add(row(
                People.SHEET, LEFT, Cells.of(People.NAME, "Gaspard").and(People.LEFT_ON, LocalDate.of(2026, 3, 1))));
        content.add(row(
                Trials.SHEET,
                TRIAL,
                Cells.of(Trials.TOOL, PLUMIER)
                        .and(Trials.DAY, LocalDate.of(2026, 2, 1))
                        .and(Trials.TESTER, LEFT)
                        .and(Trials.MINUTES, 40)
                        .and(Trials.TASK, "Courrier à la CAF")
                        .and(Trials.MINUTES_WITHOUT_AI, 90)
                        .and(Trials.MINUTES_WITH_AI, 40)
                        .and(Trials.QUALITY, 4)
                        .and(Trials.SHORT_EXCHANGES, 3)
                        .and(Trials.LESSON, "Utile")));
        return new FormStage(folder.resolve("Passerelles.lucide"), content, SampleWindow.CLOCK);
    }

    private static SheetView shown(FormStage sample) {
        SheetView view = sample.show(Trials.SHEET, TrialFormPlan.plan());
        Fx.run(() -> view.reveal(TRIAL));
        TextInputControl task = sample.node("trials.task");
        Fx.until("shown", () -> task.getText().startsWith("Courrier"));
        sample.settle();
        return view;
    }

    @Tag("walk")
    @Test
    void threeTrialsAreLoggedWithKeysAlone() {
        try (FormStage sample = stage()) {
            SheetView view = sample.show(Trials.SHEET, TrialFormPlan.plan());
            Fx.run(view::focusList);
            robot.push(KeyCode.CONTROL, KeyCode.N);
            sample.awaitIn("trials.tool");
            find(sample, "trials.tool", "plu");
            sample.awaitIn("trials.day");
            enter(sample, "trials.tester");
            find(sample, "trials.tester", "chlo");
            sample.awaitIn("trials.minutes");
            robot.write("40");
            enter(sample, "trials.task");
            robot.write("Un");
            enter(sample, "trials.data_used");
            robot.push(KeyCode.AMPERSAND, "&");
            enter(sample, "trials.minutes_without_ai");
            enter(sample, "trials.minutes_with_ai");
            enter(sample, "trials.minutes_proofreading");
            enter(sample, "trials.quality");
            robot.push(KeyCode.QUOTE, "4", KeyCode.SHIFT);
            enter(sample, "trials.errors");
            enter(sample, "trials.worst_error");
            enter(sample, "trials.lesson");
            robot.write("Appris");
            robot.push(KeyCode.ENTER);
            next(sample, 2);
            robot.write("1h45");
            enter(sample, "trials.task");
            robot.write("Deux");
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            next(sample, 3);
            robot.write("une heure et demie");
            enter(sample, "trials.task");
            robot.write("Trois");
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            next(sample, 4);
            List<Row> logged = sample.read(reader -> reader.all(Trials.SHEET)).stream()
                    .filter(row -> !row.id().equals(TRIAL))
                    .toList();
            assertThat(logged).extracting(row -> row.get(Trials.TASK)).containsExactly("Un", "Deux", "Trois");
            assertThat(logged).extracting(row -> row.get(Trials.MINUTES)).containsExactly(40, 105, 90);
            assertThat(logged).allSatisfy(row -> {
                assertThat(row.get(Trials.TOOL)).isEqualTo(PLUMIER);
                assertThat(row.get(Trials.TESTER)).isEqualTo(CHLOE);
                assertThat(row.get(Trials.DAY)).isEqualTo("2026-11-25");
            });
            assertThat(logged.getFirst().get(Trials.DATA_USED)).isEqualTo(Data.PUBLIC);
            assertThat(logged.getFirst().get(Trials.QUALITY)).isEqualTo(4);
            assertThat(logged.getFirst().get(Trials.LESSON)).isEqualTo("Appris");
        }
    }

    /** Types a part of a name, takes the first one found, and goes on. */
    private void find(FormStage sample, String id, String part) {
        ComboBox<?> box = sample.node(id);
        robot.write(part);
        Fx.until("open", box::isShowing);
        robot.push(KeyCode.ENTER);
        Fx.until("closed", () -> !box.isShowing() && box.getValue() != null);
    }

    private void enter(FormStage sample, String id) {
        robot.push(KeyCode.ENTER);
        sample.awaitIn(id);
    }

    /** The trial before is written, and the keyboard waits for the duration of another. */
    private static void next(FormStage sample, int written) {
        Fx.until("written", () -> sample.read(reader -> reader.count(Trials.SHEET)) == written);
        sample.awaitIn("trials.minutes");
        Fx.until(
                "empty",
                () -> sample.<TextInputControl>node("trials.minutes").getText().isEmpty());
        assertThat(Fx.<String>on(() -> sample.node("trials.minutes").getAccessibleText()))
                .startsWith("C’est noté.");
        sample.settle();
    }

    @Tag("walk")
    @Test
    void whatIsMissingIsSaidAndTheKeyboardGoesThere() {
        try (FormStage sample = stage()) {
            SheetView view = sample.show(Trials.SHEET, TrialFormPlan.plan());
            Fx.run(() -> view.begin(Cells.of(Trials.TOOL, PLUMIER).and(Trials.TESTER, CHLOE)));
            sample.awaitIn("trials.minutes");
            robot.write("40");
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            sample.awaitIn("trials.task");
            assertThat(sample.words()).contains("Pour enregistrer, il manque\u00A0: Tâche essayée.");
            assertThat(sample.words()).contains("Tâche essayée (nécessaire)").doesNotContain("Durée (nécessaire)");
            assertThat(sample.<Long>read(reader -> reader.count(Trials.SHEET))).isEqualTo(1);
        }
    }

    @Tag("walk")
    @Test
    void aNameFoundNowhereIsAddedInOneStepWithTheTrialThatNamesIt() {
        try (FormStage sample = stage()) {
            shown(sample);
            ComboBox<?> tester = sample.node("trials.tester");
            Keys.focus(tester);
            robot.write("nadia");
            Fx.until("offered", () -> tester.getItems().stream().anyMatch(o -> isAdding(o, "nadia")));
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.ENTER);
            Fx.until("added", () -> sample.read(reader -> reader.count(People.SHEET)) == 3);
            Row nadia = sample.read(reader -> reader.all(People.SHEET)).getLast();
            assertThat(nadia.get(People.NAME)).isEqualTo("nadia");
            Fx.until("referred to", () -> nadia.id().equals(trial(sample).get(Trials.TESTER)));
            Fx.until(
                    "shown",
                    () -> tester.getValue() != null
                            && tester.getValue().toString().equals("nadia"));
            Fx.run(sample.session::undo);
            Fx.until("both taken back", () -> sample.read(reader -> reader.count(People.SHEET)) == 2);
            assertThat(trial(sample).get(Trials.TESTER)).isEqualTo(LEFT);
        }
    }

    @Tag("slow")
    @Test
    void aNameIsAddedThoughTheRowsChangeWhileItIsTyped() {
        try (FormStage sample = stage()) {
            shown(sample);
            ComboBox<?> tester = sample.node("trials.tester");
            Keys.focus(tester);
            robot.write("nadia");
            Row chloe = sample.read(reader -> reader.find(People.SHEET, CHLOE)).orElseThrow();
            sample.workbook.apply(ChangeSet.edited("Chloé", Edit.update(chloe, People.NAME, "Chloé B.")));
            Fx.until(
                    "the rows are listed anew",
                    () -> tester.getItems().toString().contains("Chloé B."));
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.ENTER);
            Fx.until("added", () -> sample.read(reader -> reader.count(People.SHEET)) == 3);
            UUID nadia =
                    sample.read(reader -> reader.all(People.SHEET)).getLast().id();
            Fx.until("referred to", () -> nadia.equals(trial(sample).get(Trials.TESTER)));
        }
    }

    @Tag("slow")
    @Test
    void aNameThatArrowsWentToIsTakenThoughTheRowsChangeMeanwhile() {
        try (FormStage sample = stage()) {
            shown(sample);
            ComboBox<?> tester = sample.node("trials.tester");
            Keys.focus(tester);
            robot.push(KeyCode.DOWN);
            Fx.until("open", tester::isShowing);
            robot.push(KeyCode.HOME);
            Fx.until("on Chloé", () -> String.valueOf(tester.getValue()).equals("Chloé"));
            sample.workbook.apply(ChangeSet.edited(
                    "Zoé",
                    new Edit.Insert(
                            People.SHEET, sample.workbook.mint(), Cells.of(People.NAME, "Zoé"), Edit.Origin.TYPED)));
            Fx.until(
                    "the rows are listed anew",
                    () -> tester.getItems().toString().contains("Zoé"));
            robot.push(KeyCode.ENTER);
            Fx.until("referred to", () -> CHLOE.equals(trial(sample).get(Trials.TESTER)));
        }
    }

    @Tag("slow")
    @Test
    void aNameAddedWhileTheTrialIsADraftIsWrittenWithItAndUndoneWithIt() {
        try (FormStage sample = stage()) {
            SheetView view = sample.show(Trials.SHEET, TrialFormPlan.plan());
            Fx.run(() -> view.begin(Cells.of(Trials.TOOL, PLUMIER).and(Trials.TASK, "Résumer")));
            sample.awaitIn("trials.tester");
            ComboBox<?> tester = sample.node("trials.tester");
            robot.write("nadia");
            Fx.until("offered", () -> tester.getItems().stream().anyMatch(o -> isAdding(o, "nadia")));
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.ENTER);
            Fx.until(
                    "shown",
                    () -> tester.getValue() != null
                            && tester.getValue().toString().equals("nadia"));
            sample.settle();
            assertThat(sample.<Long>read(reader -> reader.count(People.SHEET))).isEqualTo(2);

            Fx.run(() -> view.row().commit(Trials.MINUTES, 40));
            Fx.until("written", () -> sample.read(reader -> reader.count(Trials.SHEET)) == 2);
            Row nadia = sample.read(reader -> reader.all(People.SHEET)).getLast();
            assertThat(nadia.get(People.NAME)).isEqualTo("nadia");
            assertThat(sample.read(reader -> reader.all(Trials.SHEET)).getLast().get(Trials.TESTER))
                    .isEqualTo(nadia.id());
            sample.settle();
            assertThat(tester.getValue()).hasToString("nadia");

            Fx.run(sample.session::undo);
            Fx.until("both taken back", () -> sample.read(reader -> reader.count(Trials.SHEET)) == 1);
            assertThat(sample.<Long>read(reader -> reader.count(People.SHEET))).isEqualTo(2);
        }
    }

    private static boolean isAdding(@Nullable Object option, String name) {
        return option != null && option.toString().equals("Ajouter «\u00A0" + name + "\u00A0»");
    }

    @Tag("slow")
    @Test
    void arrowsInAListWriteNothingBeforeItIsClosed() {
        try (FormStage sample = stage()) {
            shown(sample);
            ComboBox<?> tester = sample.node("trials.tester");
            Keys.focus(tester);
            robot.push(KeyCode.DOWN);
            Fx.until("open", tester::isShowing);
            robot.push(KeyCode.UP);
            robot.push(KeyCode.ESCAPE);
            Fx.until("closed", () -> !tester.isShowing());
            sample.settle();
            assertThat(trial(sample).get(Trials.TESTER)).isEqualTo(LEFT);
            assertThat(sample.<List<?>>read(reader -> reader.history(TRIAL))).hasSize(1);
        }
    }

    @Tag("slow")
    @Test
    void aNameFoundFurtherDownIsWrittenOnceAndNotEmptiedMeanwhile() {
        try (FormStage sample = stage()) {
            UUID session = FormStage.id(5);
            sample.workbook.apply(ChangeSet.edited(
                    "",
                    row(Tools.SHEET, FormStage.id(6), Cells.of(Tools.NAME, "Zénith")),
                    row(
                            Learning.SHEET,
                            session,
                            Cells.of(Learning.TOPIC, "Relire").and(Learning.DAY, LocalDate.of(2026, 2, 1)))));
            SheetView view = sample.show(Learning.SHEET, FormPlan.of(Learning.SHEET));
            Fx.run(() -> view.reveal(session));
            TextInputControl topic = sample.node("learning.topic");
            Fx.until("shown", () -> topic.getText().equals("Relire"));
            sample.settle();
            Keys.focus(sample.node("learning.tool"));
            find(sample, "learning.tool", "zen");
            Fx.until(
                    "referred to",
                    () -> FormStage.id(6)
                            .equals(sample.read(reader -> reader.find(Learning.SHEET, session))
                                    .orElseThrow()
                                    .get(Learning.TOOL)));
            sample.settle();
            assertThat(sample.<List<?>>read(reader -> reader.history(session))).hasSize(2);
        }
    }

    @Test
    void whoeverLeftIsOfferedOnlyWhereChosenAlready() {
        try (FormStage sample = stage()) {
            SheetView view = shown(sample);
            assertThat(names(sample, "trials.tester")).containsExactly("Chloé", "Gaspard");
            Fx.run(view::begin);
            Fx.until("another", () -> view.row().draftProperty().get());
            sample.settle();
            assertThat(names(sample, "trials.tester")).containsExactly("Chloé");
        }
    }

    private static List<String> names(FormStage sample, String id) {
        ComboBox<?> box = sample.node(id);
        return Fx.on(() -> box.getItems().stream().map(String::valueOf).toList());
    }

    @Tag("walk")
    @Test
    void theGainIsComputedWhileOneTypesAndIsNoStopOfTheKeyboard() {
        try (FormStage sample = stage()) {
            shown(sample);
            Label gain = sample.node("trials.net_gain");
            assertThat(Fx.<String>on(gain::getText)).isEqualTo("—");
            Keys.focus(sample.<TextInputControl>node("trials.minutes_proofreading"));
            robot.write("25");
            Fx.until("foreseen", () -> gain.getText().equals("+25\u00A0min"));
            enter(sample, "trials.quality");
            Fx.until("written", () -> Integer.valueOf(25).equals(trial(sample).get(Trials.NET_GAIN)));
        }
    }

    @Tag("walk")
    @Test
    void aDurationThatMayBeHoursIsExplainedNeverGuessed() {
        try (FormStage sample = stage()) {
            shown(sample);
            TextInputControl minutes = sample.node("trials.minutes");
            Keys.focus(minutes);
            Fx.run(() -> minutes.setText("1,5"));
            robot.push(KeyCode.ENTER);
            sample.settle();
            assertThat(sample.words()).anyMatch(words -> words.contains("«\u00A01,5\u00A0» sans unité"));
            assertThat(sample.isIn("trials.minutes")).isTrue();
            assertThat(trial(sample).get(Trials.MINUTES)).isEqualTo(40);
            Fx.run(link(sample, "Lire 1\u00A0h\u00A030")::fire);
            Fx.until("written", () -> trial(sample).get(Trials.MINUTES) == 90);
            assertThat(Fx.<String>on(minutes::getText)).isEqualTo("1\u00A0h\u00A030");
        }
    }

    @Tag("walk")
    @Test
    void personalDataAskForConsentAtOnceAndNothingIsBlocked() {
        try (FormStage sample = stage()) {
            shown(sample);
            CheckBox consent = sample.node("trials.consent_noted");
            assertThat(Fx.<Boolean>on(() -> Nodes.isShown(consent))).isFalse();
            javafx.scene.layout.HBox data = sample.node("trials.data_used");
            Keys.focus(data.getChildren().getFirst());
            robot.push(KeyCode.DIGIT4);
            Fx.until("asked", () -> Nodes.isShown(consent));
            Fx.until("written", () -> trial(sample).get(Trials.DATA_USED) == Data.SENSITIVE);
            sample.settle();
            assertThat(sample.words())
                    .contains("Le consentement est-il noté\u00A0?")
                    .contains("Plumier admet le niveau «\u00A0Personnelles\u00A0» au plus.");
            Fx.run(link(sample, "Pourquoi")::fire);
            sample.settle();
            assertThat(sample.words()).contains("Ouvrir la fiche de l’outil", "Fermer");
            robot.push(KeyCode.ESCAPE);
            Fx.run(() -> {
                consent.requestFocus();
                consent.fire();
            });
            Fx.until("noted", () -> trial(sample).is(Trials.CONSENT_NOTED));
            Fx.until("said no more", () -> !sample.words().contains("Le consentement est-il noté\u00A0?"));
        }
    }

    /** Beside it where there is room, else under it or above it; from the « ? » of its name, and by F1. */
    @Tag("walk")
    @ParameterizedTest
    @ValueSource(ints = {1000, 420})
    void theHelpOfAFieldDoesNotCoverIt(int width) {
        try (FormStage sample = stage()) {
            Fx.run(() -> sample.stage.setX(0));
            sample.size(width, 700);
            shown(sample);
            Node field = sample.node("trials.minutes_without_ai");
            robot.clickOn(Fx.on(() -> markOf("Sans IA")));
            Fx.look(sample.scene(), "aide-champ-" + width);
            assertThat(Fx.<Boolean>on(() -> isCovered(field))).as("?").isFalse();
            robot.push(KeyCode.ESCAPE);
            Fx.until("closed", () -> help().isEmpty());
            Keys.focus(field);
            robot.push(KeyCode.F1);
            assertThat(Fx.<Boolean>on(() -> isCovered(field))).as("F1").isFalse();
        }
    }

    private static Node markOf(String name) {
        return Nodes.shown()
                .filter(node -> node instanceof Label label && name.equals(label.getText()))
                .map(label -> label.getParent().lookup(".help-mark"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Window> help() {
        return Window.getWindows().stream().filter(PopOver.class::isInstance).findFirst();
    }

    private static boolean isCovered(Node field) {
        Node drawn = ((PopOver) help().orElseThrow()).getSkin().getNode().lookup(".border");
        Bounds shown = drawn.localToScreen(drawn.getLayoutBounds());
        Bounds place = field.localToScreen(field.getLayoutBounds());
        return place.intersects(shown.getMinX() + 2, shown.getMinY() + 2, shown.getWidth() - 4, shown.getHeight() - 4);
    }

    /** A bar of its own would stand beside that of the form. */
    @Tag("walk")
    @Test
    void aLongTextIsAsHighAsWhatIsWritten() {
        try (FormStage sample = stage()) {
            sample.size(1024, 600);
            SheetView view = shown(sample);
            Fx.run(view::openForm);
            sample.settle();
            TextArea lesson = sample.node("trials.lesson");
            double before = Fx.on(lesson::getHeight);
            Fx.run(() -> lesson.setText(
                    "Relire chaque nom propre avant d’envoyer. ".repeat(6).strip()));
            sample.settle();
            Fx.look(sample.scene(), "texte-long");
            assertThat(Fx.<Double>on(lesson::getHeight)).isGreaterThan(before * 2);
            assertThat(Fx.on(() -> lesson.lookupAll(".scroll-bar").stream()
                            .filter(Node::isVisible)
                            .toList()))
                    .isEmpty();
        }
    }

    @Tag("walk")
    @Test
    void arrowsAndDigitsChooseASegmentAndSupprTakesItBack() {
        try (FormStage sample = stage()) {
            shown(sample);
            javafx.scene.layout.HBox quality = sample.node("trials.quality");
            List<ToggleButton> marks = Fx.on(() ->
                    quality.getChildren().stream().map(ToggleButton.class::cast).toList());
            assertThat(Fx.<Long>on(() -> marks.stream()
                            .filter(ToggleButton::isFocusTraversable)
                            .count()))
                    .isEqualTo(1);
            Keys.focus(marks.get(3));
            robot.push(KeyCode.LEFT);
            Fx.until("three", () -> trial(sample).get(Trials.QUALITY) == 3);
            robot.push(KeyCode.DIGIT5);
            Fx.until("five", () -> trial(sample).get(Trials.QUALITY) == 5);
            robot.push(KeyCode.DELETE);
            Fx.until("none", () -> trial(sample).isEmpty(Trials.QUALITY));
        }
    }

    @Tag("walk")
    @Test
    void aDuplicateIsOfTodayWithoutWhatBelongsToTheSession() {
        try (FormStage sample = stage()) {
            SheetView view = shown(sample);
            Fx.run(view::focusList);
            robot.push(KeyCode.CONTROL, KeyCode.D);
            sample.awaitIn("trials.minutes");
            Row draft = Fx.on(() -> view.row().row().orElseThrow());
            assertThat(draft.get(Trials.TASK)).isEqualTo("Courrier à la CAF");
            assertThat(draft.get(Trials.SHORT_EXCHANGES)).isEqualTo(3);
            assertThat(draft.get(Trials.DAY)).isEqualTo("2026-11-25");
            assertThat(List.of(
                            draft.isEmpty(Trials.MINUTES),
                            draft.isEmpty(Trials.MINUTES_WITH_AI),
                            draft.isEmpty(Trials.QUALITY),
                            draft.isEmpty(Trials.LESSON)))
                    .containsOnly(true);
            robot.write("20");
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            Fx.until("written", () -> sample.read(reader -> reader.count(Trials.SHEET)) == 2);
        }
    }

    @Tag("walk")
    @Test
    void aTrialGoesWithoutAQuestionAndComesBack() {
        try (FormStage sample = stage()) {
            SheetView view = shown(sample);
            Fx.run(view::focusList);
            robot.push(KeyCode.DELETE);
            Fx.until("gone", () -> sample.read(reader -> reader.count(Trials.SHEET)) == 0);
            Fx.until("said", () -> sample.words().contains("Essai supprimé."));
            Fx.run(() -> Nodes.everywhere()
                    .filter(node ->
                            node instanceof javafx.scene.control.Button button && "Annuler".equals(button.getText()))
                    .map(javafx.scene.control.Button.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire());
            Fx.until("back", () -> sample.read(reader -> reader.count(Trials.SHEET)) == 1);
        }
    }

    private static Hyperlink link(FormStage sample, String words) {
        Fx.until(words, () -> links(sample, words).findFirst().isPresent());
        return Fx.on(() -> links(sample, words).findFirst().orElseThrow());
    }

    private static java.util.stream.Stream<Hyperlink> links(FormStage sample, String words) {
        return Nodes.everywhere()
                .filter(node -> node instanceof Hyperlink link && words.equals(link.getText()) && Nodes.isShown(node))
                .map(Hyperlink.class::cast);
    }

    private static Row trial(FormStage sample) {
        return sample.read(reader -> reader.find(Trials.SHEET, TRIAL).orElseThrow());
    }
}
