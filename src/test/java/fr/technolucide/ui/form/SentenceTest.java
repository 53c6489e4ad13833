package fr.technolucide.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.RefusingFile;
import fr.technolucide.ui.SampleScene;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values edited in the middle of a sentence. */
class SentenceTest {

    private static final String DUE = "value.actions.due";
    private static final String TITLE = "value.actions.title";

    @TempDir
    java.nio.file.Path folder;

    private final InputDriver robot = new InputDriver();
    private SampleScene<VBox> scene;
    private Sentence sentence;
    private Row action;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        scene = new SampleScene<>(folder, ExampleRows.edits(), 640, 240, session -> {
            sentence = new Sentence(
                    session,
                    FormPlan.of(FormSection.of(FormLine.of(Actions.TITLE), FormLine.of(Actions.DUE))),
                    Sentence.Part.words(row -> "« "),
                    Sentence.Part.value(Actions.TITLE, row -> row.get(Actions.TITLE, "")),
                    Sentence.Part.words(row -> " » est attendu pour le "),
                    Sentence.Part.value(Actions.DUE, SentenceTest::due),
                    Sentence.Part.words(
                            row -> row.get(Actions.STATUS) == ActionStatus.OPEN ? ", encore ouvert." : "."));
            return new VBox(sentence, new Button("après"));
        });
        action = scene.read(reader -> reader.all(Actions.SHEET)).stream()
                .filter(row -> row.get(Actions.STATUS) == ActionStatus.OPEN && !row.isEmpty(Actions.DUE))
                .findFirst()
                .orElseThrow();
        Fx.run(() -> sentence.show(action));
        scene.settle();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private static String due(Row row) {
        LocalDate day = row.get(Actions.DUE);
        return day == null ? "jour à dire" : Messages.words().numericDate(day);
    }

    private String said() {
        return Fx.on(() -> {
            StringBuilder words = new StringBuilder();
            sentence.getChildren().forEach(node -> words.append(node instanceof Text text ? text.getText() : ""));
            return words.toString();
        });
    }

    private Row stored() {
        return scene.read(reader -> reader.find(Actions.SHEET, action.id()).orElseThrow());
    }

