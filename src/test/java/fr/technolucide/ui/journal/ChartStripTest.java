package fr.technolucide.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.insight.QualityOverTime;
import fr.technolucide.insight.WhoTestedWhat;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleScene;
import fr.technolucide.ui.common.Appearance.Mode;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The strip of charts of the log. */
class ChartStripTest {

    private static final int TESTED = 0;
    private static final int QUALITY = 1;

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleScene<ChartStrip> strip(List<Edit> content, double width) {
        return new SampleScene<>(folder, content, width, 240, ChartStrip::new);
    }

    private SampleScene<ChartStrip> strip() {
        SampleScene<ChartStrip> sample = strip(ExampleRows.edits(), 742);
        choose(sample, "Écoutille");
        return sample;
    }

    private static void choose(SampleScene<ChartStrip> sample, String name) {
        UUID tool = tool(sample, name).id();
        Fx.run(() -> sample.piece.show(tool));
        sample.settle();
    }

    private static Row tool(SampleScene<?> sample, String name) {
        return sample.read(reader -> reader.all(Tools.SHEET).stream()
                .filter(row -> name.equals(row.get(Tools.NAME)))
                .findFirst()
                .orElseThrow());
    }

    private static void segment(SampleScene<ChartStrip> sample, int index) {
        Fx.run(() -> sample.scene().getRoot().lookupAll(".segments > .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .skip(index)
                .findFirst()
                .orElseThrow()
                .fire());
        sample.settle();
    }

    private static List<String> words(Node root, String style) {
        return Fx.on(() -> Nodes.all(root)
                .filter(node -> node.getStyleClass().contains(style) && node instanceof Text)
                .map(node -> ((Text) node).getText())
                .toList());
    }

    private static String conclusion(SampleScene<?> sample) {
        return sample.<Label>node("charts.conclusion").getText();
    }

    @Test
    void everyCellAndEveryTotalIsTheOneThatWasAsked() {
        try (SampleScene<ChartStrip> sample = strip()) {
            WhoTestedWhat tested = sample.read(WhoTestedWhat::of);
            String aloud = sample.<Node>node("charts.tested").getAccessibleText();
            List<String> cells = words(sample.node("charts.tested"), "figure-words");
            assertThat(cells).hasSize(5 * (6 + 1));
            for (Row tool : tested.tools()) {
                String total = Messages.words().duration(tested.ofTool(tool));
                assertThat(cells).contains(total);
                assertThat(aloud).contains("en tout " + total);
                for (Row person : tested.people()) {
                    long minutes = tested.minutes(tool, person);
                    if (minutes > 0) {
                        assertThat(aloud)
                                .contains(person.get(People.NAME) + " "
                                        + Messages.words().duration(minutes));
                    }
                }
            }
            assertThat(conclusion(sample)).isEqualTo("Écoutille\u00A0: encore 1\u00A0h\u00A045 avant dix heures");
            assertThat(aloud).startsWith(conclusion(sample));
        }
    }

    @Test
    void theRatingsAndTheirMedianAreThoseThatWereAsked() {
        try (SampleScene<ChartStrip> sample = strip()) {
            segment(sample, QUALITY);
            UUID tool = tool(sample, "Écoutille").id();
            QualityOverTime asked = sample.read(reader -> QualityOverTime.of(reader, tool));
            assertThat(conclusion(sample)).isEqualTo("Écoutille\u00A0: médiane passée de 2 à 4 sur\u00A05");
            Node chart = sample.node("charts.quality");
            assertThat(Fx.on(() -> ((Parent) chart).lookupAll(".quality-dot")))
                    .hasSize(asked.points().size());
            assertThat(words(chart, "axis")).contains("6 juin", "24 nov.", "1", "5");
            Fx.run(sample.<Button>node("charts.table")::fire);
            sample.settle();
            TableView<?> table = sample.node("charts.figures");
            assertThat(Fx.on(() -> table.getItems().stream()
                            .map(String::valueOf)
                            .filter(line -> line.contains("06/06/2026, 2, —"))
                            .count()))
                    .isEqualTo(1);
            assertThat(Fx.<Integer>on(() -> table.getItems().size())).isEqualTo(14);
        }
    }

    @Tag("walk")
    @Test
    void eachChartIsDrawnAndHasItsSentenceAndItsTable() {
        try (SampleScene<ChartStrip> sample = strip()) {
            Set<String> said = new HashSet<>();
            int charts = Fx.on(() -> sample.scene()
                    .getRoot()
                    .lookupAll(".segments > .toggle-button")
                    .size());
            for (int chart = 0; chart < charts; chart++) {
                segment(sample, chart);
                said.add(conclusion(sample));
                Fx.run(sample.<Button>node("charts.table")::fire);
                sample.settle();
                assertThat(Fx.<Integer>on(() -> sample.<TableView<?>>node("charts.figures")
                                .getItems()
                                .size()))
                        .as("lines of chart " + chart)
                        .isPositive();
                Fx.run(sample.<Button>node("charts.table")::fire);
                sample.settle();
            }
            assertThat(said).hasSize(charts).doesNotContain("");
        }
    }

    @Test
    void arrowsGoFromMarkToMarkAndEnterChoosesTheToolOrTheTrial() {
        try (SampleScene<ChartStrip> sample = strip()) {
            List<UUID> chosen = new ArrayList<>();
            Fx.run(() -> {
                sample.piece.onToolChosen(chosen::add);
                sample.piece.onTrialChosen(chosen::add);
            });
            Node grid = sample.node("charts.tested");
            String whole = Fx.on(grid::getAccessibleText);
            Keys.focus(grid);
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.RIGHT);
            assertThat(Fx.<String>on(grid::getAccessibleText)).isEqualTo("Truchement, Chloé\u00A0: 2\u00A0h\u00A030");
            robot.push(KeyCode.ENTER);
            assertThat(chosen).containsExactly(tool(sample, "Truchement").id());
            segment(sample, QUALITY);
            Node chart = sample.node("charts.quality");
            Keys.focus(chart);
            robot.push(KeyCode.LEFT);
            assertThat(Fx.<String>on(chart::getAccessibleText)).isEqualTo("24 nov.\u00A0: 4 sur 5, médiane 4");
            robot.push(KeyCode.ENTER);
            assertThat(chosen).hasSize(2);
            assertThat(sample.<LocalDate>read(reader -> reader.find(Trials.SHEET, chosen.get(1))
                            .orElseThrow()
                            .get(Trials.DAY)))
                    .isEqualTo(LocalDate.of(2026, 11, 24));
            segment(sample, TESTED);
            assertThat(Fx.<String>on(grid::getAccessibleText)).isEqualTo(whole);
        }
    }

    @Test
    void theStripFoldsDownToItsSentenceAndUnfolds() {
        try (SampleScene<ChartStrip> sample = strip()) {
            double open = Fx.on(() -> sample.piece.getHeight());
            Fx.run(sample.<Button>node("charts.fold")::fire);
            sample.settle();
            assertThat(Fx.<Double>on(() -> sample.piece.getHeight())).isLessThan(open / 2);
            assertThat(conclusion(sample)).startsWith("Écoutille");
            segment(sample, QUALITY);
            assertThat(Fx.<Double>on(() -> sample.piece.getHeight())).isEqualTo(open);
        }
    }

    @Test
    void aTrialThatIsWrittenIsSeenAtOnce() {
        try (SampleScene<ChartStrip> sample = strip()) {
            Row tool = tool(sample, "Écoutille");
            UUID farid = sample.read(reader -> reader.all(People.SHEET).stream()
                            .filter(row -> "Farid".equals(row.get(People.NAME)))
                            .findFirst()
                            .orElseThrow())
                    .id();
            Edit trial = Edit.insert(
                    Trials.SHEET,
                    Cells.of(Trials.TOOL, tool.id())
                            .and(Trials.TESTER, farid)
                            .and(Trials.DAY, LocalDate.of(2026, 11, 25))
                            .and(Trials.MINUTES, 105)
                            .and(Trials.TASK, "Réunion"));
            Fx.run(() -> sample.session.submit(ChangeSet.edited("essai", trial)));
            Fx.until("heard", () -> conclusion(sample).equals("Écoutille\u00A0: dix heures atteintes"));
            assertThat(sample.<Node>node("charts.tested").getAccessibleText()).contains("Farid 1\u00A0h\u00A045");
        }
    }