    private String focused() {
        return Fx.on(() -> {
            Node owner = scene.scene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getId());
        });
    }

    private void open(String value) {
        Keys.focus(scene.node(value));
        robot.push(KeyCode.ENTER);
        scene.settle();
    }

    private void type(String text) {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
    }

    @Test
    void aValueBecomesAFieldAndEnterKeepsIt() {
        open(TITLE);
        assertThat(focused()).isEqualTo("actions.title");
        assertThat(said()).doesNotContain(action.get(Actions.TITLE, ""));
        Fx.look(scene.scene(), "phrase-champ");
        type("Relire le bail");
        robot.push(KeyCode.ENTER);
        scene.settle();
        assertThat(stored().get(Actions.TITLE)).isEqualTo("Relire le bail");
        assertThat(said()).startsWith("« Relire le bail » est attendu");
        assertThat(focused()).as("the next value").isEqualTo(DUE);
        Fx.look(scene.scene(), "phrase");
    }

    @Test
    void tabKeepsItAndGoesOn() {
        open(TITLE);
        type("Relire le bail");
        robot.push(KeyCode.TAB);
        scene.settle();
        assertThat(stored().get(Actions.TITLE)).isEqualTo("Relire le bail");
        assertThat(focused()).isEqualTo(DUE);
        robot.push(KeyCode.TAB);
        assertThat(Fx.on(() -> scene.scene().getFocusOwner() instanceof Button)).isTrue();
    }

    @Test
    void escapeGivesTheOldOneBackThoughAPauseHadWrittenIt() {
        open(DUE);
        type("15/12/2027");
        scene.settle();
        assertThat(stored().get(Actions.DUE)).as("after a pause").isEqualTo(LocalDate.of(2027, 12, 15));
        robot.push(KeyCode.ESCAPE);
        scene.settle();
        assertThat(stored().get(Actions.DUE)).isEqualTo(action.get(Actions.DUE));
        assertThat(focused()).isEqualTo("actions.due");
        robot.push(KeyCode.ESCAPE);
        scene.settle();
        assertThat(said()).contains(due(action));
        assertThat(focused()).isEqualTo(DUE);
    }

    @Test
    void whatIsRefusedStaysAField() {
        open(DUE);
        type("le quinze");
        robot.push(KeyCode.ENTER);
        scene.settle();
        assertThat(focused()).isEqualTo("actions.due");
        robot.clickOn(scene.<Node>node(TITLE));
        scene.settle();
        assertThat(Fx.<String>on(() -> Nodes.all(scene.node("actions.due"))
                        .filter(TextInputControl.class::isInstance)
                        .map(node -> ((TextInputControl) node).getText())
                        .findFirst()
                        .orElseThrow()))
                .isEqualTo("le quinze");
        assertThat(stored().get(Actions.DUE)).isEqualTo(action.get(Actions.DUE));
    }

    @Test
    void whatIsRefusedIsMendedBeforeAnotherRowIsShown() {
        open(DUE);
        type("le quinze");
        robot.push(KeyCode.TAB);
        scene.settle();
        Row other = scene.read(reader -> reader.all(Actions.SHEET)).stream()
                .filter(row -> !row.id().equals(action.id()))
                .findFirst()
                .orElseThrow();
        Fx.run(() -> sentence.show(other));
        scene.settle();
        assertThat(said()).contains(action.get(Actions.TITLE, ""));
        Keys.focus(scene.node("actions.due"));
        robot.push(KeyCode.ESCAPE);
        scene.settle();
        assertThat(said()).contains(other.get(Actions.TITLE, ""));
        assertThat(stored().get(Actions.DUE)).isEqualTo(action.get(Actions.DUE));
    }

    @Test
    void whatTheDiskRefusedIsMarkedUntilItIsWritten() throws Exception {
        try (var _ = new RefusingFile(folder.resolve("Passerelles.lucide"))) {
            open(TITLE);
            type("Relire le bail");
            robot.push(KeyCode.ENTER);
            scene.settle();
            assertThat(said()).startsWith("« Relire le bail »");
            assertThat(isMarked()).isTrue();
        }
        Fx.run(scene.session::retry);
        scene.settle();
        assertThat(stored().get(Actions.TITLE)).isEqualTo("Relire le bail");
        assertThat(isMarked()).isFalse();
    }

    private boolean isMarked() {
        return Fx.on(() -> sentence.getChildren().stream()
                .filter(Path.class::isInstance)
                .anyMatch(line -> line.getPseudoClassStates().contains(PseudoClass.getPseudoClass("unwritten"))));
    }

    @Test
    void severalRowsTakeOneValueInOneStep() {
        List<Row> two = scene.read(reader -> reader.all(Actions.SHEET)).subList(0, 2);
        InlineForm form = Fx.on(
                () -> new InlineForm(scene.session, FormPlan.of(FormSection.of(FormLine.of(Actions.DUE))), "several."));
        Fx.run(() -> {
            scene.piece.getChildren().add(form.node());
            form.row().load(two.stream().map(Row::id).toList());
        });
        scene.settle();
        Keys.focus(scene.node("several.due"));
        type("15/12/2027");
        robot.push(KeyCode.ENTER);
        scene.settle();
        assertThat(dues(two)).containsOnly(LocalDate.of(2027, 12, 15));
        assertThat(Fx.on(() -> form.value().orElseThrow().get(Actions.DUE))).isEqualTo(LocalDate.of(2027, 12, 15));
        assertThat(Fx.on(() -> form.value().orElseThrow().isEmpty(Actions.TITLE)))
                .as("what differs is empty")
                .isTrue();
        Fx.run(scene.session::undo);
        scene.settle();
        assertThat(dues(two))
                .isEqualTo(two.stream().map(row -> row.get(Actions.DUE)).toList());
    }

    private List<LocalDate> dues(List<Row> rows) {
        return scene.read(reader -> rows.stream()
                .map(row -> reader.find(Actions.SHEET, row.id()).orElseThrow().get(Actions.DUE))
                .toList());
    }
}