    @Test
    void anEmptyLogSaysWhatWillBeReadHere() {
        try (SampleScene<ChartStrip> sample = strip(List.of(), 742)) {
            assertThat(Fx.on(() -> Nodes.all(sample.piece)
                            .filter(node -> node instanceof Label label
                                    && label.getText().equals(Messages.text("chart.tested.empty")))
                            .toList()))
                    .hasSize(1);
        }
    }

    @Test
    void twentyPeopleAreScrolledAndNoDurationIsCut() {
        List<Edit> content = new ArrayList<>();
        List<UUID> tools = new ArrayList<>();
        for (int tool = 0; tool < 9; tool++) {
            tools.add(new UUID(1, tool));
            content.add(new Edit.Insert(
                    Tools.SHEET, tools.get(tool), Cells.of(Tools.NAME, "Outil " + tool), Edit.Origin.TAKEN));
        }
        for (int person = 0; person < 20; person++) {
            UUID who = new UUID(2, person);
            content.add(new Edit.Insert(
                    People.SHEET,
                    who,
                    Cells.of(People.NAME, "Personne numéro " + (char) ('A' + person)),
                    Edit.Origin.TAKEN));
            for (UUID tool : tools) {
                content.add(Edit.insert(
                        Trials.SHEET,
                        Cells.of(Trials.TOOL, tool)
                                .and(Trials.TESTER, who)
                                .and(Trials.DAY, LocalDate.of(2026, 11, 2))
                                .and(Trials.MINUTES, 605 + person)
                                .and(Trials.TASK, "Tâche")));
            }
        }
        try (SampleScene<ChartStrip> sample = strip(content, 742)) {
            Node grid = sample.node("charts.tested");
            assertThat(Fx.on(() -> Nodes.all(grid)
                            .filter(node -> node instanceof Text text
                                    && text.getStyleClass().contains("figure-words")
                                    && text.getLayoutBounds().getWidth()
                                            > text.getParent().getLayoutBounds().getWidth())
                            .toList()))
                    .isEmpty();
            Keys.focus(grid);
            robot.push(KeyCode.LEFT);
            robot.push(KeyCode.LEFT);
            sample.settle();
            Fx.look(sample.scene(), "bandeau-vingt");
        }
    }

    @Test
    void itIsDrawnInEveryAppearanceWithoutACssWarning() {
        Fx.cssWarnings(); // of other tests
        try (SampleScene<ChartStrip> sample = strip()) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.ARDOISE)) {
                for (int percent : List.of(100, 150)) {
                    sample.look(mode, false, percent);
                    Fx.run(() -> {
                        sample.stage.setWidth(percent == 100 ? 742 : 983);
                        sample.stage.setHeight(percent == 100 ? 240 : 360);
                    });
                    draw(sample, "-" + percent + "-" + mode);
                }
            }
            sample.look(Mode.LIGHT, true, 100);
            draw(sample, "-contraste");
            Fx.run(sample.<Button>node("charts.table")::fire);
            sample.settle();
            Fx.look(sample.scene(), "bandeau-tableau");
            assertThat(Fx.cssWarnings()).isEmpty();
        }
    }

    private static void draw(SampleScene<ChartStrip> sample, String name) {
        segment(sample, TESTED);
        Fx.look(sample.scene(), "bandeau-teste" + name);
        segment(sample, QUALITY);
        Fx.look(sample.scene(), "bandeau-qualite" + name);
    }
}
